import type { Page } from 'playwright-core';

/** Waits until nothing on the page is still loading. The stream of changes never ends, so the network being quiet says nothing. */
export const expectSettled = async (page: Page): Promise<void> => {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
};

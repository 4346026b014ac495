import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures for people to look at: only where a folder for them is named. */
const folder = process.env['REDRESS_SCREENSHOTS'];

/** The whole page as a picture, in `REDRESS_SCREENSHOTS`; nothing where that is not set. */
export const takeScreenshot = async (page: Page, name: string): Promise<void> => {
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
};

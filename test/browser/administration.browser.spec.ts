import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed, type WindowOptions } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { expectSettled } from './bed/settled';
import type { Person } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const administrator: Person = { user: 'adm-1', role: 'config-admin' };
const handler: Person = { user: 'w-li', role: 'handler', unit: 'roads-office' };

describeInBrowser('an administrator', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('administration', { cases: 20, seed: 5 });
  }, 60_000);
  afterAll(() => service.stop());

  it.each<[string, WindowOptions]>([
    ['en-light', { language: 'en', theme: 'light' }],
    ['zh-dark-phone', { language: 'zh', theme: 'dark', width: 320, height: 640 }],
  ])('reads how the service is: %s', async (look, options) => {
    for (const name of ['status', 'read-models']) {
      const { page, context, faults } = await bed().open(administrator, options);
      await page.goto(`/admin/${name}`);
      await page.getByRole('table').first().waitFor();
      await expectSettled(page);
      await takeScreenshot(page, `admin-${name}-${look}`);
      expect({ name, axe: await axeFaults(page), faults: faults() }).toStrictEqual({ name, axe: [], faults: noFaults });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ name, wider: Math.max(0, wider) }).toStrictEqual({ name, wider: 0 });
      await context.close();
    }
  });

  it('lands on the status, checks a read model with both digests, and builds it again', async () => {
    const { page, context, faults } = await bed().open(administrator);
    await page.goto('/');
    await page.waitForURL('**/admin/status');
    await page.getByText('✓ Ready for requests').waitFor();
    await page.getByRole('row', { name: /^Zone Asia\/Shanghai/ }).waitFor();
    await page.getByRole('link', { name: 'Read models' }).click();
    await page.getByRole('button', { name: 'Check case_view' }).click();
    await page.getByText('✓ Both digests are equal').waitFor();
    const [live, rebuilt] = await page.locator('dl dd').allInnerTexts();
    expect(live).toMatch(/^[0-9a-f]{32,}$/);
    expect(rebuilt).toBe(live);
    await page.getByRole('button', { name: 'Rebuild case_view' }).click();
    await page.getByText('✓ Rebuilt').waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('is nobody else: who may is said', async () => {
    const { page, context } = await bed().open(handler);
    for (const name of ['status', 'read-models']) {
      await page.goto(`/admin/${name}`);
      await page.getByRole('alert').getByText('Administrator').waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
    }
    await context.close();
  });
});

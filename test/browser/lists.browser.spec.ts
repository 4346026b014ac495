import { fileComplaint } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { expectSettled } from './bed/settled';
import { startSampleService } from './bed/sample-service';
import { tokenOf, type Person } from './bed/sign-in';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const operator: Person = { user: 'op-1', role: 'operator', unit: 'hotline' };

describeInBrowser('a list', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('lists', { cases: 30, seed: 5 });
  }, 60_000);
  afterAll(() => service.stop());

  it('says what came while its rows stay, and its count is true all the time', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto('/queues/to-accept');
    await page.getByText('live', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: /^To accept \d/ }).waitFor();
    const queue = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^To accept/ });
    await queue.getByText(/^\d+$/).waitFor();
    const before = Number(/\d+$/.exec(await queue.innerText())?.[0]);
    await expectSettled(page);
    const rows = page.getByRole('main').getByRole('row');
    const shown = await rows.count();
    const { complaintNo } = await fileComplaint(service, tokenOf(service, operator), 'The lamp is out again');
    await page
      .getByRole('main')
      .getByText(/^1 new since /)
      .waitFor();
    await queue.getByText(String(before + 1), { exact: true }).waitFor();
    expect(await rows.count()).toBe(shown);
    await page.keyboard.press('.');
    await page.getByRole('link', { name: complaintNo }).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('is walked by keys, row by row and case by case, in the order that it was shown in', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    const links = page.getByRole('main').getByRole('rowheader').getByRole('link');
    await links.first().waitFor();
    const [first = '', second = '', third = ''] = await links.allInnerTexts();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Case ${second}` }).waitFor();
    await page.getByRole('link', { name: 'All cases: 2 of 31' }).waitFor();
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1, name: `Case ${third}` }).waitFor();
    await page.keyboard.press('[');
    await page.getByRole('heading', { level: 1, name: `Case ${second}` }).waitFor();
    await page.keyboard.press('[');
    const heading = page.getByRole('heading', { level: 1, name: `Case ${first}` });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: /^All cases: 1 of/ }).click();
    await page
      .getByRole('row', { name: new RegExp(first) })
      .getByText('opened last')
      .waitFor();
    await context.close();
  });
});

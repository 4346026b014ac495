import { fileComplaint, membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { tokenOf, type Person } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const operator: Person = { user: 'op-1', role: 'operator', unit: 'hotline' };
const supervisor: Person = { user: 's-zhao', role: 'supervisor' };

describeInBrowser('filing', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('doing', { cases: 5, seed: 5 });
  }, 60_000);
  afterAll(() => service.stop());

  /** Cases that the list has, once it goes as far as `position`. */
  const countOfFiled = async (position?: unknown): Promise<number> => {
    const until = typeof position === 'string' ? `?minPosition=${encodeURIComponent(position)}` : '';
    const query = { path: `/v1/complaints/search${until}`, token: tokenOf(service, supervisor), body: { limit: 100 } };
    const { cases } = membersOf(await send(service, query));
    return Array.isArray(cases) ? cases.length : Number.NaN;
  };

  it('is refused with the rule and the version of the policy, and keeps what was typed', async () => {
    const { page, context, faults } = await bed().open(operator);
    await page.goto('/cases/new');
    await page
      .getByRole('group', { name: /^Kind of matter/ })
      .getByLabel('Complaint')
      .check();
    await page
      .getByRole('group', { name: /^How named/ })
      .getByLabel('Named')
      .check();
    await page.getByLabel(/^Subject/).fill('A lamp is out');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const refusal = page.getByRole('alert');
    await refusal.getByText(/^Rule formIsComplete, policy [a-z0-9-]+@\d+$/).waitFor();
    expect(await refusal.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel(/^Subject/).inputValue()).toBe('A lamp is out');
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'new-case-refused-en-light');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('is recorded once where the answer was lost', async () => {
    const before = await countOfFiled();
    const { page, context } = await bed().open(operator, { language: 'zh', theme: 'dark' });
    let asked = 0;
    const keys = new Set<string | undefined>();
    await page.route('**/v1/complaints', async (route) => {
      asked += 1;
      keys.add(route.request().headers()['idempotency-key']);
      if (asked > 1) return route.continue();
      // The service takes it; its answer never arrives.
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.goto('/cases/new');
    await page.getByLabel(/^陈述原话/).fill('路灯又坏了');
    await page
      .getByRole('group', { name: /^署名方式/ })
      .getByLabel('匿名')
      .check();
    const answered = page.waitForResponse((response) => response.status() === 201);
    await page.keyboard.press('Control+Enter');
    await page.getByText('尚不知是否已记录；再次询问是安全的。').waitFor();
    await page.getByRole('heading', { level: 1, name: '已登记' }).waitFor();
    const { position } = (await (await answered).json()) as Readonly<{ position: unknown }>;
    expect({ asked, keys: keys.size, filed: await countOfFiled(position) }).toStrictEqual({
      asked: 2,
      keys: 1,
      filed: before + 1,
    });
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'new-case-filed-zh-dark');
    await context.close();
  });

  it('says which fields the contract asks for, and leads to the first', async () => {
    const { page, context } = await bed().open(operator);
    await page.goto('/cases/new');
    await page
      .getByRole('group', { name: /^Category/ })
      .getByLabel(/^Code/)
      .fill('noise');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('1 field needs another look').waitFor();
    const scheme = page.getByRole('group', { name: /^Category/ }).getByLabel(/^Scheme/);
    expect(await scheme.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByLabel(/^Subject/).focus();
    await page.getByRole('button', { name: 'Category: Scheme' }).click();
    expect(await scheme.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  it('looks for cases alike while somebody types, in a body, and says by when what is due', async () => {
    const { page, context, faults } = await bed().open(operator);
    const filed = await fileComplaint(service, tokenOf(service, operator), 'Quartz lantern broken');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
    await page.goto('/cases/new');
    await page.getByLabel(/^Subject/).fill('Quartz');
    const alike = page.getByRole('region', { name: 'Already filed?' });
    await alike.getByRole('link', { name: filed.complaintNo }).waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await page
      .getByRole('group', { name: /^How named/ })
      .getByLabel('Anonymous')
      .check();
    await page.getByLabel(/^What happened/).fill('It is dark at night.');
    await page.getByText(/^1 event|^\d+ events: Filed/).waitFor();
    await takeScreenshot(page, 'new-case-alike-en-light');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText(/^Acknowledge: by \d{4}-\d\d-\d\d/).waitFor();
    expect(addresses.filter((address) => /quartz|dark/i.test(address))).toStrictEqual([]);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });
});

import { noFaults, useBed, type WindowOptions } from './bed/browser-bed';
import { axeFaults } from './bed/axe-check';
import { describeInBrowser } from './bed/find-chromium';
import { expectSettled } from './bed/settled';
import { takeScreenshot } from './bed/take-screenshot';
import { membersOf, send } from '../e2e/service/service-client';
import { dataFolder, launchUnset, type UnsetService } from '../e2e/service/service-process';

const looks: readonly (readonly [name: string, options: WindowOptions])[] = [
  ['en-light', { language: 'en', theme: 'light' }],
  ['zh-dark-phone', { language: 'zh', theme: 'dark', width: 320, height: 640 }],
];

const landings = [
  ['Operator', '/cases/new'],
  ['Specialist', '/queues/to-accept'],
  ['Dispatcher', '/queues/to-dispatch'],
  ['Handler', '/queues/my'],
  ['Unit head', '/queues/unit'],
  ['Supervisor', '/queues/escalations'],
  ['Follow-up', '/queues/follow-ups-due'],
  ['Auditor', '/audit/events'],
  ['Analyst', '/trends'],
  ['Privacy officer', '/privacy/erasures'],
  ['Administrator', '/admin/status'],
] as const;

describeInBrowser('a first start', () => {
  let service: UnsetService;
  const bed = useBed(() => service);
  const opened = async (label: string): Promise<UnsetService> => {
    service = await launchUnset(dataFolder(label)).unset;
    return service;
  };
  afterEach(async () => {
    if (service.isAlive()) await service.stop();
  });

  it('makes a sample while one watches, and lets in as each of its people, who land on their own pages', async () => {
    const { key } = await opened('first-sample');
    for (const [look, options] of looks) {
      const { page, context, faults } = await bed().open(undefined, options);
      await page.goto(`/setup#k=${key}`);
      await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
      await takeScreenshot(page, `setup-${look}`);
      expect({ look, axe: await axeFaults(page), faults: faults() }).toStrictEqual({ look, axe: [], faults: noFaults });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ look, wider: Math.max(0, wider) }).toStrictEqual({ look, wider: 0 });
      await context.close();
    }
    // Whoever comes without the link is told which one he needs.
    const stranger = await bed().open(undefined);
    await stranger.page.goto('/cases');
    await stranger.page.waitForURL('**/setup');
    await stranger.page.getByText('Open the set-up link').waitFor();
    await stranger.context.close();
    const { page, context, faults } = await bed().open(undefined);
    await page.goto(`/setup#k=${key}`);
    await page.getByLabel('Cases').fill('40');
    expect(await page.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain(key);
    await page.getByRole('button', { name: 'Make the sample' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('heading', { level: 1, name: 'The sample is ready' }).waitFor({ timeout: 30_000 });
    await takeScreenshot(page, 'setup-done-en-light');
    expect(await axeFaults(page)).toStrictEqual([]);
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(await links.count()).toBe(13);
    const addresses = new Map<string, string>();
    for (const link of await links.all())
      addresses.set(await link.innerText(), (await link.getAttribute('href')) ?? 'none');
    for (const [role, landing] of landings) {
      await page.goto(addresses.get(role) ?? 'none');
      await page.waitForURL(({ pathname }) => pathname === landing);
      await page.getByText('SAMPLE', { exact: true }).waitFor();
    }
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('begins one for real under its name and in its zone, and refuses what it needs to be told', async () => {
    const { key } = await opened('first-real');
    const { page, context, faults } = await bed().open(undefined, { language: 'zh' });
    await page.goto(`/setup#k=${key}`);
    await page.getByRole('button', { name: '正式建立' }).click();
    await page.getByRole('alert').getByText('请填写名称').waitFor();
    await page.getByLabel('名称').fill('市民热线');
    await page.getByLabel('时区').selectOption('Asia/Urumqi');
    await page.getByRole('button', { name: '正式建立' }).click();
    await page.getByRole('heading', { level: 1, name: '台账已经建立' }).waitFor();
    await page.getByRole('link', { name: '督办' }).click();
    await page.waitForURL('**/queues/escalations');
    await page.getByText('市民热线').waitFor();
    await page.getByText('Asia/Urumqi').first().waitFor();
    expect(await page.getByText('样例').count()).toBe(0);
    await page.goto(`/setup#k=${key}`);
    await expectSettled(page);
    await page.getByText('这里已经有台账了。').waitFor();
    expect(membersOf(await send(service, { path: '/v1/setup' }))['state']).toBe('done');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('tells that a link does not count, and lets try again with the right one', async () => {
    const { key } = await opened('first-wrong');
    const { page, context } = await bed().open(undefined);
    await page.goto('/setup#k=wrong');
    await page.getByLabel('Name').fill('City hotline');
    await page.getByRole('button', { name: 'Begin the ledger' }).click();
    await page.getByRole('alert').getByText('does not count').waitFor();
    // A second link in the same tab changes the fragment alone.
    await page.goto(`/setup#k=${key}`);
    expect(await page.getByLabel('Name').inputValue()).toBe('City hotline');
    await page.getByRole('button', { name: 'Begin the ledger' }).click();
    await page.getByRole('heading', { level: 1, name: 'The ledger is there' }).waitFor();
    await context.close();
  });
});

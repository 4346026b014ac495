import { fileComplaint, membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { tokenOf, type Person } from './bed/sign-in';
import { expectSettled } from './bed/settled';
import { takeScreenshot } from './bed/take-screenshot';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const operator: Person = { user: 'op-1', role: 'operator', unit: 'hotline' };
const specialist: Person = { user: 'sp-1', role: 'specialist', unit: 'hotline' };
const dispatcher: Person = { user: 'di-1', role: 'dispatcher', unit: 'hotline' };

describeInBrowser('a worklist', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('worklists', { cases: 60, seed: 7 });
  }, 60_000);
  afterAll(() => service.stop());

  const read = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
    membersOf(await send(service, { path, token: tokenOf(service, supervisor) }));

  it('has filters whose counts are what a press shows, and which stand in its address', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto('/queues/overdue');
    const filters = page.getByRole('group', { name: 'Filters' });
    for (const [name, query] of [
      ['Very urgent', 'urgency=veryUrgent'],
      ['Not assigned', 'handler=notStated'],
    ] as const) {
      const { total } = await read(`/v1/worklists/overdue?count=true&limit=200&${query}`);
      const chip = filters.getByRole('button', { name: `${name} ${String(total)}`, exact: true });
      await chip.click();
      expect(await chip.getAttribute('aria-pressed')).toBe('true');
      await expectSettled(page);
      const shown =
        total === 0 ? page.getByText(/No case in .* fits/) : page.getByText(new RegExp(`of ${String(total)}$`));
      await shown.waitFor();
      expect(await page.getByRole('main').getByRole('rowheader').count()).toBe(total);
      const copy = await bed().open(supervisor);
      await copy.page.goto(page.url());
      await (
        total === 0
          ? copy.page.getByText(/No case in .* fits/)
          : copy.page.getByText(new RegExp(`of ${String(total)}$`))
      ).waitFor();
      await copy.context.close();
      await chip.click();
      await expectSettled(page);
    }
    expect(new URL(page.url()).search).toBe('');
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'worklist-filters-en-light');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('chases several cases at once, each by a command of its own, and says of each what became of it', async () => {
    const { page, context, faults } = await bed().open(supervisor, { language: 'zh', theme: 'dark' });
    await page.goto('/queues/overdue');
    const links = page.getByRole('main').getByRole('rowheader').getByRole('link');
    await links.first().waitFor();
    const [first = '', second = '', third = ''] = await links.allInnerTexts();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('checkbox', { name: `选择 ${second}` }).check();
    await page.getByRole('checkbox', { name: `选择 ${third}` }).check();
    await page.getByText('已选 3 件').waitFor();
    // Somebody else is faster with one of them.
    await send(service, {
      path: `/v1/complaints/${second}/add-note`,
      token: tokenOf(service, { user: 's-wu', role: 'supervisor' }),
      key: crypto.randomUUID(),
      body: { text: 'Between.' },
    });
    const keys = new Set<string | undefined>();
    page.on('request', (request) => {
      if (request.url().endsWith('/log-communication')) keys.add(request.headers()['idempotency-key']);
    });
    await page.getByRole('button', { name: '催办', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '催办：3 件' });
    await dialog.getByRole('combobox', { name: /^方式|^渠道|^媒介/ }).selectOption({ index: 1 });
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'bulk-form-zh-dark');
    await dialog.getByRole('button', { name: '提交 3 件' }).click();
    await dialog.getByText('完成 2 件').waitFor();
    await dialog.getByText('未获准许 1 件').waitFor();
    await dialog.getByRole('link', { name: second }).waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'bulk-answer-zh-dark');
    expect(keys.size).toBe(3);
    for (const [no, count] of [
      [first, 1],
      [second, 0],
      [third, 1],
    ] as const) {
      const { entries } = await read(
        `/v1/complaints/${no}/audit-trail?type=CommunicationLogged&actor=local:s-zhao&limit=50`,
      );
      expect({ no, chased: (entries as readonly unknown[]).length }).toStrictEqual({ no, chased: count });
    }
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('copies its link, and one of all cases as they are now', async () => {
    const { page, context } = await bed().open(supervisor, { width: 390, height: 844 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: service.url });
    await page.goto('/cases?status=InProgress');
    await page.getByRole('button', { name: 'Copy link pinned to now' }).click();
    await page.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('status')).toBe('InProgress');
    expect(new URL(link).searchParams.get('asof')).toMatch(/^\d{4}-.*Z$/);
    await page.goto('/queues/overdue');
    await page.getByRole('checkbox').first().waitFor();
    await takeScreenshot(page, 'worklist-cards-en-light-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('loads the next page as its reader comes to the end, and narrows by what has many values', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto('/cases');
    const rows = page.getByRole('main').getByRole('rowheader');
    await rows.first().waitFor();
    const before = await rows.count();
    expect(before).toBe(50);
    await page.getByRole('button', { name: 'Load more' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Load more' }).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(60);
    await page.goto('/queues/overdue');
    await page.getByRole('combobox', { name: 'Unit', exact: true }).selectOption('labour-office');
    await page.waitForURL('**/queues/overdue?unit=labour-office');
    await expectSettled(page);
    const { total } = await read('/v1/worklists/overdue?count=true&unit=labour-office');
    await page.getByText(`${String(total)} of ${String(total)}`).waitFor();
    expect(await rows.count()).toBe(total);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('dispatches several cases at once, whoever of the office may', async () => {
    const holds = { holds: true };
    const body = {
      checks: {
        rightsHarmed: holds,
        respondentIdentified: holds,
        factsStated: holds,
        demandStated: holds,
        withinJurisdiction: holds,
        notDuplicate: holds,
      },
      criteria: [{ criterion: 'standardOrPromiseBreach', clauseRef: 'Street lighting standard, 4' }],
    };
    const filed = [
      await fileComplaint(service, tokenOf(service, operator), 'The first lamp'),
      await fileComplaint(service, tokenOf(service, operator), 'The second lamp'),
    ];
    let position = '';
    for (const { complaintId } of filed) {
      const path = `/v1/complaints/${complaintId}/mark-valid`;
      const answer = await send(service, { path, token: tokenOf(service, specialist), key: crypto.randomUUID(), body });
      expect(answer.status).toBe(200);
      position = String(membersOf(answer)['position']);
    }
    await read(`/v1/worklists/to-dispatch?minPosition=${encodeURIComponent(position)}`);
    const { page, context, faults } = await bed().open(dispatcher);
    await page.goto('/queues/to-dispatch');
    for (const { complaintNo } of filed) await page.getByRole('checkbox', { name: `Choose ${complaintNo}` }).check();
    await page.getByRole('button', { name: 'Dispatch', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Dispatch: 2 cases' });
    await dialog.getByRole('button', { name: 'Send to 2 cases' }).click();
    await dialog.getByText('2 fields need another look').waitFor();
    await dialog.getByLabel('Unit', { exact: true }).fill('lamps');
    await dialog.getByLabel(/^Basis/).fill('duty list, lighting');
    await dialog.getByRole('button', { name: 'Send to 2 cases' }).click();
    await dialog.getByText('Done: 2').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    for (const { complaintNo } of filed)
      expect(await read(`/v1/complaints/${complaintNo}`)).toMatchObject({ status: 'Assigned', unit: 'lamps' });
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });
});

import type { Page } from 'playwright-core';
import { membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { signInPathFor, tokenOf, type Person } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const colleague: Person = { user: 's-wu', role: 'supervisor' };

describeInBrowser('acting on a case', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);
  let number: string;

  beforeAll(async () => {
    service = await startSampleService('acting', { cases: 12, seed: 5 });
    const token = tokenOf(service, supervisor);
    const answer = await send(service, { path: '/v1/complaints/search?status=InProgress', token, body: { limit: 30 } });
    const cases = membersOf(answer)['cases'] as readonly Readonly<{ complaintNo: string; status: string }>[];
    number = cases.find(({ status }) => status === 'InProgress')?.complaintNo ?? 'none';
  }, 60_000);
  afterAll(() => service.stop());

  const revisionNow = async (): Promise<number> =>
    Number(
      membersOf(await send(service, { path: `/v1/complaints/${number}`, token: tokenOf(service, supervisor) }))[
        'revision'
      ],
    );

  const openForm = async (page: Page, name: string): Promise<void> => {
    await page.goto(`/cases/${number}`);
    const side = page.getByRole('button', { name: 'Deadlines and actions', exact: true });
    // One part at a time where the window is narrow.
    if ((page.viewportSize()?.width ?? 0) < 1_024) await side.click();
    const rail = page.getByRole('region', { name: 'Actions', exact: true });
    await rail.getByText(/^More/).waitFor();
    const button = rail.getByRole('button', { name, exact: true });
    if (!(await button.isVisible())) await rail.getByText(/^More/).click();
    await button.click();
    await page.getByRole('dialog', { name }).getByLabel('Text').waitFor();
  };
  const drawerOf = (page: Page) => page.getByRole('dialog', { name: 'Add a note' });
  const textOf = (page: Page) => drawerOf(page).getByLabel('Text');

  it('says before what will be recorded, and after what was, without a button of the mouse', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    const before = await revisionNow();
    await openForm(page, 'Add a note');
    await textOf(page).fill('Called the contractor.');
    await drawerOf(page).getByText('1 event: Note added').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'drawer-en-light');
    await textOf(page).focus();
    await page.keyboard.press('Control+Enter');
    const recorded = drawerOf(page).getByText(`Recorded as #${before + 1}`);
    await recorded.waitFor();
    expect(await recorded.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator(`[data-revision="${before + 1}"]`).waitFor();
    expect(await revisionNow()).toBe(before + 1);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('tells whoever wrote meanwhile what happened, and keeps his text', async () => {
    const [mine, theirs] = [await bed().open(supervisor), await bed().open(colleague)];
    const before = await revisionNow();
    await openForm(mine.page, 'Add a note');
    await textOf(mine.page).fill('Written in peace.');
    await openForm(theirs.page, 'Add a note');
    await textOf(theirs.page).fill('I was faster.');
    await drawerOf(theirs.page).getByRole('button', { name: 'Send', exact: true }).click();
    await drawerOf(theirs.page)
      .getByText(`Recorded as #${before + 1}`)
      .waitFor();
    await drawerOf(mine.page).getByText('1 thing has happened since you opened this').waitFor();
    await drawerOf(mine.page).getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = mine.page.getByRole('dialog', { name: /^While you were writing/ });
    await dialog.getByText(`#${before + 1}`, { exact: true }).waitFor();
    await dialog.getByText('s-wu (Supervisor)').waitFor();
    await dialog.getByText('This action is still possible in the new state.').waitFor();
    const look = dialog.getByRole('button', { name: 'Look again, keep my text' });
    expect(await look.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await axeFaults(mine.page)).toStrictEqual([]);
    await takeScreenshot(mine.page, 'conflict-en-light');
    await look.click();
    expect(await textOf(mine.page).inputValue()).toBe('Written in peace.');
    await mine.page.locator(`[data-revision="${before + 1}"]`).waitFor();
    await drawerOf(mine.page).getByRole('button', { name: 'Send', exact: true }).click();
    await drawerOf(mine.page)
      .getByText(`Recorded as #${before + 2}`)
      .waitFor();
    expect(await revisionNow()).toBe(before + 2);
    for (const { context, faults } of [mine, theirs]) {
      expect(faults()).toStrictEqual(noFaults);
      await context.close();
    }
  });

  it('offers no sending where the new state does not allow it, and names the rule', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto(`/cases/${number}`);
    await page.getByRole('button', { name: 'Take up the escalation', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Take up the escalation' });
    await drawer.getByRole('combobox').first().selectOption({ index: 1 });
    await drawer.getByLabel('What will be done').fill('Two men tomorrow.');
    const taken = await send(service, {
      path: `/v1/complaints/${number}/acknowledge-escalation`,
      token: tokenOf(service, colleague),
      key: crypto.randomUUID(),
      body: { escalationId: 'escalation-1' },
    });
    expect(taken.status).toBe(200);
    await drawer.getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^While you were writing/ });
    await dialog.getByText(/^Your text is kept. This action is not possible in the new state:/).waitFor();
    await dialog.getByRole('button', { name: 'Discard' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Send on the new state' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await drawer.getByLabel('What will be done').inputValue()).toBe('Two men tomorrow.');
    await drawer.getByRole('button', { name: 'Send', exact: true }).click();
    const refusal = drawer.getByRole('alert');
    await refusal.getByText(/^Rule escalationIsNotYetAcknowledged, policy hotline@\d+$/).waitFor();
    expect(await refusal.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('sends on the new state in one step, and records once what no answer came to', async () => {
    const { page, context } = await bed().open(supervisor);
    const before = await revisionNow();
    await openForm(page, 'Add a note');
    await textOf(page).fill('One of a kind.');
    await send(service, {
      path: `/v1/complaints/${number}/add-note`,
      token: tokenOf(service, colleague),
      key: crypto.randomUUID(),
      body: { text: 'Between.' },
    });
    const keys = new Set<string | undefined>();
    let taken = 0;
    await page.route('**/add-note', async (route) => {
      keys.add(route.request().headers()['idempotency-key']);
      const answer = await route.fetch();
      if (answer.status() !== 200) return route.fulfill({ response: answer });
      taken += 1;
      // The service takes it; its first answer never arrives.
      return taken === 1 ? route.abort('connectionreset') : route.fulfill({ response: answer });
    });
    await drawerOf(page).getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Send on the new state' }).click();
    await drawerOf(page).getByText('Not known whether it was recorded; asking again is safe.').waitFor();
    await drawerOf(page)
      .getByText(`Recorded as #${before + 2}`)
      .waitFor();
    expect({ taken, keys: keys.size, revision: await revisionNow() }).toStrictEqual({
      taken: 2,
      keys: 1,
      revision: before + 2,
    });
    await context.close();
  });

  it('keeps the text where the session ends, until its sender has signed in again in a second window', async () => {
    const { page, context } = await bed().open(supervisor);
    const before = await revisionNow();
    await openForm(page, 'Add a note');
    await textOf(page).fill('Half an hour of work.');
    await context.clearCookies();
    await drawerOf(page).getByRole('button', { name: 'Send', exact: true }).click();
    await drawerOf(page)
      .getByText(/^You are signed out/)
      .waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    const second = await context.newPage();
    await second.goto(await signInPathFor(service, supervisor));
    await second.getByText('Signed in').or(second.getByRole('navigation')).first().waitFor();
    await second.close();
    expect(await textOf(page).inputValue()).toBe('Half an hour of work.');
    await drawerOf(page).getByRole('button', { name: 'Send', exact: true }).click();
    await drawerOf(page)
      .getByText(`Recorded as #${before + 1}`)
      .waitFor();
    await context.close();
  });

  it('keeps the text where the drawer is closed or the page shows the past, which offers nothing', async () => {
    const { page, context } = await bed().open(supervisor, { language: 'en', theme: 'dark', width: 390, height: 844 });
    await openForm(page, 'Add a note');
    await textOf(page).fill('Not yet.');
    await page.keyboard.press('Escape');
    await drawerOf(page).waitFor({ state: 'detached' });
    await page.keyboard.press('p');
    await page.getByText(/^No actions in the past/).waitFor();
    await page.keyboard.press('0');
    await page.getByRole('button', { name: 'Add a note', exact: true }).or(page.getByText(/^More/)).first().waitFor();
    await openFormHere(page);
    expect(await textOf(page).inputValue()).toBe('Not yet.');
    await takeScreenshot(page, 'drawer-en-dark-phone');
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await context.close();
  });

  const openFormHere = async (page: Page): Promise<void> => {
    const button = page.getByRole('button', { name: 'Add a note', exact: true });
    if (!(await button.isVisible())) await page.getByText(/^More/).click();
    await button.click();
    await drawerOf(page).waitFor();
  };

  it('opens the form of everything that is offered, each with a label for each field', async () => {
    const { page, context, faults } = await bed().open(supervisor, { language: 'zh', theme: 'dark' });
    await page.goto(`/cases/${number}`);
    await page.getByText(/^更多/).click();
    const commands = await page
      .locator('[data-command]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-command')));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      await page.locator(`[data-command="${command ?? ''}"]`).click();
      const drawer = page.locator('.command-drawer');
      await drawer.locator('form').waitFor();
      const labels = await drawer.locator('.form-label').allInnerTexts();
      expect(labels.length).toBeGreaterThan(0);
      expect({ command, raw: labels.filter((label) => !/[\u4e00-\u9fff]/.test(label)) }).toStrictEqual({
        command,
        raw: [],
      });
      const unnamed = await drawer
        .locator('input, select, textarea')
        .evaluateAll((fields) =>
          fields
            .filter((field) => (field as HTMLInputElement).labels?.length === 0 && !field.ariaLabel)
            .map(({ id }) => id),
        );
      expect({ command, unnamed }).toStrictEqual({ command, unnamed: [] });
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    }
    await page.getByText(/^现在不能/).click();
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'rail-zh-dark');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('opens masked text for a purpose that was recorded first, for a while, and nothing where it cannot be recorded', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto(`/cases/${number}`);
    await page.getByRole('button', { name: 'Reveal', exact: true }).waitFor();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Reveal masked text' });
    await dialog.getByRole('checkbox', { name: 'Complainant: Contact' }).check();
    await dialog.getByLabel('Purpose').selectOption('Call back');
    await dialog.getByRole('button', { name: 'Record and open' }).click();
    await dialog.getByText('Choose what to open and a purpose').waitFor();
    await dialog.getByLabel('Why, in a sentence').fill('promised for today');
    expect(await axeFaults(page)).toStrictEqual([]);
    await takeScreenshot(page, 'reveal-dialog-en-light');
    await dialog.getByRole('button', { name: 'Record and open' }).click();
    const panel = page.getByRole('region', { name: 'Reveal masked text' });
    await panel.getByText(/^closes in [45]:\d\d$/).waitFor();
    await panel.getByText(/^Opened .* for: Call back: promised for today$/).waitFor();
    await takeScreenshot(page, 'revealed-en-light');
    const seen = await panel.getByRole('definition').first().innerText();
    expect(seen).not.toMatch(/•|masked/);
    const log = await send(service, {
      path: `/v1/complaints/${number}/access-log`,
      token: tokenOf(service, supervisor),
    });
    expect(log.text).toContain('promised for today');
    expect(faults()).toStrictEqual(noFaults);
    await page.keyboard.press('r');
    await panel.getByText(seen).waitFor({ state: 'detached' });
    await page.route('**/reveal*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"title":"The store is away"}' }),
    );
    await page.keyboard.press('r');
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel('Purpose').selectOption('Call back');
    await dialog.getByLabel('Why, in a sentence').fill('again');
    await dialog.getByRole('button', { name: 'Record and open' }).click();
    await dialog.getByText('This could not be recorded, so nothing was opened.').waitFor();
    await context.close();
  });
});

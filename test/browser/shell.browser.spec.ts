import { randomUUID } from 'node:crypto';
import { membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { signInPathFor, tokenOf, type Person } from './bed/sign-in';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const specialist: Person = { user: 'clerk-1', role: 'specialist', unit: 'centre' };

describeInBrowser('the console', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('shell', { cases: 20, seed: 11 });
  }, 60_000);
  afterAll(() => service.stop());

  const newestCase = async (): Promise<Readonly<{ complaintId: string; complaintNo: string }>> => {
    const token = tokenOf(service, supervisor);
    const answer = await send(service, { path: '/v1/complaints/search', token, body: { limit: 1 } });
    const [first] = membersOf(answer)['cases'] as readonly Readonly<{ complaintId: string; complaintNo: string }>[];
    if (first === undefined) throw new Error('The sample has cases');
    return first;
  };

  it('lands each role on its own page, and says who acts', async () => {
    for (const [role, address] of [
      ['supervisor', '/queues/escalations'],
      ['specialist', '/queues/to-accept'],
      ['handler', '/queues/my'],
    ] as const) {
      const { page, context } = await bed().open({ user: 'w-li', role, unit: 'roads-office' });
      await page.goto('/');
      await page.waitForURL(`**${address}`);
      await page.getByRole('button', { name: /^w-li, / }).waitFor();
      await context.close();
    }
  });

  it('speaks the other language at once, without a new page, and remembers it', async () => {
    const { page, context, faults } = await bed().open(supervisor, { language: 'en' });
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1, name: 'All cases' }).waitFor();
    await page.evaluate(() => (document.body.dataset['mark'] = 'same page'));
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '全部案件' }).waitFor();
    expect(await page.title()).toBe('全部案件 · Redress');
    expect(await page.evaluate(() => [document.body.dataset['mark'], document.documentElement.lang])).toStrictEqual([
      'same page',
      'zh-CN',
    ]);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '全部案件' }).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('has an address for every view, and drops what it does not know of one', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases?name=Li&status=Closed,Nonsense&overdue=maybe&sort=newest');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL('**/cases?status=Closed');
    await page.getByLabel('Urgency').selectOption({ label: 'Routine' });
    await page.waitForURL('**/cases?status=Closed&urgency=routine');
    await page.getByLabel('Status').selectOption({ label: 'Any' });
    await page.waitForURL('**/cases?urgency=routine');
    await page.goBack();
    await page.waitForURL('**/cases?status=Closed&urgency=routine');
    expect(await page.getByLabel('Status').inputValue()).toBe('Closed');
    await page.goto('/cases?status=Filed,Disputed,Closed');
    await page.waitForURL('**/cases?status=Closed,Disputed,Filed');
    await page.getByRole('main').getByRole('row').nth(1).waitFor();
    const shown = await page.getByRole('main').getByRole('row').locator('td:first-child').allInnerTexts();
    expect(new Set(shown).size).toBeGreaterThan(1);
    for (const status of shown) expect(['Closed', 'Disputed', 'Filed']).toContain(status.trim());
    await context.close();
  });

  it('moves the focus to the heading with every screen, and names it in the title', async () => {
    const { complaintNo } = await newestCase();
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByRole('link', { name: complaintNo }).click();
    const heading = page.getByRole('heading', { level: 1, name: `Case ${complaintNo}` });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe(`Case ${complaintNo} · Now · Redress`);
    await page.getByRole('link', { name: 'Event #0: the state right after it', exact: true }).click();
    await page.waitForURL('**?rev=0&e=0');
    expect(await page.title()).toBe(`Case ${complaintNo} · after event #0 · Redress`);
    await context.close();
  });

  it('looks for a number, and tells a wrong one before it asks', async () => {
    const { complaintNo } = await newestCase();
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByRole('link', { name: complaintNo }).waitFor();
    await page.keyboard.press('/');
    const wrong = complaintNo.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await page.keyboard.type(wrong);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(wrong).waitFor();
    await page.getByRole('searchbox').fill(complaintNo.toLowerCase());
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${complaintNo}`);
    await context.close();
  });

  it('keeps what is searched for out of every address', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByRole('searchbox').fill('lift 王丽');
    await page.keyboard.press('Enter');
    await page.getByText('text not in the link').waitFor();
    expect(page.url()).not.toMatch(/lift|%E7%8E%8B/);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await page.getByText('text not in the link').waitFor({ state: 'detached' });
    await context.close();
  });

  it('goes by keys, but not while something is typed or composed, nor where they are off', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/queues/overdue');
    await page.getByRole('heading', { level: 1, name: /Overdue/ }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL('**/cases');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('g w?');
    expect(page.url()).toMatch(/\/cases$/);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.evaluate(() => {
      for (const key of ['g', 'w'])
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
    });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(page.url()).toMatch(/\/cases$/);
    await page.keyboard.press('Escape');
    await page.goto('/me');
    await page.getByLabel('Single-letter shortcuts').selectOption({ label: 'Off' });
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  it('counts what changes elsewhere and moves nothing until the reader asks', async () => {
    const { complaintId, complaintNo } = await newestCase();
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByText('live', { exact: true }).waitFor();
    await page.getByRole('link', { name: complaintNo }).waitFor();
    const answer = await send(service, {
      path: `/v1/complaints/${complaintId}/add-note`,
      token: tokenOf(service, specialist),
      key: randomUUID(),
      body: { text: 'A note from elsewhere' },
    });
    expect(answer.status).toBe(200);
    await page
      .getByRole('main')
      .getByText(/^1 changed since /)
      .waitFor();
    await page.keyboard.press('.');
    await page
      .getByRole('main')
      .getByText(/^1 changed since /)
      .waitFor({ state: 'detached' });
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('says that nobody answers, and goes on when somebody does', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.getByLabel('Urgency').selectOption({ label: 'Urgent' });
    await page.getByText(/^Offline since /).waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await context.setOffline(false);
    await again.click();
    await page.getByText(/^Offline since /).waitFor({ state: 'detached' });
    await context.close();
  });

  it('lets in by a link, once, and keeps the key in no address', async () => {
    const link = await signInPathFor(service, supervisor);
    const { page, context, faults } = await bed().open(undefined);
    await page.goto(link);
    await page.waitForURL('**/queues/escalations');
    await page.getByRole('button', { name: 's-zhao, Supervisor' }).waitFor();
    const remembered = await page.evaluate(() =>
      JSON.stringify([location.href, Object.entries(localStorage), document.cookie]),
    );
    const key = link.replace(/^.*#k=/, '');
    expect(remembered).not.toContain(key);
    expect(remembered).not.toContain('__Host');
    await page.goBack();
    expect(page.url()).not.toContain(key);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
    const second = await bed().open(undefined);
    await second.page.goto(link);
    await second.page.getByRole('alert').getByText('was used already').waitFor();
    await second.page.getByText('npx redress sign-in --role supervisor').waitFor();
    await second.context.close();
  });

  it('lets a reader of the sample act as each of its people, and signs him out', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/cases');
    await page.getByRole('button', { name: 's-zhao, Supervisor' }).click();
    await page.getByLabel('Act as').selectOption({ label: 'Specialist' });
    await page.waitForURL('**/queues/to-accept');
    await page.getByRole('button', { name: /, Specialist$/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await context.close();
  });

  it('asks nobody in who has not signed in, and shows him nothing', async () => {
    const { page, context, faults } = await bed().open(undefined);
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('keeps the documentation of the interface where it was', async () => {
    const { page, context } = await bed().open(supervisor);
    const answer = await page.goto('/docs', { waitUntil: 'domcontentloaded' });
    expect(answer?.status()).toBe(200);
    expect(await page.locator('#swagger-ui').count()).toBe(1);
    await context.close();
  });
});

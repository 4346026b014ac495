import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { expectSettled } from './bed/settled';
import { tokenOf, type Person } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const auditor: Person = { user: 'au-lin', role: 'auditor' };
const mandated: Person = { user: 'au-qian', role: 'auditor', mandate: 'yearly-2026' };
const operator: Person = { user: 'op-1', role: 'operator' };

const rowsIn = (page: Page) => page.getByRole('main').locator('tbody tr');

describeInBrowser('audit', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);
  const read = async (path: string, person: Person = auditor, headers: Readonly<Record<string, string>> = {}) =>
    send(service, { method: 'GET', path, token: tokenOf(service, person), headers });
  const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
    const download = page.waitForEvent('download');
    await press();
    return readFileSync(await (await download).path(), 'utf8');
  };

  beforeAll(async () => {
    service = await startSampleService('audit', { cases: 30, seed: 5 });
  }, 120_000);
  afterAll(() => service.stop());

  it('is where an auditor lands: events of a filter, by day, and the table of exactly that filter', async () => {
    const { page, context, faults } = await bed().open(auditor);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
    // The sample ends long before today: the days tell where it is, and lead there.
    const days = page.getByRole('region', { name: 'Events recorded by day' }).getByRole('button');
    const last = days.last();
    const [, day = '', count = ''] = /^(\S+): (\d+) events?$/.exec((await last.getAttribute('aria-label')) ?? '') ?? [];
    await page.getByRole('button', { name: `The last day with such an event: ${day}` }).click();
    await page.getByText(new RegExp(`^(${count}|50) events? shown`)).waitFor();
    await page.goBack();
    await last.click();
    await page.getByText(new RegExp(`^(${count}|50) events? shown`)).waitFor();
    expect(new URL(page.url()).search).toBe(`?from=${day}&to=${day}`);
    expect(await rowsIn(page).count()).toBe(Math.min(50, Number(count)));

    await page.getByRole('combobox', { name: 'Sort', exact: true }).selectOption('decision');
    const decisions = membersOf(await read(`/v1/audit-trail/counts?kind=decision`))['days'] as readonly Readonly<{
      day: string;
      events: number;
    }>[];
    const decided = decisions.find((one) => one.day === day)?.events ?? 0;
    await page.getByText(new RegExp(`^${decided} events? shown`)).waitFor();
    const csv = await saved(page, () => page.getByRole('button', { name: 'CSV of exactly this filter' }).click());
    const [header = '', ...lines] = csv.trimEnd().split('\r\n');
    expect(header).toContain('recorded,happened,zone,number,revision');
    expect(lines.length).toBe(await rowsIn(page).count());
    for (const line of lines) expect(line).toContain(',decision,');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('draws the same sample for the same seed, walks it by keys, and gives the ticks away', async () => {
    const { page, context, faults } = await bed().open(auditor);
    await page.goto('/audit/review?range=all&sample=4&seed=k7');
    const list = page.getByRole('navigation', { name: 'Events to review' }).getByRole('link');
    await list.first().waitFor();
    const { entries } = membersOf(await read('/v1/audit-trail?sample=4&seed=k7')) as Readonly<{
      entries: readonly Readonly<{ id: string; complaintNo: string; revision: string }>[];
    }>;
    const heading = page.getByRole('article').getByRole('heading', { level: 2 });
    for (const { complaintNo, revision } of entries) {
      expect(await heading.innerText()).toBe(`${complaintNo} #${revision}`);
      await page.keyboard.press(']');
      await expectSettled(page);
    }
    await page.keyboard.press('[');
    await page.getByText('3 of 4', { exact: true }).waitFor();
    await page.keyboard.press('x');
    await page.getByText('1 reviewed', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('e')).toBe(entries[2]?.id);
    const csv = await saved(page, () => page.getByRole('button', { name: 'CSV with what is reviewed' }).click());
    const ticks = csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',')));
    expect(ticks).toStrictEqual(['no', 'no', 'yes', 'no']);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('tells who opened text and did nothing afterwards, and opens nothing itself', async () => {
    const { entries } = membersOf(await read('/v1/audit-trail?limit=1')) as Readonly<{
      entries: readonly Readonly<{ complaintNo: string }>[];
    }>;
    const complaintNo = entries[0]?.complaintNo ?? 'none';
    const supervisor = tokenOf(service, { user: 's-zhao', role: 'supervisor' });
    const body = { fields: ['/narrative'], purpose: 'Call back' };
    await send(service, { path: `/v1/complaints/${complaintNo}/reveal`, token: supervisor, body });
    const { page, context, faults } = await bed().open(auditor);
    await page.goto('/audit/access?idle=yes&range=all');
    await page.getByText('no act in the case').first().waitFor();
    await page.getByRole('link', { name: complaintNo }).first().waitFor();
    await page.getByText('Call back').first().waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('verifies the ledger, against a digest, against heads that were kept, and against others', async () => {
    const { page, context, faults } = await bed().open(mandated);
    await page.goto('/audit/verification');
    const own = page.getByRole('region', { name: 'This server' });
    await page.getByRole('heading', { level: 1, name: 'Verification' }).waitFor();
    await own.getByRole('button', { name: 'Check all now' }).click();
    await own.locator('.verdict.is-holds').waitFor();
    const digest = await own.locator('.digest').first().innerText();

    const kept = page.getByRole('region', { name: 'What you kept' });
    const heads = await saved(page, () => page.getByRole('button', { name: 'Download heads' }).click());
    const give = (text: string): Promise<void> =>
      kept
        .getByLabel('Choose a heads file, or drop it here')
        .setInputFiles({ name: 'heads.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
    await give(heads);
    await kept.getByText('Still contains all you kept', { exact: false }).waitFor();
    await kept.getByLabel('Or paste a digest of 64 characters').fill('f'.repeat(64));
    await kept.getByRole('button', { name: 'Compare' }).click();
    await kept.getByText('Not what you kept:').waitFor();
    await kept.getByText('ledger-digest').waitFor();
    await kept.getByLabel('Or paste a digest of 64 characters').fill(digest.toUpperCase());
    await kept.getByRole('button', { name: 'Compare' }).click();
    await kept.getByText('Exactly what you kept.').waitFor();

    await page.getByLabel('What the export is for').fill('Yearly review');
    const log = await saved(page, () => page.getByRole('button', { name: 'Download the whole log, sealed' }).click());
    expect(log.split('\n').length).toBeGreaterThan(100);
    await page.getByText(/npx redress verify --file \S+\.ndjson/).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('is not for those who may not read it, and says so', async () => {
    const { page, context } = await bed().open(operator);
    for (const path of ['/audit/events', '/audit/review', '/audit/access', '/audit/verification']) {
      await page.goto(path);
      await page.getByRole('alert').first().waitFor();
    }
    await context.close();
  });

  it.each([
    ['en-light', { language: 'en', theme: 'light' }],
    ['zh-dark', { language: 'zh', theme: 'dark' }],
    ['zh-light-phone', { language: 'zh', theme: 'light', width: 390, height: 844 }],
    ['en-dark-narrow', { language: 'en', theme: 'dark', width: 320, height: 700 }],
  ] as const)('is shown without a fault, %s', async (look, options) => {
    const { page, context, faults } = await bed().open(auditor, options);
    for (const path of [
      '/audit/events?range=all',
      '/audit/events',
      '/audit/review?range=all&sample=12&seed=k7',
      '/audit/access?range=all',
      '/audit/verification',
      '/policies/hotline/1',
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectSettled(page);
      const name = path.replaceAll(/\W+/g, '-');
      await takeScreenshot(page, `audit${name}-${look}`);
      expect({ path, axe: await axeFaults(page) }).toStrictEqual({ path, axe: [] });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ path, wider: Math.max(0, wider) }).toStrictEqual({ path, wider: 0 });
    }
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { expectSettled } from './bed/settled';
import type { Person } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const analyst: Person = { user: 'ana', role: 'analyst' };

/** Questions, one of each kind of chart among them. */
const questions = [
  '/trends?range=all',
  '/trends?range=all&per=day',
  '/trends?range=all&by=channel',
  '/trends?range=all&by=unit',
  '/trends?range=all&by=category&per=month',
  '/trends?range=all&by=category&per=none',
  '/trends?range=all&by=channel,unit&per=none',
  '/trends?range=all&measure=closed&by=outcome',
  '/trends?range=all&measure=open&by=category,unit&per=month',
  '/trends?range=all&measure=filed-closed&per=month',
  '/trends?range=all&measure=overdue&by=unit&per=none',
] as const;

/** One of each kind of chart, what is compared, and the list behind a figure. */
const pictures = [
  '/trends?range=all',
  '/trends?per=month&from=2026-03-01&to=2026-06-30&compare=previous',
  '/trends?range=all&by=channel',
  '/trends?range=all&by=unit&per=month',
  '/trends?range=all&by=category&per=none',
  '/trends?range=all&by=channel,unit&per=none',
  '/trends?range=all&measure=days-to-close',
  '/trends?range=all&measure=filed-closed',
  '/trends',
  '/trends/cases?range=all&by=channel&group=channel:phone',
] as const;

/** Every figure that leads to its cases: its number, and where it leads. */
const cellsOf = (page: Page): Promise<readonly Readonly<{ figure: number; href: string }>[]> =>
  page.locator('.trend-table a').evaluateAll((links) =>
    links.map((link) => ({
      figure: Number(link.textContent.replaceAll(/\D/g, '')),
      href: (link as HTMLAnchorElement).href,
    })),
  );

/** How many cases the contract lists behind an address of the console, those left out too. */
const countedBehind = async (page: Page, href: string): Promise<number> =>
  page.evaluate(async (address) => {
    const given = new URL(address).searchParams;
    const asked = new URLSearchParams({ measure: given.get('measure') ?? 'filed', limit: '100' });
    for (const name of ['period', 'group', 'from', 'to'] as const) {
      const value = given.get(name);
      if (value !== null) asked.set(name, value);
    }
    const by = given.get('by');
    if (by !== null && given.has('group')) asked.set('by', by);
    if (given.has('period')) asked.set('per', given.get('per') ?? 'week');
    const response = await fetch(`/v1/trends/cases?${asked.toString()}`);
    const { cases, leftOut } = (await response.json()) as { cases: readonly unknown[]; leftOut: number };
    return cases.length + leftOut;
  }, href);

describeInBrowser('figures', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startSampleService('trends', { cases: 40, seed: 11 });
  }, 120_000);
  afterAll(() => service.stop());

  it('count as many cases as stand behind them, in every cell', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    let checked = 0;
    for (const question of questions) {
      await page.goto(question);
      await page.locator('.trend-table').waitFor();
      await expectSettled(page);
      const cells = await cellsOf(page);
      expect({ question, has: cells.length > 0 }).toStrictEqual({ question, has: true });
      for (const { figure, href } of cells) {
        expect({ href, counted: await countedBehind(page, href) }).toStrictEqual({ href, counted: figure });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  }, 120_000);

  it('lead to a list that says the same number, and back', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto('/trends?range=all&by=channel&per=month');
    const link = page.locator('.trend-table tbody a').first();
    const figure = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Cases behind a figure' }).waitFor();
    await page.getByText(`Figure ${figure}`).waitFor();
    await page.getByText(`Listed ${figure}`).waitFor();
    expect(await page.getByRole('main').getByRole('rowheader').count()).toBe(Number(figure));
    await page.getByRole('link', { name: 'Back to the figures' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trends' }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=channel&per=month&range=all');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('of each with each add up, in every row and column', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/trends?range=all&by=category,unit&per=none');
    await page.locator('.trend-table tfoot').waitFor();
    const rows = await page
      .locator('.trend-table tr')
      .evaluateAll((lines) =>
        lines.slice(1).map((line) => [...line.querySelectorAll('td')].map(({ textContent }) => Number(textContent))),
      );
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    for (const row of rows) expect(row.at(-1)).toBe(sum(row.slice(0, -1)));
    const columns = (rows.at(-1) ?? []).map((_, at) => rows.map((row) => row[at] ?? Number.NaN));
    for (const column of columns) expect(column.at(-1)).toBe(sum(column.slice(0, -1)));
    expect(rows.at(-1)?.at(-1)).toBe(40);
    await context.close();
  });

  it('that end before the last weeks say where, and lead there', async () => {
    const { page, context } = await bed().open(analyst);
    await page.goto('/');
    await page.getByText('No case counts in this range.').waitFor();
    expect(new URL(page.url()).search).toBe('?measure=filed-closed');
    await page.getByRole('link', { name: /^Show the eight weeks up to/ }).click();
    await page.getByRole('rowheader', { name: 'Filed' }).waitFor();
    await page.getByRole('rowheader', { name: 'Closed' }).waitFor();
    await context.close();
  });

  it('are taken away as a table and as pictures that carry their caption', async () => {
    const { page, context, faults } = await bed().open(analyst);
    await page.goto('/trends?range=all&by=channel');
    await page.locator('.trend-chart svg').waitFor();
    const caption = await page.locator('.trend-caption').innerText();
    const saved = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return readFileSync(await (await download).path());
    };
    expect((await saved('CSV')).toString('utf8')).toMatch(/^period,channel,filed\r\n/);
    const svg = (await saved('SVG')).toString('utf8');
    expect(svg).toContain(`<title>${caption}</title>`);
    expect((await saved('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('are walked and opened by keys', async () => {
    const { page, context } = await bed().open(supervisor);
    await page.goto('/trends?range=all');
    await page.locator('.trend-chart svg').waitFor();
    await page.locator('.trend-chart').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cases behind a figure' }).waitFor();
    await context.close();
  });

  it.each([
    ['en-light', { language: 'en', theme: 'light' }],
    ['zh-dark', { language: 'zh', theme: 'dark' }],
    ['zh-light-phone', { language: 'zh', theme: 'light', width: 390, height: 844 }],
  ] as const)(
    'are drawn without a fault, %s',
    async (look, options) => {
      const { page, context, faults } = await bed().open(supervisor, options);
      for (const [at, question] of pictures.entries()) {
        await page.goto(question);
        await page.locator('.trend-caption').waitFor();
        await expectSettled(page);
        await takeScreenshot(page, `trends-${at}-${look}`);
        expect({ question, axe: await axeFaults(page) }).toStrictEqual({ question, axe: [] });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ question, wider: Math.max(0, wider) }).toStrictEqual({ question, wider: 0 });
      }
      expect(faults()).toStrictEqual(noFaults);
      await context.close();
    },
    120_000,
  );
});

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { membersOf, send } from '../e2e/service/service-client';
import { ledgerId, type ServiceProcess } from '../e2e/service/service-process';
import { noFaults, useBed } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { tokenOf, type Person } from './bed/sign-in';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };

type Entry = Readonly<{ revision: string; changes: readonly Readonly<{ path: string; before?: unknown }>[] }>;
type Outline = readonly Readonly<{ revision: string; occurredAt: string }>[];

const root = path.resolve(__dirname, '..', '..');
const run = promisify(execFile);

/** What the command line says of the same ledger, in a process of its own. */
const redressJson = async (
  { data }: ServiceProcess,
  words: readonly string[],
): Promise<Readonly<Record<string, unknown>>> => {
  const redress = path.join(root, 'apps', 'cli', 'bin', 'redress.js');
  const env = { ...process.env, REDRESS_LEDGER_ID: ledgerId };
  const { stdout } = await run(process.execPath, [redress, ...words, '--data', data, '--json'], { cwd: root, env });
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
};

/** How many random points are held against the command line: forty for a whole proof. */
const provenPoints = Number(process.env['REDRESS_PROOF_POINTS'] ?? '4');

/** Points on both axes, the same ones for the same case: a day before its first event to a day after its last. Every other one is as it could be known. */
const pointsOf = (events: Outline, count: number): readonly Readonly<{ at: string; known: string }>[] => {
  const day = 86_400_000;
  const times = events.map(({ occurredAt }) => Date.parse(occurredAt));
  const [from, to] = [Math.min(...times) - day, Math.max(...times) + day];
  const drawn = fc.sample(fc.noBias(fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))), {
    seed: 17,
    numRuns: count,
  });
  return drawn.map(([at, known], place) => ({
    at: new Date(at).toISOString(),
    known: place % 2 === 0 ? '' : new Date(known).toISOString(),
  }));
};

describeInBrowser('a case', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);
  let number: string;
  let events: Outline;

  const read = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
    membersOf(await send(service, { path, token: tokenOf(service, supervisor) }));

  beforeAll(async () => {
    service = await startSampleService('case', { cases: 30, seed: 5 });
    const token = tokenOf(service, supervisor);
    const found = await send(service, { path: '/v1/complaints/search', token, body: { limit: 30 } });
    const cases = membersOf(found)['cases'] as readonly Readonly<{ complaintNo: string; revision: string }>[];
    // The one with the longest history.
    const longest = cases.toSorted((a, b) => Number(b.revision) - Number(a.revision))[0];
    number = longest?.complaintNo ?? 'none';
    const trail = await read(`/v1/complaints/${number}/audit-trail?view=outline&limit=1000`);
    events = trail['outline'] as Outline;
  }, 60_000);
  afterAll(() => service.stop());

  it('shows at each stop of the slider what the reconstruction says of that instant, on either axis', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto(`/cases/${number}`);
    const slider = page.getByRole('slider', { name: 'Time of the case' });
    await slider.focus();
    await page.keyboard.press('Home');
    const stops = new Set(events.map(({ occurredAt }) => occurredAt)).size;
    expect(await slider.getAttribute('aria-valuemax')).toBe(String(stops - 1));
    for (const known of [undefined, 'at']) {
      if (known !== undefined) await page.getByRole('button', { name: 'As it could be known' }).click();
      await slider.focus();
      await page.keyboard.press('Home');
      for (let stop = 0; stop < stops; stop += 1) {
        const at = new URL(page.url()).searchParams.get('at') ?? 'none';
        if (stop > 0) {
          await page.keyboard.press('ArrowRight');
          await page.waitForFunction((before) => !window.location.search.includes(before), at);
        }
        const moved = new URL(page.url()).searchParams.get('at') ?? 'none';
        const knownAt = known === undefined ? '' : `&knownAt=${moved}`;
        const state = await read(`/v1/complaints/${number}/state?at=${moved}${knownAt}`);
        expect(events.map(({ occurredAt }) => occurredAt)).toContain(moved);
        const shown = page
          .getByTestId('state-revision')
          .and(page.locator(`[data-revision="${String(state['revision'])}"]`));
        await shown.waitFor();
      }
    }
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('is walked by the keyboard alone, and the past offers nothing but the way back', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto(`/cases/${number}`);
    await page.getByRole('slider').waitFor();
    const last = events.length - 1;
    await page.keyboard.press('p');
    await page.getByText(`Right after event #${last - 1}:`).waitFor();
    await page.keyboard.press('n');
    await page.getByText(`Right after event #${last}:`).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('#1');
    await page.keyboard.press('Enter');
    await page.getByText('Right after event #1:').waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('y');
    await page.getByText(/^As of /).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('#0');
    await page.getByText(`1 of ${events.length}`).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.getByText(`${events.length} events`).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('0');
    await page.getByText('Read only').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('has a page for each event: its values in the chain, its neighbours by key, and a word where there is none', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    const { entries } = await read(`/v1/complaints/${number}/audit-trail?limit=3`);
    const [filed, second] = entries as readonly Readonly<{ eh: string; type: string }>[];
    await page.goto(`/cases/${number}/events/1`);
    await page.getByRole('heading', { level: 1, name: `Event #1 of case ${number}` }).waitFor();
    const chain = page.getByRole('region', { name: 'Chain' });
    await chain.getByText(filed?.eh ?? 'none', { exact: true }).waitFor();
    await chain.getByText(second?.eh ?? 'none', { exact: true }).waitFor();
    await page
      .getByRole('region', { name: 'Metadata' })
      .getByText(second?.type ?? 'none', { exact: true })
      .waitFor();
    await page.keyboard.press('p');
    await page.getByText('The chain begins here').waitFor();
    await page.getByRole('link', { name: 'The state right after it' }).click();
    await page.getByText('Right after event #0:').waitFor();
    await page.goto(`/cases/${number}/events/${events.length}`);
    await page.getByText(`its events are #0 to #${events.length - 1}.`).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('marks what the event at the point changed, with what it was and the event that set each field', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    const { entries } = await read(`/v1/complaints/${number}/audit-trail?changes=true&limit=200`);
    const decided = (entries as readonly Entry[]).find(({ changes }) =>
      changes.some(({ path, before }) => path === '/status' && before === 'Filed'),
    );
    const revision = decided?.revision ?? 'none';
    await page.goto(`/cases/${number}?rev=${revision}`);
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-status');
    const state = page.getByRole('region', { name: /^State/ });
    await state.getByText('was').first().waitFor();
    await state.getByText('Filed', { exact: true }).first().waitFor();
    await state.getByRole('link', { name: `Status: set by event #${revision}` }).waitFor();
    await page.getByText('No actions in the past').waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('shows every deadline as the service judges it, the chain with both sides, and who looked', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    const { deadlines } = await read(`/v1/complaints/${number}/state`);
    const token = tokenOf(service, supervisor);
    const printed = await send(service, {
      path: `/v1/complaints/${number}/printed`,
      token,
      body: {},
    });
    expect(printed.status).toBe(200);
    await page.goto(`/cases/${number}`);
    await page
      .getByRole('region', { name: 'Integrity' })
      .getByText(`Holds to #${events.length - 1}`)
      .waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('v');
    await page.getByText('this server checked itself').waitFor();
    await page.getByText('none was changed, inserted or taken out in between').waitFor();
    await page.getByRole('navigation', { name: 'Views of the case' }).getByRole('link', { name: 'Deadlines' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBe((deadlines as readonly unknown[]).length + 1);
    await page.getByRole('link', { name: 'Access', exact: true }).click();
    await page.getByRole('row', { name: /s-zhao.*printed/ }).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('equals `redress as-of` at random points on both axes', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    let states = 0;
    for (const { at, known } of pointsOf(events, provenPoints)) {
      const told = await redressJson(service, [
        'as-of',
        number,
        '--at',
        at,
        ...(known === '' ? [] : ['--known-at', known]),
      ]);
      await page.goto(`/cases/${number}?at=${at}${known === '' ? '' : `&known=${known}`}`);
      if (told['kind'] === 'notFiledYet') {
        await page.getByText(/^Not (filed|known here) yet at that point/).waitFor();
        continue;
      }
      states += 1;
      const view = told['view'] as Readonly<Record<string, string | null>>;
      await page.locator(`[data-testid="state-revision"][data-revision="${String(told['upTo'])}"]`).waitFor();
      const shown = async (field: string): Promise<string> =>
        page.locator(`#field-${field} + dd .field-value`).evaluate((value) => value.firstChild?.textContent ?? '');
      const stated = {
        at,
        known,
        unit: await shown('unit'),
        handler: await shown('handler'),
        receivedOn: await shown('receivedOn'),
      };
      expect(stated).toStrictEqual({
        at,
        known,
        unit: view['unit'] ?? 'not stated',
        handler: view['handler'] ?? 'not stated',
        receivedOn: view['receivedOn'],
      });
    }
    expect(states).toBeGreaterThan(0);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  }, 240_000);

  it('compares two points as `redress diff` does', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    const points = pointsOf(events, provenPoints + 1);
    for (const [place, a] of points.slice(0, -1).entries()) {
      const b = points[place + 1] ?? a;
      const known = (name: string, instant: string): readonly string[] => (instant === '' ? [] : [name, instant]);
      const told = await redressJson(service, [
        ...['diff', number, '--from', a.at, '--to', b.at],
        ...known('--from-known-at', a.known),
        ...known('--to-known-at', b.known),
      ]);
      const address = [
        ['a', a.at],
        ['aKnown', a.known],
        ['b', b.at],
        ['bKnown', b.known],
      ].filter(([, value]) => value !== '');
      await page.goto(`/cases/${number}?view=compare&${address.map((pair) => pair.join('=')).join('&')}`);
      await page.getByTestId('compared').waitFor();
      const shown = await page
        .locator('th[data-pointer]')
        .evaluateAll((names) => names.map((one) => one.getAttribute('data-pointer')));
      const changes = told['changes'] as readonly Readonly<{ path: string }>[];
      expect({ a, b, shown: shown.toSorted() }).toStrictEqual({
        a,
        b,
        shown: changes.map(({ path }) => path).toSorted(),
      });
      const between = [...(told['added'] as readonly unknown[]), ...(told['gone'] as readonly unknown[])];
      expect(
        await page
          .getByRole('heading', { name: `Events that made the difference ${between.length}`, exact: true })
          .count(),
      ).toBe(1);
    }
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  }, 240_000);

  it('marks one point and compares it with another by keys alone', async () => {
    const { page, context, faults } = await bed().open(supervisor);
    await page.goto(`/cases/${number}`);
    await page.getByRole('slider').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('m');
    await page.waitForURL((url) => url.searchParams.get('a') === String(events.length - 2));
    await page.keyboard.press('n');
    await page.keyboard.press('d');
    await page.waitForURL((url) => url.searchParams.get('view') === 'compare');
    await page.getByRole('heading', { name: 'Events that made the difference 1', exact: true }).waitFor();
    await page
      .getByRole('button', { name: 'filed and ended' })
      .or(page.getByRole('button', { name: 'last decision and now' }))
      .first()
      .click();
    await page.getByRole('columnheader', { name: /^A: / }).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });
});

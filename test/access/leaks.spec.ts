import {
  isInScope,
  maskOf,
  mayReveal,
  permit,
  permitAtOffice,
  statisticsScopeOf,
  type CaseFacts,
  type CaseStanding,
  type FieldClass,
  type Principal,
} from '@redress/access';
import {
  auditCountsFor,
  auditSampleFor,
  auditTrailFor,
  auditTrailOf,
  availableCommands,
  casesBehindFor,
  countCasesFor,
  diffCase,
  getCase,
  listCasesFor,
  figuresFor,
  maySeeCase,
  pastCase,
  revealFields,
  verifyCase,
  worklistCountsFor,
  worklistFor,
} from '@redress/complaints/application';
import type { ComplaintStatus } from '@redress/complaints/domain';
import { caseById, worklistNames, type CaseView } from '@redress/complaints/read-models';
import { fixedClock } from '@redress/testing';
import fc from 'fast-check';
import { aPlan, openBusyOffice, people, personNames, wordsOf, type BusyOffice, type PersonName } from './busy-office';

const now = '2026-04-01T00:00:00.000Z';

const standings: Readonly<Partial<Record<ComplaintStatus, CaseStanding>>> = {
  Filed: 'intake',
  Valid: 'working',
  Assigned: 'working',
  InProgress: 'working',
  Closed: 'closed',
  Disputed: 'disputed',
  ReopenRequested: 'reopenRequested',
  Withdrawn: 'ended',
};

/** A case with what is asked of it, made here from the whole view and from who filed it: a second reading of the same record. */
type Known = Readonly<{ index: number; view: CaseView; filedBy: PersonName; isAnonymous: boolean }>;

const factsFor = ({ view, filedBy, isAnonymous }: Known, principal: Principal): CaseFacts => {
  const standing = standings[view.status];
  if (standing === undefined) throw new Error(`No plan leads to ${view.status}`);
  return {
    standing,
    sensitivity: view.triage?.sensitivity ?? 'normal',
    isIdentityConfidential: view.anonymity === 'confidential',
    isOwn: people[filedBy].id === principal.id && filedBy.startsWith('citizen') && !isAnonymous,
    ...(view.unit === null ? {} : { unit: view.unit }),
    ...(view.handler === null ? {} : { handler: view.handler }),
    ...(view.firstReceiverId === null ? {} : { firstReceiver: view.firstReceiverId }),
    ...(view.respondent.staffRef === null ? {} : { respondentPerson: view.respondent.staffRef }),
  };
};

const sees = (known: Known, principal: Principal): boolean =>
  permit(principal, 'see-case', factsFor(known, principal)).outcome === 'granted';

const readsBack = (known: Known, principal: Principal): boolean =>
  permit(principal, 'reconstruct', factsFor(known, principal)).outcome === 'granted';

const idsOf = (cases: readonly Known[]): readonly string[] => cases.map(({ view }) => view.complaintId).toSorted();

/** Every document of a paged answer. */
const allOf = async <T>(
  page: (
    cursor: string | undefined,
  ) => Promise<Readonly<{ documents: readonly T[]; next: string | undefined }> | 'refused'>,
): Promise<readonly T[] | 'refused'> => {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    if (answer === 'refused') return answer;
    all.push(...answer.documents);
    cursor = answer.next;
  } while (cursor !== undefined);
  return all;
};

const withCursor = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

const listed = ({ ports }: BusyOffice, principal: Principal, search?: string) =>
  allOf(async (cursor) => {
    const answer = await listCasesFor(ports, principal, {
      now,
      limit: 3,
      ...(search === undefined ? {} : { search }),
      ...withCursor(cursor),
    });
    return answer.outcome === 'found' ? answer : 'refused';
  });

const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

/** The kinds of text of a case that an answer shows in clear. */
const shownIn = (answer: unknown, index: number): readonly FieldClass[] => {
  const text = jsonOf(answer);
  const words = wordsOf(index);
  return (['contact', 'person', 'content', 'internal'] as const).filter((kind) => text.includes(words[kind]));
};

const checkLists = async (office: BusyOffice, cases: readonly Known[], principal: Principal) => {
  const visible = cases.filter((known) => sees(known, principal));
  const found = await listed(office, principal);
  if (found === 'refused') throw new Error('A list is never refused');
  const ids = found.map(({ complaintId }) => complaintId).toSorted();
  const count = await countCasesFor(office.ports, principal, { now });
  expect(ids).toStrictEqual(idsOf(visible));
  expect(count).toStrictEqual({ outcome: 'found', count: visible.length });
  for (const known of visible)
    expect(
      shownIn(found, known.index).filter((kind) => maskOf(principal, factsFor(known, principal), kind) !== 'open'),
    ).toStrictEqual([]);

  const readable = visible.filter((known) => maskOf(principal, factsFor(known, principal), 'content') === 'open');
  const searched = await listed(office, principal, 'lamp');
  const hits = searched === 'refused' ? [] : searched.map(({ complaintId }) => complaintId).toSorted();
  expect(hits).toStrictEqual(idsOf(readable));
};

const checkFigures = async ({ ports }: BusyOffice, cases: readonly Known[], principal: Principal) => {
  const request = { by: [], measures: ['filed'], asOf: now } as const;
  const figures = await figuresFor({ ...ports, zone: 'Asia/Shanghai' }, principal, request);
  const isGranted = permitAtOffice(principal, 'read-statistics').outcome === 'granted';
  expect(figures.outcome).toBe(isGranted ? 'found' : 'forbidden');
  if (figures.outcome !== 'found') return;
  const counted = cases.filter((known) => isInScope(statisticsScopeOf(principal), factsFor(known, principal)));
  const filed = figures.rows.reduce((sum, row) => sum + Number(row.figures.filed), 0);
  expect(filed).toBe(counted.length);
  const behind = await casesBehindFor(ports, principal, {
    request,
    row: { period: null, group: {} },
    measure: 'filed',
    limit: 100,
  });
  if (behind.outcome !== 'found') throw new Error('Whoever is given a figure may ask what is behind it');
  const open = new Set(idsOf(cases.filter((known) => sees(known, principal))));
  expect(behind.cases.filter(({ complaintId }) => !open.has(complaintId))).toStrictEqual([]);
};

const checkWorklists = async ({ ports }: BusyOffice, cases: readonly Known[], principal: Principal) => {
  const visible = new Set(idsOf(cases.filter((known) => sees(known, principal))));
  const asked = { ...ports, zone: 'Asia/Shanghai', clock: fixedClock(now) };
  const { counts } = await worklistCountsFor(asked, principal);
  for (const name of worklistNames) {
    const rows = await allOf(async (cursor) => {
      const page = await worklistFor(asked, principal, { name, limit: 3, ...withCursor(cursor) });
      return { documents: page.rows, next: page.next };
    });
    if (rows === 'refused') throw new Error('A worklist is never refused');
    expect(rows.filter(({ complaintId }) => !visible.has(complaintId))).toStrictEqual([]);
    expect(counts[name]).toBe(rows.length);
    for (const { index } of cases) expect(shownIn(rows, index)).toStrictEqual([]);
  }
};

const checkAuditTrail = async ({ ports }: BusyOffice, cases: readonly Known[], principal: Principal) => {
  const readable = idsOf(cases.filter((known) => readsBack(known, principal)));
  const entries = await allOf(async (cursor) => {
    const answer = await auditTrailFor(ports, principal, { limit: 5, changes: true, ...withCursor(cursor) });
    if (answer.outcome !== 'found') return 'refused';
    // The page ends at an entry of his, or at the end: a cursor names no other.
    if (answer.next !== undefined) expect(answer.entries).not.toHaveLength(0);
    return { documents: answer.entries, next: answer.next };
  });
  const isGranted = permitAtOffice(principal, 'read-audit-trail').outcome === 'granted';
  expect(entries === 'refused').toBe(!isGranted);
  const sampled = await auditSampleFor(ports, principal, { changes: true }, { size: 200, seed: 'any' });
  const counted = await auditCountsFor({ ...ports, zone: 'Asia/Shanghai' }, principal, {});
  expect([sampled.outcome === 'found', counted.outcome === 'found']).toStrictEqual([isGranted, isGranted]);
  if (entries === 'refused' || sampled.outcome !== 'found' || counted.outcome !== 'found') return;
  expect([...new Set(entries.map(({ complaintId }) => complaintId))].toSorted()).toStrictEqual(readable);
  expect(sampled.entries.filter(({ complaintId }) => !readable.includes(complaintId))).toStrictEqual([]);
  expect(counted.days.reduce((sum, { events }) => sum + events, 0)).toBe(entries.length);
  // What an event changed shows no more of a person than the case does.
  for (const known of cases) {
    const facts = factsFor(known, principal);
    const shown = shownIn([...entries, ...sampled.entries], known.index);
    expect(shown.filter((kind) => maskOf(principal, facts, kind) !== 'open')).toStrictEqual([]);
  }
};

const checkCase = async ({ ports }: BusyOffice, known: Known, principal: Principal) => {
  const { complaintId } = known.view;
  const facts = factsFor(known, principal);
  const isVisible = sees(known, principal);
  const open = (answer: unknown) =>
    shownIn(answer, known.index).filter((kind) => maskOf(principal, facts, kind) !== 'open');

  const found = await getCase(ports, principal, complaintId);
  expect(found.outcome).toBe(isVisible ? 'found' : 'unknown');
  expect(open(found)).toStrictEqual([]);
  expect(await maySeeCase(ports, principal, complaintId)).toBe(isVisible);
  expect((await availableCommands(ports, principal, complaintId)).outcome).toBe(isVisible ? 'found' : 'unknown');

  const expected = readsBack(known, principal) ? 'found' : isVisible ? 'forbidden' : 'unknown';
  const state = await pastCase(ports, principal, complaintId, {});
  const diff = await diffCase(ports, principal, complaintId, { from: { revision: 0n }, to: {} });
  const beginning = await diffCase(ports, principal, complaintId, {
    from: { at: '2026-01-01T00:00:00.000Z' },
    to: { revision: 0n },
  });
  const trail = await auditTrailOf(ports, principal, { complaintId, limit: 100, changes: true });
  const verified = await verifyCase(ports, principal, complaintId);
  for (const answer of [state, diff, beginning, trail, verified]) {
    expect(answer.outcome).toBe(expected);
    expect(open(answer)).toStrictEqual([]);
  }
  if (isVisible) {
    // What is open to him he is shown: a mask that hides everything would pass the rest.
    const stands = (kind: FieldClass): boolean => shownIn(known.view, known.index).includes(kind);
    const shown = (['contact', 'person', 'content', 'internal'] as const).filter(
      (kind) => stands(kind) && maskOf(principal, facts, kind) === 'open',
    );
    expect(shownIn(found, known.index)).toStrictEqual(shown);
  }
  const revealed = await revealFields(ports, principal, complaintId, {
    fields: ['/respondent/name'],
    purpose: 'To call the right person',
  });
  const isRevealed = isVisible && mayReveal(principal, facts, 'person');
  expect(revealed.outcome).toBe(isRevealed ? 'revealed' : isVisible ? 'forbidden' : 'unknown');
  expect(shownIn(revealed, known.index)).toStrictEqual(isRevealed ? ['person'] : []);
};

const knownCases = async (
  { ports, complaintIds }: BusyOffice,
  plans: readonly Readonly<{ filedBy: PersonName; anonymity: string }>[],
) => {
  const views = await Promise.all(complaintIds.map((complaintId) => caseById(ports.readStore, complaintId)));
  return views.map((view, index): Known => {
    const plan = plans[index];
    if (view === undefined || plan === undefined) throw new Error(`No view of case ${index}`);
    return { index, view, filedBy: plan.filedBy, isAnonymous: plan.anonymity === 'anonymous' };
  });
};

describe('whatever is asked, and whatever happened', () => {
  it('shows nobody a case, a text or a figure that he may not know', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aPlan, { minLength: 4, maxLength: 10, size: 'max' }), async (plans) => {
        const office = await openBusyOffice(plans);
        const cases = await knownCases(office, plans);
        for (const name of personNames) {
          const principal = people[name];
          await checkLists(office, cases, principal);
          await checkFigures(office, cases, principal);
          await checkWorklists(office, cases, principal);
          await checkAuditTrail(office, cases, principal);
          for (const known of cases) await checkCase(office, known, principal);
        }
        await office.close();
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});

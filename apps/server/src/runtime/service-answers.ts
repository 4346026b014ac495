import type { Principal } from '@redress/access';
import {
  availableCommands,
  casesBehindFor,
  countCasesFor,
  diffCase,
  erasuresFor,
  figuresFor,
  getCase,
  listCasesFor,
  listedCase,
  namedCase,
  previewCommand,
  pastCase,
  resolveCase,
  seenValuesFor,
  trackComplaint,
  verifyCase,
  worklistCountsFor,
  worklistFor,
  type CaseListAnswer,
  type CellAsked,
  type CommandPorts,
  type FiguresRequest,
  type PreviewRequest,
  type ReadPorts,
  type ReadRefusal,
  type SeenKind,
  type WorklistAsked,
} from '@redress/complaints/application';
import type { Instant } from '@redress/kernel';
import type { CaseListFilter, Past, TrendRequest } from '@redress/complaints/read-models';
import { accessAnswersOf } from '../access/access-answers';
import { auditAnswersOf } from '../audit/audit-answers';
import { parsedPosition } from '../door/min-position';
import { dayAsked, instantAsked, stated } from '../door/read-query';
import type { SearchBody } from '../lists/list.queries';

export type AnswerPorts = ReadPorts & CommandPorts & Readonly<{ ledgerId: string; zone: string }>;

/** A request for figures as it comes in: without an instant it is as of now. */
export type TrendsAsked = Omit<TrendRequest, 'asOf'> & Partial<Pick<TrendRequest, 'asOf'>>;

type OfCase<T> = T & Readonly<{ id: string }>;

const caseFilterOf = (
  { q, asOf, from, to, ref: _ref, limit: _limit, cursor: _cursor, ...filter }: SearchBody,
  now: Instant,
): CaseListFilter => {
  const then = instantAsked('asOf', asOf);
  const days = { from: dayAsked('from', from), to: dayAsked('to', to) };
  return { ...stated(filter), ...stated({ search: q, asOf: then, ...days }), now };
};

/** As packs and their versions are named; nothing else is looked for in the log. */
const isPackName = ({ packId, version }: Readonly<{ packId: string; version: string }>): boolean =>
  /^[a-z][a-z0-9-]{0,60}$/.test(packId) && /^[a-z0-9][a-z0-9.-]{0,30}$/.test(version);

/** Everything that can be asked at the door, each by its use case. A case is named by its id or its number. */
export const answersOf = (ports: AnswerPorts) => {
  const { eventStore, readStore, keyRing, clock } = ports;
  const lookups = { eventStore, readStore, keyRing };

  const caseIdOf = (text: string): Promise<string> => namedCase(readStore, text);
  const asked = (request: TrendsAsked): TrendRequest => ({ ...request, asOf: request.asOf ?? clock.now() });

  const byReference = async (principal: Principal, ref: NonNullable<SearchBody['ref']>): Promise<CaseListAnswer> => {
    const resolved = await resolveCase(lookups, { kind: 'external', ref: { system: ref.system, id: ref.id } });
    const found = resolved.kind === 'found' ? await listedCase(ports, principal, resolved.complaintId) : undefined;
    return { outcome: 'found', documents: found?.outcome === 'found' ? [found.row] : [], next: undefined };
  };

  return {
    caseIdOf: (_principal: Principal, text: string) => caseIdOf(text),
    getCase: async (principal: Principal, id: string) => getCase(ports, principal, await caseIdOf(id)),
    pastCase: async (principal: Principal, { id, past }: OfCase<{ past: Past }>) =>
      pastCase(ports, principal, await caseIdOf(id), past),
    diffCase: async (principal: Principal, { id, from, to }: OfCase<{ from: Past; to: Past }>) =>
      diffCase(ports, principal, await caseIdOf(id), { from, to }),
    verifyCase: async (principal: Principal, id: string) => verifyCase(ports, principal, await caseIdOf(id)),
    availableCommands: async (principal: Principal, id: string) =>
      availableCommands(ports, principal, await caseIdOf(id)),
    previewCommand: (principal: Principal, request: PreviewRequest) => previewCommand(ports, principal, request),
    ...auditAnswersOf(ports, caseIdOf),
    ...accessAnswersOf(ports, caseIdOf),
    search: async (
      principal: Principal,
      body: SearchBody,
    ): Promise<(CaseListAnswer & { total?: number | undefined }) | ReadRefusal> => {
      if (body.ref !== undefined) return byReference(principal, body.ref);
      const { limit, cursor } = body;
      const filter = caseFilterOf(body, clock.now());
      const list = await listCasesFor(ports, principal, { ...filter, limit, ...stated({ cursor }) });
      // Of a list in pages the whole number is counted once, for the first page.
      if (list.outcome !== 'found' || cursor !== undefined || body.count !== true) return list;
      const counted = await countCasesFor(ports, principal, filter);
      return { ...list, total: counted.outcome === 'found' ? counted.count : undefined };
    },
    worklist: (principal: Principal, asked: WorklistAsked) => worklistFor(ports, principal, asked),
    worklistCounts: (principal: Principal, _asked: undefined) => worklistCountsFor(ports, principal),
    erasures: (principal: Principal, { limit, cursor }: Readonly<{ limit: number; cursor?: string }>) =>
      erasuresFor(ports, principal, {
        limit,
        ...(cursor === undefined ? {} : { after: parsedPosition(eventStore, cursor) }),
      }),
    seenValues: (principal: Principal, kind: SeenKind) => seenValuesFor(ports, principal, kind),
    policy: async (_principal: Principal, ref: Readonly<{ packId: string; version: string }>) => {
      const pack = isPackName(ref) ? await ports.packs.named(ref) : undefined;
      return pack === undefined ? ({ outcome: 'unknown' } as const) : ({ outcome: 'found', pack } as const);
    },
    trends: (principal: Principal, request: FiguresRequest) => figuresFor(ports, principal, request),
    casesBehind: (principal: Principal, { request, ...cell }: Omit<CellAsked, 'request'> & { request: TrendsAsked }) =>
      casesBehindFor(ports, principal, { ...cell, request: asked(request) }),
    track: (_principal: Principal, code: Readonly<{ complaintNo: string; trackingCode: string }>) =>
      trackComplaint(ports, code),
  };
};

export type ServiceAnswers = ReturnType<typeof answersOf>;

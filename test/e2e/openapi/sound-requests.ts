import { randomUUID } from 'node:crypto';
import type { Asked } from './contract-client';
import type { LivedCase } from './lived-cases';
import { exampleBodyOf } from './lived-cases';
import { fromOwnPage } from '../service/service-session';
import type { Contract } from './served-contract';

/** What there is to ask about. */
export type Scene = Readonly<{
  contract: Contract;
  /** Closed, with everything that comes before. */
  closed: LivedCase;
  /** Filed, and to be forgotten. */
  forgotten: LivedCase;
  kept: LivedCase;
  /** Waits for the complainant, and two that were closed: for what he may do himself. */
  asked: LivedCase;
  ended: LivedCase;
  settled: LivedCase;
  tokens: Readonly<{ staff: string; officer: string; supervisor: string; administrator: string; auditor: string }>;
  sourceFile: Uint8Array;
  /** The id of an event that no read model could take. */
  letter: string;
  /** A sign-in key that nobody has used, and the cookies of two sessions, of which one is to end. */
  signIn: Readonly<{ key: string; cookie: string; leaving: string }>;
  /** What a browser brings back from the provider, and the cookie of its sign-in there. */
  oidc: Readonly<{ query: string; cookie: string }>;
}>;

type SoundRequest = (scene: Scene) => Asked;

const read =
  (query?: string): SoundRequest =>
  ({ closed: { complaintId }, tokens: { staff } }) => ({
    id: complaintId,
    token: staff,
    ...(query === undefined ? {} : { query }),
  });

const question =
  (operationId: string): SoundRequest =>
  (scene) => ({ ...read()(scene), body: exampleBodyOf(scene.contract, operationId) });

const byOfficer =
  (more: (scene: Scene) => Partial<Asked>): SoundRequest =>
  (scene) => ({ id: scene.forgotten.complaintId, token: scene.tokens.officer, ...more(scene) });

const byAdministrator =
  (more: Partial<Asked>): SoundRequest =>
  ({ tokens: { administrator } }) => ({ token: administrator, ...more });

const byCode =
  (which: 'asked' | 'ended' | 'settled', operationId: string): SoundRequest =>
  ({ contract, [which]: { complaintNo, trackingCode } }) => ({
    key: randomUUID(),
    body: { ...exampleBodyOf(contract, operationId), complaintNo, trackingCode },
  });

/**
 * A request of each operation that is answered, in the order in which they are sent; commands have their lives instead. Whoever adds a route adds a line
 * here: the spec names the operations that have none.
 */
export const soundRequests: Readonly<Record<string, SoundRequest>> = {
  live: () => ({}),
  ready: () => ({}),
  metrics: () => ({}),
  getSession: read(),
  getSetup: () => ({}),
  beginOidc: () => ({}),
  finishOidc: ({ oidc: { query, cookie } }) => ({ query, headers: { cookie } }),
  getTokens: ({ tokens: { administrator } }) => ({ token: administrator }),
  issueToken: ({ contract, tokens: { administrator } }) => ({
    token: administrator,
    body: exampleBodyOf(contract, 'issueToken'),
  }),
  revokeToken: ({ tokens: { administrator } }) => ({ id: randomUUID(), token: administrator }),
  makeSignInLink: ({ contract, tokens: { administrator } }) => ({
    token: administrator,
    body: exampleBodyOf(contract, 'makeSignInLink'),
  }),
  signIn: ({ signIn: { key } }) => ({ headers: fromOwnPage, body: { key } }),
  extendSession: ({ signIn: { cookie } }) => ({ headers: { ...fromOwnPage, cookie } }),
  changeRole: ({ signIn: { cookie } }) => ({ headers: { ...fromOwnPage, cookie }, body: { role: 'handler' } }),
  signOut: ({ signIn: { leaving } }) => ({ headers: { ...fromOwnPage, cookie: leaving } }),
  getCase: read(),
  getState: read('revision=3'),
  getDiff: read('from=2&to=6'),
  getAuditTrail: read('limit=3'),
  getVerification: read(),
  getCommands: read(),
  reveal: question('reveal'),
  getCaseAccessLog: read('limit=3'),
  exportCase: ({ closed: { complaintId }, tokens: { supervisor }, contract }) => ({
    id: complaintId,
    token: supervisor,
    body: exampleBodyOf(contract, 'exportCase'),
  }),
  exportLedger: ({ tokens: { auditor }, contract }) => ({
    token: auditor,
    body: exampleBodyOf(contract, 'exportLedger'),
  }),
  beginVerification: ({ tokens: { supervisor }, contract }) => ({
    token: supervisor,
    body: exampleBodyOf(contract, 'beginVerification'),
  }),
  getVerificationHeads: ({ tokens: { supervisor } }) => ({ token: supervisor }),
  getVerifications: ({ tokens: { supervisor } }) => ({ token: supervisor }),
  searchCases: question('searchCases'),
  getWholeAuditTrail: ({ tokens: { supervisor } }) => ({ token: supervisor, query: 'limit=2' }),
  getAuditTrailCounts: ({ tokens: { supervisor } }) => ({ token: supervisor, query: 'kind=decision' }),
  recordPrint: question('recordPrint'),
  getAccessLog: ({ tokens: { supervisor } }) => ({ token: supervisor, query: 'limit=5' }),
  getTrends: read('by=category&per=month&measure=filed,closed,days-to-close'),
  getTrendCases: read('measure=filed&limit=2'),
  getWorklists: read(),
  getWorklist: ({ tokens: { staff } }) => ({ token: staff, params: { name: 'unit' }, query: 'limit=1' }),
  filePublicly: ({ contract }) => ({ key: randomUUID(), body: exampleBodyOf(contract, 'filePublicly') }),
  track: ({ closed: { complaintNo, trackingCode } }) => ({ body: { complaintNo, trackingCode } }),
  importFile: ({ tokens: { administrator }, sourceFile }) => ({
    token: administrator,
    query: 'format=zh12345',
    headers: { 'content-type': 'application/x-ndjson' },
    body: sourceFile,
  }),
  getServiceStatus: byAdministrator({}),
  getReadModels: byAdministrator({}),
  rebuildReadModel: byAdministrator({ method: 'POST', params: { name: 'trend_statistics' } }),
  checkReadModel: byAdministrator({ method: 'POST', params: { name: 'case_view' } }),
  getDeadLetters: byAdministrator({}),
  retryDeadLetter: ({ tokens: { administrator }, letter }) => ({ method: 'POST', id: letter, token: administrator }),
  getKeys: byAdministrator({}),
  rotateKeys: byAdministrator({ method: 'POST' }),
  getImports: byAdministrator({}),
  supplementPublicly: byCode('asked', 'supplementPublicly'),
  requestReopenPublicly: byCode('ended', 'requestReopenPublicly'),
  disputePublicly: byCode('settled', 'disputePublicly'),
  getPublicForm: () => ({}),
  getCategories: read(),
  getUnits: read(),
  getStaff: read(),
  getCodes: read(),
  getPolicy: ({ tokens: { staff } }) => ({ token: staff, params: { pack: 'hotline', version: '1' } }),
  orderErasure: byOfficer(({ contract }) => ({ key: randomUUID(), body: exampleBodyOf(contract, 'orderErasure') })),
  getErasure: byOfficer(() => ({})),
  getErasures: byOfficer(() => ({ query: 'limit=5' })),
  approveErasure: byOfficer(({ tokens: { supervisor } }) => ({ token: supervisor, key: randomUUID() })),
  refuseErasure: ({ kept: { complaintId }, tokens: { supervisor }, contract }) => ({
    id: complaintId,
    token: supervisor,
    key: randomUUID(),
    body: exampleBodyOf(contract, 'refuseErasure'),
  }),
};

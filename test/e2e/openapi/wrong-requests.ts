import { randomUUID } from 'node:crypto';
import type { Asked } from './contract-client';
import { listOf, memberOf, objectOf, textOf, type Operation } from './served-contract';

/** Requests of which each is refused with the status, or some of them where it turns on who asks: sent until one is. */
export type WrongRequests = (sound: Asked, operation: Operation, means: Means) => readonly Asked[];

type Means = Readonly<{
  /** Tokens of people who may little. */
  strangers: readonly string[];
  /** A case whose erasure was ordered by whoever sends this. */
  ownErasure: Pick<Asked, 'id' | 'token'>;
  /** A position that this ledger will not reach in our time. */
  farPosition: string;
}>;

/** More than any route takes but the one for source files. */
const tooManyBytes = 600_000;
const foreignPosition = 'sqlite:0000000000000000:0000000000000001';

/** A position of the same log that it will not reach in our time: what a token ends with is its place, one number or, of an EventStoreDB, two. */
export const farFrom = (position: string): string =>
  position.replace(/(?:-[0-9a-f]{16}){2}$|\d{16}$/, (place) => place.replaceAll(/[0-9a-f]/g, '7'));

export const hasJsonBody = ({ stated }: Operation): boolean =>
  memberOf(stated, 'requestBody', 'content', 'application/json') !== undefined;

export const parametersOf = ({ stated }: Operation): readonly string[] =>
  listOf(stated['parameters']).map((parameter) => textOf(memberOf(parameter, 'name')));

const withBody = (sound: Asked, more: Readonly<Record<string, unknown>>): Asked => ({
  ...sound,
  body: { ...objectOf(sound.body), ...more },
});

const malformed: WrongRequests = (sound, operation) => {
  if (operation.id === 'importFile') return [{ ...sound, query: 'format=none' }];
  if (hasJsonBody(operation)) return [{ ...sound, body: '{' }];
  return parametersOf(operation).includes('Idempotency-Key')
    ? [{ ...sound, key: undefined }]
    : [{ ...sound, query: 'minPosition=a&minPosition=b' }];
};

/** An act of the complainant himself, which he may do once. */
const isByCode = ({ id }: Operation): boolean =>
  ['supplementPublicly', 'requestReopenPublicly', 'disputePublicly'].includes(id);

const notThere: WrongRequests = (sound, operation) => {
  if (operation.id === 'beginVerification') return [withBody(sound, { scope: randomUUID() })];
  if (operation.id === 'track' || isByCode(operation))
    return [withBody({ ...sound, key: randomUUID() }, { trackingCode: 'AAAAAAAAAA' })];
  const params = Object.fromEntries(parametersOf(operation).map((name) => [name, randomUUID()]));
  return [{ ...sound, id: randomUUID(), params, key: randomUUID() }];
};

/** A subject's id as none is. */
const nobody = 'a'.repeat(64);

const conflicting: WrongRequests = (sound, operation, { ownErasure }) => {
  if (isByCode(operation)) return [{ ...sound, key: randomUUID() }];
  if (operation.stated['x-command'] !== undefined)
    return [withBody({ ...sound, key: randomUUID() }, { occurredAt: '2999-01-01T00:00:00.000Z' })];
  // A token has no session.
  if (sound.headers?.['cookie'] !== undefined) return [{ ...sound, token: ownErasure.token }];
  if (operation.id === 'orderErasure') return [{ ...sound, id: nobody }];
  if (['approveErasure', 'refuseErasure'].includes(operation.id)) return [{ ...sound, ...ownErasure }];
  const name = operation.id === 'getChanges' ? 'after' : 'minPosition';
  return parametersOf(operation).includes(name) ? [{ ...sound, query: `${name}=${foreignPosition}` }] : [sound];
};

/** Asked by who may not; and, of a session, by a page of elsewhere. */
const forbidden: WrongRequests = (sound, _operation, { strangers }) => {
  const { 'redress-client': ownPage, ...headers } = sound.headers ?? {};
  if (ownPage !== undefined) return [{ ...sound, headers }];
  return strangers.map((token) => ({ ...sound, token, key: randomUUID() }));
};

/** For each status of a refusal the requests that are answered with it, made from one that is answered by making one thing wrong. */
export const wrongRequests: ReadonlyMap<number, WrongRequests> = new Map<number, WrongRequests>([
  [400, malformed],
  [401, (sound) => [{ ...sound, token: 'no.token.at-all' }]],
  [403, forbidden],
  [404, notThere],
  [409, conflicting],
  [412, (sound) => [{ ...sound, key: randomUUID(), headers: { ...sound.headers, 'if-match': '"999"' } }]],
  [413, (sound) => [{ ...sound, key: randomUUID(), body: `"${'x'.repeat(tooManyBytes)}"` }]],
  [
    415,
    (sound) => [
      { ...sound, key: randomUUID(), headers: { ...sound.headers, 'content-type': 'text/plain' }, body: 'x' },
    ],
  ],
  [
    422,
    (sound, operation) =>
      // A key belongs to a file; what else it was sent with is told by whoever imports.
      operation.id === 'importFile' ? [] : [withBody(sound, { occurredAt: '2020-01-01T00:00:00.000Z' })],
  ],
  [503, (sound, _operation, { farPosition }) => [{ ...sound, query: `minPosition=${farPosition}` }]],
]);

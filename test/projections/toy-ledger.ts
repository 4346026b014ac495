import { createHash } from 'node:crypto';
import {
  existing,
  instantOf,
  UnknownEventError,
  type EventDecoder,
  type EventStore,
  type NewEvent,
  type OpenerSource,
  type Personal,
  type Projection,
  type ReadModel,
  type Recorded,
} from '@redress/kernel';
import { bindProjection, type BoundProjection } from '@redress/platform/projections';
import { sequenceIds } from '@redress/testing';

/** What can happen in the toy: `Opened` first, `Erased` ends a person's text, `Glanced` is ignored by every projection. */
export type ToyType = 'Opened' | 'Noted' | 'Closed' | 'Glanced' | 'Erased';

/** How an event fails: never, when it is decoded, when it is projected, while `broken` holds its name, or because it is newer than the reader. */
export type ToyFault = 'none' | 'undecodable' | 'unprojectable' | 'brokenForNow' | 'unknown';

export type ToyEvent = Readonly<{ type: ToyType; text: string; fault: ToyFault; name: string }>;

export type ToyAppend = Readonly<{ stream: string; events: readonly Omit<ToyEvent, 'name'>[] }>;

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const text = (data: Uint8Array): string => new TextDecoder().decode(data);

/** Appends, each event with an `eh` of its own as the log has it. */
export const toyWriter = (store: EventStore) => {
  const ids = sequenceIds();
  const revisions = new Map<string, bigint>();
  return async ({ stream, events }: ToyAppend): Promise<void> => {
    const last = revisions.get(stream);
    const added = events.map((event, n): NewEvent => {
      const name = `${stream}/${(last ?? -1n) + 1n + BigInt(n)}`;
      const eh = createHash('sha256')
        .update(`${name} ${JSON.stringify(event)}`)
        .digest('hex');
      return { id: ids.uuid(), type: event.type, data: bytes({ ...event, name }), metadata: bytes({ eh }) };
    });
    const result = await store.append(stream, last ?? 'noStream', added);
    if (result.outcome !== 'appended') throw new Error('The toy writes alone');
    revisions.set(stream, result.revision);
  };
};

/** Names of events that cannot be projected for now: emptied, they can. */
export type Broken = Set<string>;

export const toyDecoder: EventDecoder<ToyEvent> = (stored) => {
  const event = JSON.parse(text(stored.data)) as ToyEvent;
  if (event.fault === 'unknown') throw new UnknownEventError(`${stored.type} has a schema of the future`);
  if (event.fault === 'undecodable') throw new Error(`cannot decode ${event.name}`);
  const { eh } = JSON.parse(text(stored.metadata)) as { eh: string };
  const at = instantOf(Date.UTC(2026, 2, 2));
  return {
    event,
    stream: stored.stream,
    revision: stored.revision,
    id: stored.id,
    occurredAt: at,
    recordedAt: at,
    origin: 'live',
    actor: { kind: 'system', id: 'test:1' },
    commandId: stored.id,
    eh,
  };
};

/** Every text opens to itself. */
export const toyOpener: OpenerSource<ToyEvent> = () =>
  Promise.resolve((personal: Personal) => (personal.kind === 'clear' ? personal.value : undefined));

const handled = (...types: readonly ToyType[]): ReadonlySet<string> => new Set(types);

const failing = ({ fault, name }: ToyEvent, broken: Broken): void => {
  if (fault === 'unprojectable' || broken.has(name)) throw new Error(`cannot project ${name}`);
};

type Summary = Readonly<{ stream: string; texts: readonly string[]; status: string; count: number }>;

export const summaryModel: ReadModel<'status' | 'count'> = {
  name: 'toy_summary',
  version: 1,
  personal: true,
  fields: { status: 'text', count: 'integer' },
  indexes: [['status', 'count']],
  searchable: true,
};

/** One document a stream, with opened text that `Erased` takes out. */
const summary = (broken: Broken): Projection<ToyEvent, Summary, 'status' | 'count'> => ({
  model: summaryModel,
  handles: handled('Opened', 'Noted', 'Closed', 'Erased'),
  purgesOn: handled('Erased'),
  keyOf: ({ stream }) => stream,
  project: (document, recorded, open) => {
    const { event, stream } = recorded;
    failing(event, broken);
    const opened = open({ kind: 'clear', value: event.text }) ?? '';
    if (event.type === 'Opened') return { stream, texts: [opened], status: 'open', count: 1 };
    const before = existing(document, recorded);
    const count = before.count + 1;
    if (event.type === 'Erased') return { ...before, texts: [], count };
    if (event.type === 'Closed') return { ...before, status: 'closed', count };
    return { ...before, texts: [...before.texts, opened], count };
  },
  fieldsOf: ({ status, count }) => ({ status, count }),
  searchTextOf: ({ texts }) => texts.join('，'),
});

export const trailModel: ReadModel<'type'> = {
  name: 'toy_trail',
  version: 1,
  personal: false,
  fields: { type: 'text' },
  indexes: [['type']],
  searchable: false,
};

/** One document an event. */
const trail = (broken: Broken): Projection<ToyEvent, Readonly<{ type: string; eh: string }>, 'type'> => ({
  model: trailModel,
  handles: handled('Opened', 'Noted', 'Closed', 'Erased'),
  keyOf: ({ stream, revision }) => `${stream}/${revision}`,
  project: (_document, recorded: Recorded<ToyEvent>) => {
    failing(recorded.event, broken);
    return { type: recorded.event.type, eh: recorded.eh };
  },
  fieldsOf: ({ type }) => ({ type }),
});

export const openModel: ReadModel<'notes'> = {
  name: 'toy_open',
  version: 1,
  personal: false,
  fields: { notes: 'integer' },
  indexes: [],
  searchable: false,
};

/** Only what is open: a document that goes when its stream is closed, and comes back when it is opened again. */
const openOnly: Projection<ToyEvent, Readonly<{ notes: number }>, 'notes'> = {
  model: openModel,
  handles: handled('Opened', 'Noted', 'Closed'),
  keyOf: ({ stream }) => stream,
  project: (document, { event }) => {
    if (event.type === 'Closed') return undefined;
    if (event.type === 'Opened') return { notes: document?.notes ?? 0 };
    return document && { notes: document.notes + 1 };
  },
  fieldsOf: ({ notes }) => ({ notes }),
};

export const toyProjections = (broken: Broken = new Set()): readonly BoundProjection<ToyEvent>[] => [
  bindProjection(summary(broken)),
  bindProjection(trail(broken)),
  bindProjection(openOnly),
];

export const toyModels: readonly ReadModel[] = [summaryModel, trailModel, openModel];

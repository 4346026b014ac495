import type { Principal } from '@redress/access';
import {
  diffViews,
  eventsAsOf,
  reconstruct,
  settingEventOf,
  settingEvents,
  type Past,
  type Reconstruction,
} from '@redress/complaints/read-models';
import type { JsonValue } from '@redress/kernel';
import { openerFor } from '../opener';
import { permittedLog } from './case-log';
import type { MaskedField } from './mask-document';
import { maskChange } from './masked-change';
import type { ReadPorts } from './read-ports';
import type { ReadRefusal } from './read-refusal';
import { trailContextOf, trailEntryOf, type TrailEntry } from './trail-entry';

/** A field in which two past states differ. `setBy`: revision, in decimal, of the event that set it last in the state that has more of it. */
export type FieldDifference = Readonly<{
  /** RFC 6901 into the case, items with an id by that id. */
  pointer: string;
  before?: JsonValue;
  after?: JsonValue;
  setBy: string | null;
}>;

export type DiffAnswer = Readonly<{
  outcome: 'found';
  /** `before` and `after` with each person's text as the principal may read it. */
  changes: readonly FieldDifference[];
  masked: readonly MaskedField[];
  from: 'notFiledYet' | bigint;
  to: 'notFiledYet' | bigint;
  /** The events that are in one of the two states and not in the other, in the order of the log. */
  events: readonly TrailEntry[];
}>;

const placeOf = (state: Reconstruction): DiffAnswer['from'] => (state.kind === 'state' ? state.upTo : 'notFiledYet');
const viewOf = (state: Reconstruction) => (state.kind === 'state' ? state.view : undefined);

/** Two past states of a case, field by field; masked as either of them would be. */
export const diffCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
  { from, to }: Readonly<{ from: Past; to: Past }>,
): Promise<DiffAnswer | ReadRefusal> => {
  const log = await permittedLog(ports, principal, complaintId, 'reconstruct');
  if (log.outcome !== 'granted') return log;
  const open = await openerFor(ports.keyRing)(log.events);
  const [earlier, later] = [reconstruct(log.events, from, open), reconstruct(log.events, to, open)];
  const [before, after] = [viewOf(earlier), viewOf(later)];
  const shown = diffViews(before, after).map((change) => maskChange(change, log.reader));
  // Before it was filed there is no case that anything could have happened to.
  const inFrom = before === undefined ? [] : eventsAsOf(log.events, from);
  const inTo = after === undefined ? [] : eventsAsOf(log.events, to);
  const settings = settingEvents(inTo.length >= inFrom.length ? inTo : inFrom, open);
  const [idsFrom, idsTo] = [inFrom, inTo].map((events) => new Set(events.map(({ id }) => id)));
  const context = trailContextOf(log);
  return {
    outcome: 'found',
    changes: shown.map(({ change: { path, ...sides } }) => ({
      pointer: path,
      ...sides,
      setBy: settingEventOf(settings, path)?.toString() ?? null,
    })),
    masked: shown.flatMap(({ masked }) => masked),
    from: placeOf(earlier),
    to: placeOf(later),
    events: log.events
      .filter(({ id }) => idsFrom?.has(id) !== idsTo?.has(id))
      .map((recorded) => trailEntryOf(recorded, context)),
  };
};

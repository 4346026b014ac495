import type { Principal } from '@redress/access';
import {
  diffViews,
  reconstruct,
  type FieldChange,
  type Past,
  type PastWarning,
  type Reconstruction,
} from '@redress/complaints/read-models';
import type { JsonValue } from '@redress/kernel';
import { openerFor } from '../opener';
import { permittedLog, type CaseLog } from './case-log';
import { maskDocument, maskValue, type MaskedDocument, type MaskedField } from './mask-document';
import type { ReadPorts } from './read-ports';
import type { ReadRefusal } from './read-refusal';

type NotFiledYet = Extract<Reconstruction, { kind: 'notFiledYet' }>;

export type PastAnswer =
  | (Readonly<{ outcome: 'found'; kind: 'state'; upTo: bigint; warnings: readonly PastWarning[] }> & MaskedDocument)
  | (Readonly<{ outcome: 'found' }> & NotFiledYet);

/**
 * A past state, from the log and never from a read model. What the principal may read of it goes by the case as it stands now: a case that has become
 * confidential is so in its past as well.
 */
export const pastCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
  past: Past,
): Promise<PastAnswer | ReadRefusal> => {
  const log = await permittedLog(ports, principal, complaintId, 'reconstruct');
  if (log.outcome !== 'granted') return log;
  const state = reconstruct(log.events, past, await openerFor(ports.keyRing)(log.events));
  if (state.kind === 'notFiledYet') return { outcome: 'found', ...state };
  const { kind, view, upTo, warnings } = state;
  return { outcome: 'found', kind, upTo, warnings, ...maskDocument(view, log.reader) };
};

export type DiffAnswer = Readonly<{
  outcome: 'found';
  /** `before` and `after` with each person's text as the principal may read it. */
  changes: readonly FieldChange[];
  masked: readonly MaskedField[];
  from: 'notFiledYet' | bigint;
  to: 'notFiledYet' | bigint;
}>;

const maskChange = (
  { path, before, after }: FieldChange,
  { reader }: CaseLog,
): Readonly<{ change: FieldChange; masked: readonly MaskedField[] }> => {
  const side = (value: JsonValue | undefined) => (value === undefined ? undefined : maskValue(value, reader, path));
  const [earlier, later] = [side(before), side(after)];
  return {
    change: {
      path,
      ...(earlier === undefined ? {} : { before: earlier.document }),
      ...(later === undefined ? {} : { after: later.document }),
    },
    masked: [...(earlier?.masked ?? []), ...(later?.masked ?? [])],
  };
};

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
  const changes =
    later.kind === 'state' ? diffViews(earlier.kind === 'state' ? earlier.view : undefined, later.view) : [];
  const shown = changes.map((change) => maskChange(change, log));
  const placeOf = (state: Reconstruction): DiffAnswer['from'] => (state.kind === 'state' ? state.upTo : 'notFiledYet');
  return {
    outcome: 'found',
    changes: shown.map(({ change }) => change),
    masked: shown.flatMap(({ masked }) => masked),
    from: placeOf(earlier),
    to: placeOf(later),
  };
};

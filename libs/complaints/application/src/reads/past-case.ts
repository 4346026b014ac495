import type { Principal } from '@redress/access';
import { reconstruct, type Past, type PastWarning, type Reconstruction } from '@redress/complaints/read-models';
import { openerFor } from '../opener';
import { permittedLog } from './case-log';
import { maskDocument, type MaskedDocument } from './mask-document';
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

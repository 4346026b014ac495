import type { Principal } from '@redress/access';
import { reconstruct, type Past, type Reconstruction } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { openerFor } from '../opener';
import { permittedLog, type CaseLog } from './case-log';
import { caseStateOf, type CaseState } from './get-case';
import type { ReadPorts } from './read-ports';
import type { ReadRefusal } from './read-refusal';

type NotFiledYet = Extract<Reconstruction, { kind: 'notFiledYet' }>;

export type PastAnswer = CaseState | (Readonly<{ outcome: 'found' }> & NotFiledYet);

/** The instant that what was due is judged at: the one that was asked for; after a revision, when that event was recorded; else now. */
const judgedAt = ({ at, knownAt, revision }: Past, { events }: CaseLog, now: Instant): Instant =>
  at ?? knownAt ?? events.find((recorded) => recorded.revision === revision)?.recordedAt ?? now;

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
  const { view, warnings } = state;
  return caseStateOf(view, log.reader, { asOf: judgedAt(past, log, ports.clock.now()), warnings });
};

import { builtInPacks } from '@redress/complaints/reference';
import type { FileComplaint, PolicyPack } from '@redress/complaints/domain';
import { clear, type Actor, type EventStore, type KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import {
  createMemoryEventStore,
  createMemoryKeyRing,
  sequenceIds,
  steppableClock,
  type SteppableClock,
} from '@redress/testing';
import { createCaseWriter, type CaseWriter } from './case-writer';
import { openLedger } from './ledger-identity';
import type { Step, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

/** An office for specs: an opened ledger in memory, and a writer on it. */
export type Office = Readonly<{
  ports: WritingPorts;
  store: EventStore;
  clock: SteppableClock;
  writer: CaseWriter;
  /** A second writer on the same ledger, with a store of its choice: another process. */
  another: (store?: EventStore, series?: number) => CaseWriter;
}>;

export const packNamed = (packId: string): PolicyPack => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

export const operator: Actor = { kind: 'user', id: 'office:op-1', role: 'operator', unit: 'centre' };

export const openOffice = async (keyRing: KeyRing = createMemoryKeyRing()): Promise<Office> => {
  const store = createMemoryEventStore();
  const clock = steppableClock('2026-03-02T01:00:00.000Z');
  const ports = { eventStore: store, keyRing, clock, ids: sequenceIds(1) };
  const ledger = await openLedger(ports, { ledgerId: 'test-ledger', zone: 'Asia/Shanghai' });
  const writing: WritingPorts = { ...ports, ledger };
  return {
    ports: writing,
    store,
    clock,
    writer: createCaseWriter(writing, () => 0),
    another: (other = store, series = 2) =>
      createCaseWriter({ ...writing, eventStore: other, ids: sequenceIds(series) }, () => 0),
  };
};

const filing: FileComplaint = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    channel: 'phone',
    narrative: clear('The lamp in Bell Lane has been dark for weeks'),
    demand: clear('Light'),
    complainant: { name: clear('Wen Ping'), contact: clear('555-0100') },
    respondent: { organisation: 'Street lighting' },
  },
};

const identities = deriveIdentities(createMemoryKeyRing().mac);

/** The nth command of the specs, and the complaint that it files. */
export const commandId = (n: number): string => identities.commandIdForImport('spec', String(n), 'step');
export const complaintId = identities.complaintIdOf(commandId(1));

export const note = (text: string): Step['command'] => ({ type: 'AddNote', data: { text: clear(text) } });

export const submissionOf = (steps: readonly Step[], more: Partial<Submission> = {}): Submission => ({
  complaintId,
  steps,
  actor: operator,
  isImport: false,
  pack: packNamed('hotline'),
  ...more,
});

export const fileIt = submissionOf([{ command: filing, commandId: commandId(1) }]);

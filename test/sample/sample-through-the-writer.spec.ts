import { createCaseWriter, openLedger, readHistory, type WritingPorts } from '@redress/complaints/application';
import { sampleActs, sampleZone, type SampleAct } from '@redress/complaints/sample';
import { deriveIdentities } from '@redress/privacy';
import { createMemoryEventStore, createMemoryKeyRing, sequenceIds, steppableClock } from '@redress/testing';
import { packNamed } from './virtual-office';

const options = { cases: 60, seed: 3, from: '2026-01-04T16:00:00.000Z', pack: packNamed('hotline') } as const;

/** A ledger opened as a sample, and how an act goes into it: at its own time, under ids derived from its case and step. */
const openSampleLedger = async () => {
  const clock = steppableClock(options.from);
  const keyRing = createMemoryKeyRing();
  const ports = { eventStore: createMemoryEventStore(), keyRing, clock, ids: sequenceIds(1) };
  const ledger = await openLedger(ports, { zone: sampleZone, sample: true });
  const writing: WritingPorts = { ...ports, ledger };
  const writer = createCaseWriter(writing, () => 0);
  const { commandIdForImport, complaintIdOf, subjectIdOf } = deriveIdentities(keyRing.mac);

  const submit = async ({ caseNumber, step, command, recordedAt, occurredAt, actor, complainantUser }: SampleAct) => {
    const commandIdOf = (name: string): string => commandIdForImport('sample', `3/60/${caseNumber}`, name);
    const complaintId = complaintIdOf(commandIdOf('file'));
    const history = typeof command === 'function' ? await readHistory(ports, complaintId) : undefined;
    clock.set(recordedAt);
    const [outcome] = await writer.submit({
      complaintId,
      steps: [
        {
          commandId: commandIdOf(step),
          command: typeof command === 'function' ? command(history?.events ?? []) : command,
          ...(occurredAt === undefined ? {} : { occurredAt }),
        },
      ],
      actor,
      isImport: false,
      pack: options.pack,
      ...(complainantUser === undefined ? {} : { complainantSubject: subjectIdOf('sample', complainantUser) }),
    });
    return { complaintId, outcome };
  };
  return { submit, ports };
};

describe('a sample through the application', () => {
  it('is accepted whole, and a second time is known already', async () => {
    const { submit } = await openSampleLedger();
    const acts = [...sampleActs(options)];
    const first = [];
    for (const act of acts) first.push((await submit(act)).outcome?.outcome);
    const again = [];
    for (const act of acts) again.push((await submit(act)).outcome?.outcome);

    expect(first.length).toBeGreaterThan(450);
    expect(first.filter((outcome) => outcome !== 'accepted')).toStrictEqual([]);
    expect(again.filter((outcome) => outcome !== 'repeated')).toStrictEqual([]);
  });

  it('stands in the log at the times of the virtual clock', async () => {
    const { submit, ports } = await openSampleLedger();
    const acts = [...sampleActs({ ...options, cases: 20 })];
    const ids = new Map<number, string>();
    for (const act of acts) ids.set(act.caseNumber, (await submit(act)).complaintId);

    for (const [caseNumber, complaintId] of ids) {
      const history = await readHistory(ports, complaintId);
      const recorded = new Set(history?.events.map(({ recordedAt, occurredAt }) => `${recordedAt} ${occurredAt}`));
      const meant = acts
        .filter((act) => act.caseNumber === caseNumber)
        .map(({ recordedAt, occurredAt = recordedAt }) => `${recordedAt} ${occurredAt}`);

      expect([...recorded]).toStrictEqual(meant);
    }
  });
});

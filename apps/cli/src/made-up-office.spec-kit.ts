import { writeFileSync } from 'node:fs';
import { readHistory } from '@redress/complaints/application';
import type { ComplaintEventType, PolicyPack } from '@redress/complaints/domain';
import { builtInPacks } from '@redress/complaints/reference';
import type { Instant } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { fixedClock, steppableClock, type SteppableClock } from '@redress/testing';
import type { Surroundings } from './context';
import { hotlineFile, madeUpCases, type Act, type MadeUpCase } from './made-up-acts.spec-kit';
import type { Desk, Ran } from './redress.spec-kit';
import { writing, type WritingSession } from './session/session';

/** The time at which the office is looked at: well after everything. */
const officeNow: Instant = '2026-04-01T04:00:00.000Z';
const importedAt: Instant = '2026-03-25T02:00:00.000Z';

/** A ledger in a folder with the made-up cases in it, and the command line on it. */
export type MadeUpOffice = Readonly<{
  desk: Desk;
  /** The complaint id of a case: it hangs on the ring's instance key, which is drawn anew each time. */
  idOf: (name: MadeUpCase) => string;
  /** Runs the command line at `officeNow`, unless told otherwise. */
  run: (argv: readonly string[], more?: Partial<Surroundings>) => Promise<Ran>;
}>;

const packNamed = (packId: string): PolicyPack => {
  const pack = builtInPacks.find((candidate) => candidate.packId === packId);
  if (pack === undefined) throw new Error(`No pack ${packId}`);
  return pack;
};

const write = async (
  session: WritingSession,
  clock: SteppableClock,
  name: MadeUpCase,
  acts: readonly Act[],
): Promise<string> => {
  const { commandIdForImport, complaintIdOf } = deriveIdentities(session.ports.keyRing.mac);
  const commandId = (index: number): string => commandIdForImport('made-up', `${name}-${index}`, 'step');
  const complaintId = complaintIdOf(commandId(0));
  for (const [index, { at, actor, command, occurredAt }] of acts.entries()) {
    clock.set(at);
    const history = await readHistory(session, complaintId);
    const idOf = (type: ComplaintEventType): string =>
      history?.events.find(({ event }) => event.type === type)?.id ?? 'no such event';
    const [outcome] = await session.writer.submit({
      complaintId,
      steps: [
        {
          command: typeof command === 'function' ? command(idOf) : command,
          commandId: commandId(index),
          ...(occurredAt === undefined ? {} : { occurredAt }),
        },
      ],
      actor,
      isImport: false,
      pack: packNamed('hotline'),
    });
    if (outcome?.outcome !== 'accepted') throw new Error(`${name} ${index}: ${JSON.stringify(outcome)}`);
  }
  return complaintId;
};

/** Opened once for a file of specs, before its tests. */
export const openMadeUpOffice = async (desk: Desk, names: readonly MadeUpCase[]): Promise<MadeUpOffice> => {
  const clock = steppableClock('2026-03-01T00:00:00.000Z');
  const ids = await writing({ ...desk.context(), clock }, async (session) => {
    const written = new Map<MadeUpCase, string>();
    for (const name of names) written.set(name, await write(session, clock, name, madeUpCases[name]));
    return written;
  });
  const run: MadeUpOffice['run'] = (argv, more = {}) => desk.runIn({ clock: fixedClock(officeNow), ...more }, ...argv);
  return {
    desk,
    idOf: (name) => ids.get(name) ?? 'not written',
    run,
  };
};

/** Adds the hotline's published rows: a case answered on a day, and one answered without a date. */
export const importHotlineFile = async ({ desk, run }: MadeUpOffice): Promise<void> => {
  const file = desk.path('hotline.ndjson');
  writeFileSync(file, hotlineFile);
  const { code, err } = await run(['import', file, '--format', 'zh12345'], { clock: fixedClock(importedAt) });
  if (code !== 0) throw new Error(err);
};

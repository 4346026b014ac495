import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destroySubjectKey, readHistory } from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import { instantOf, type Clock, type Instant } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { sequenceIds } from '@redress/testing';
import { contextOf, type Context, type StopSignal, type Surroundings } from './context';
import { runProgram } from './program';
import { writing } from './session/session';

/** What one command line did. */
export type Ran = Readonly<{ code: number; out: string; err: string }>;

/** A folder of its own, and the command line in it: what a person would type, in this process. */
export type Desk = Readonly<{
  folder: string;
  /** A file or folder in it. */
  path: (...names: readonly string[]) => string;
  run: (...argv: readonly string[]) => Promise<Ran>;
  /** The same, with other surroundings: a terminal, a language, another time. */
  runIn: (more: Partial<Surroundings>, ...argv: readonly string[]) => Promise<Ran>;
  /** What a verb would work in, for work that no verb does. */
  context: () => Context;
  /** The object that a verb gives with `--json`. @throws where it gave none */
  json: (...argv: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;
}>;

/** Moves on by one millisecond each time it is asked. */
const tickingClock = (start: Instant): Clock => {
  let milliseconds = Date.parse(start);
  return { now: () => instantOf((milliseconds += 1)) };
};

export const objectOf = (text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error(`Not an object: ${text}`);
  return Object.fromEntries(Object.entries(value));
};

/** Something that asks running verbs to stop. */
export const stopper = (): Readonly<{ onStop: Surroundings['onStop']; stop: (signal: StopSignal) => void }> => {
  const listeners = new Set<(signal: StopSignal) => void>();
  return {
    onStop: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: (signal) => listeners.forEach((listener) => listener(signal)),
  };
};

/** Gone with everything in it after the last test of the file. `label`: what is tried there. */
export const openDesk = (label: string, start: Instant = '2026-03-05T06:00:00.000Z'): Desk => {
  const folder = mkdtempSync(join(tmpdir(), `redress-cli-${label}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (...names: readonly string[]): string => join(folder, ...names);
  const clock = tickingClock(start);
  const ids = sequenceIds(1);
  let elapsed = 0;
  const surroundings = (written: { out: string; err: string }): Omit<Surroundings, 'argv'> => ({
    environment: { REDRESS_DATA: path('data'), LANG: 'en' },
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    clock,
    ids,
    elapsed: () => (elapsed += 1),
    chance: () => 0,
    systemUser: () => 'spec',
    onStop: stopper().onStop,
  });
  const runIn: Desk['runIn'] = async (more, ...argv) => {
    const written = { out: '', err: '' };
    const code = await runProgram({ argv, ...surroundings(written), ...more });
    return { code, ...written };
  };
  const run: Desk['run'] = (...argv) => runIn({}, ...argv);
  return {
    folder,
    path,
    run,
    runIn,
    context: () =>
      contextOf({ argv: [], ...surroundings({ out: '', err: '' }) }, {}, () =>
        Promise.reject(new Error('No verb runs here')),
      ),
    json: async (...argv) => {
      const { code, out, err } = await run(...argv, '--json');
      if (code !== 0) throw new Error(`redress ${argv.join(' ')} ended with ${code}: ${err}`);
      return objectOf(out);
    },
  };
};

/** A made-up file of the city hotline's format: `answered` of its rows have an answer; the first one is 800000 and `first`. */
export const writeHotlineFile = (path: string, rows: number, answered = rows, first = 0): string => {
  const row = (n: number): string =>
    JSON.stringify({
      留言编号: String(800_000 + n),
      留言用户: `U${n % 7}`,
      留言主题: `第 ${n} 号路灯不亮`,
      留言时间: `2026/1/${1 + (n % 28)} 8:12:40`,
      留言详情: `虚构路 ${n} 号门前的路灯已经 ${n % 9} 天不亮。`,
      答复意见: n < first + answered ? `已修好 ${n} 号路灯。` : '',
      答复时间: n < first + answered ? `2026/2/${1 + (n % 28)} 16:20:11` : '',
    });
  writeFileSync(path, [...Array(rows).keys()].map((n) => `${row(first + n)}\n`).join(''));
  return path;
};

/** Flips the lowest bit of one byte of a file: the nth byte after the place where the text stands first. */
export const flipBit = (file: string, text: string, after = 0): void => {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`${file} does not hold ${text}`);
  bytes.writeUInt8(bytes.readUInt8(at + after) ^ 1, at + after);
  writeFileSync(file, bytes);
};

/** What an erasure will do to one case: its key is destroyed, and the case's own stream says so. Gives the kid. */
export const destroyKeyOf = (desk: Desk, system: string, id: string): Promise<string> =>
  writing(desk.context(), async ({ ports, writer }) => {
    const { complaintIdOf, commandIdForImport, commandIdForReactor } = deriveIdentities(ports.keyRing.mac);
    const complaintId = complaintIdOf(commandIdForImport(system, id, 'file'));
    const filed = (await readHistory(ports, complaintId))?.events[0]?.event;
    const narrative = filed?.type === 'ComplaintFiled' ? filed.data.narrative : undefined;
    const pack = builtInPacks.find(({ packId }) => packId === 'import');
    if (narrative?.kind !== 'sealed' || pack === undefined) throw new Error(`No sealed narrative of ${system}:${id}`);
    const { kid } = narrative.box.$sealed;
    const outcome = await destroySubjectKey(ports, writer, {
      complaintId,
      kid,
      erasureId: 'erasure-1',
      commandId: commandIdForReactor('erasure-1', id),
      actor: { kind: 'system', id: 'redress:erasure' },
      pack,
    });
    if (outcome.outcome !== 'accepted') throw new Error(`Not destroyed: ${JSON.stringify(outcome)}`);
    return kid;
  });

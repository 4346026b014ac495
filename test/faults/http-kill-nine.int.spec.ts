import { createHash, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { fileComplaint, filing, membersOf, send, type Answer } from '../e2e/service/service-client';
import { readEvents } from '../e2e/service/service-ledger';
import { dataFolder, ledgerId, startService, type ServiceProcess } from '../e2e/service/service-process';
import { storeSettings } from '../e2e/service/service-store';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { startRedress, until, type Ended } from '../e2e/redress-process';
import { report } from './temporary-folder';

/** REDRESS_KILLS_HTTP asks for more than the fast suite makes. */
const kills = Number(process.env['REDRESS_KILLS_HTTP'] ?? 2);
const writers = 64;
/** Who asks again for every answer, at the end. */
const repeaters = 16;
/** Answers to wait for before the kill: another number each time, so that it comes at another point of a commit. */
const answeredBefore = (round: number): number => 60 + ((round * 37) % 150);

/** One command with its key: half of them file a case, half of them write into one that all writers share. */
type Attempt = Readonly<{ path: string; key: string; body: Readonly<Record<string, unknown>> }>;
type Acknowledged = Readonly<{ attempt: Attempt; text: string }>;
type Round = Readonly<{ acknowledged: readonly Acknowledged[]; unknown: readonly Attempt[] }>;

const folder = dataFolder('kill-http');
const tokenOf = (): string => tokenFor(localKeyOf(folder), 'clerk', ['operator', 'specialist'], 'centre');

const runVerb = (...argv: readonly string[]): Promise<Ended> =>
  startRedress(folder, argv, { env: { REDRESS_LEDGER_ID: ledgerId, ...storeSettings(folder) } }).ended;

const attemptOf = (sharedCase: string, round: number, n: number): Attempt => {
  const text = `Round ${round}, command ${n}`;
  return n % 2 === 0
    ? { path: '/v1/complaints', key: randomUUID(), body: filing(text) }
    : { path: `/v1/complaints/${sharedCase}/add-note`, key: randomUUID(), body: { text } };
};

const isAccepted = ({ status }: Answer): boolean => status === 200 || status === 201;
/** Nothing was done, or it is not known, and the same request may be sent again: the service says so. */
const isToBeRepeated = ({ status, headers }: Answer): boolean =>
  (status === 503 || status === 409) && headers['retry-after'] !== undefined;

/** Writes from many connections at once until the process is killed under them. */
const writeAndKill = async (service: ServiceProcess, sharedCase: string, round: number): Promise<Round> => {
  const token = tokenOf();
  const agent = new Agent({ keepAlive: true, maxSockets: writers });
  const acknowledged: Acknowledged[] = [];
  const unknown: Attempt[] = [];
  let sent = 0;
  const write = async (): Promise<void> => {
    for (let isUp = true; isUp;) {
      const attempt = attemptOf(sharedCase, round, (sent += 1));
      try {
        const answer = await send(service, { ...attempt, token, agent });
        if (isAccepted(answer)) acknowledged.push({ attempt, text: answer.text });
        else if (isToBeRepeated(answer)) unknown.push(attempt);
        else throw new TypeError(`Neither taken nor to be repeated: ${answer.text}`);
      } catch (error) {
        if (error instanceof TypeError) throw error;
        unknown.push(attempt);
        isUp = false;
      }
      if (acknowledged.length === answeredBefore(round)) service.signal('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  agent.destroy();
  expect(await service.ended).toMatchObject({ signal: 'SIGKILL' });
  return { acknowledged, unknown };
};

/** Sends the same request again until it is taken: by whom it was being done is dead, so nobody has to wait for him. */
const settle = async (service: ServiceProcess, token: string, attempt: Attempt): Promise<string> => {
  let text = '';
  await until('the command is taken', async () => {
    const answer = await send(service, { ...attempt, token });
    if (!isAccepted(answer) && !isToBeRepeated(answer)) throw new Error(`Not settled: ${answer.text}`);
    text = answer.text;
    return isAccepted(answer);
  });
  return text;
};

/** Which commands stand in the log, and how often; from the metadata that each event carries. */
const commandsInLog = async (): Promise<ReadonlyMap<string, number>> => {
  const { events } = await readEvents(folder);
  const commands = new Map<string, Set<string>>();
  for (const stored of events.filter(({ stream }) => stream.startsWith('complaint-'))) {
    const { commandId } = decodeComplaintEvent(stored);
    commands.set(commandId, (commands.get(commandId) ?? new Set()).add(`${stored.stream} ${stored.type}`));
  }
  return new Map([...commands].map(([id, events]) => [id, events.size]));
};

/** The place in the log that an answer names holds the events that it names. */
const expectInLog = (events: ReadonlyMap<string, string>, { attempt, text }: Acknowledged): void => {
  const answer = membersOf({ text });
  const isFiling = attempt.path === '/v1/complaints';
  const caseId = isFiling ? String(answer['complaintId']) : attempt.path.split('/')[3];
  const place = `complaint-${String(caseId)} ${isFiling ? '0' : String(answer['revision'])}`;
  expect([place, events.get(place)]).toStrictEqual([place, isFiling ? 'ComplaintFiled' : 'NoteAdded']);
};

const eventsByPlace = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await readEvents(folder)).events.map(({ stream, revision, type }) => [`${stream} ${revision}`, type]));

const never = (): never => {
  throw new Error('Each number below the length has an attempt');
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe(`a service killed (SIGKILL) under ${writers} writers, ${kills} times on one ledger`, () => {
  it(
    'loses nothing acknowledged, does nothing twice, and a repeat with the same key settles what was unknown',
    async () => {
      let service = await startService(folder);
      const { complaintId: sharedCase } = await fileComplaint(
        service,
        tokenOf(),
        'The case that all of them write into',
      );
      const all: Acknowledged[] = [];
      let unknownInAll = 0;
      let unknownWritten = 0;
      for (let round = 1; round <= kills; round += 1) {
        const { acknowledged, unknown } = await writeAndKill(service, sharedCase, round);
        expect(acknowledged.length).toBeGreaterThanOrEqual(answeredBefore(round));
        expect(unknown.length).toBeGreaterThan(0);
        // First as a reader finds it, with nobody there to repair anything.
        const found = await eventsByPlace();
        for (const one of acknowledged) expectInLog(found, one);
        const before = (await commandsInLog()).size;

        service = await startService(folder);
        const token = tokenOf();
        const settled = await Promise.all(
          unknown.map(async (attempt) => ({ attempt, text: await settle(service, token, attempt) })),
        );
        const written = (await commandsInLog()).size - before;
        unknownInAll += unknown.length;
        unknownWritten += unknown.length - written;
        all.push(...acknowledged, ...settled);
      }
      // Once more, all of it: each answer is the first one, and nothing is added.
      const commands = await commandsInLog();
      const token = tokenOf();
      const repeated = await Promise.all(
        Array.from({ length: repeaters }, async (_, first) => {
          const texts: (readonly [number, string])[] = [];
          for (let n = first; n < all.length; n += repeaters) {
            const { attempt } = all[n] ?? never();
            texts.push([n, await settle(service, token, attempt)]);
          }
          return texts;
        }),
      );
      for (const [n, text] of repeated.flat()) expect(text).toBe(all[n]?.text);
      expect(await commandsInLog()).toStrictEqual(commands);
      // The opening case, and each command once.
      expect(commands.size).toBe(all.length + 1);
      expect(new Set(all.map(({ text }) => digestOf(text))).size).toBe(all.length);
      const found = await eventsByPlace();
      for (const one of all) expectInLog(found, one);
      const notes = [...found].filter(([, type]) => type === 'NoteAdded');
      expect(notes).toHaveLength(all.filter(({ attempt }) => attempt.path !== '/v1/complaints').length);

      expect(await service.stop()).toMatchObject({ code: 0 });
      const rebuilt = await runVerb('rebuild', '--all', '--check');
      expect({ code: rebuilt.code, err: rebuilt.err }).toMatchObject({ code: 0 });
      expect((await runVerb('verify', '--all', '--open')).code).toBe(0);
      report(
        `kill -9 over HTTP: ${kills} kills under ${writers} writers, ${all.length - unknownInAll} commands acknowledged, 0 lost; ` +
          `${unknownInAll} unknown, of which ${unknownWritten} had been written; 0 done twice`,
      );
    },
    60_000 + kills * 15_000,
  );
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { BSON } from 'mongodb';
import { commandAnswers, refusal, type CommandAnswers } from './command-answers';
import { commandName, unknownIn } from './command-fields';
import { answerBytes, parseCommand, takeMessages, type WireCommand } from './wire-messages';

/** What a test lets happen to one command. */
export type Fault =
  | 'none'
  /** The connection breaks, and nothing was done. */
  | 'cutBefore'
  /** It was done, and the connection breaks before the answer. */
  | 'cutAfter'
  /** It was done as far as its first writes, and the connection breaks. */
  | Readonly<{ cutAfterWrites: number }>
  /** No answer comes, and nothing was done. */
  | 'silent'
  /** It is done when this is settled. */
  | Readonly<{ waitsFor: Promise<unknown> }>
  /** The server refuses with this code. */
  | Readonly<{ code: number; labels?: readonly string[] }>;

/** A command as it came in. `collection` is empty where it names none. */
export type SeenCommand = Readonly<{ name: string; collection: string; body: BSON.Document }>;

export type StandInKind = 'replica set' | 'standalone';

/**
 * A stand-in for a MongoDB server, for tests: it speaks the wire protocol to the real client, and has mingo compare documents in memory. It is no MongoDB. It keeps
 * nothing on a disk, elects nobody, uses no index, and carries out only what is listed in `command-fields` and `evaluator`: anything else it refuses and
 * remembers, so that a test fails.
 */
export type MongoDbStandIn = Readonly<{
  /** A connection string to this database of it. The client looks for it again at once after a failure, where it would else wait half a second. */
  url: (database: string) => string;
  /** Asked about each command but those that only look after the connection. */
  meet: (fault: (command: SeenCommand) => Fault) => void;
  /** Breaks every connection and takes no new one. */
  refuse: () => void;
  /** All is well again. */
  restore: () => void;
  /** Commands since the beginning, in order. */
  seen: () => readonly SeenCommand[];
  /** What was refused because it is not implemented. */
  unimplemented: () => readonly string[];
  close: () => Promise<void>;
}>;

const setName = 'stand-in';
/** MongoDB 4.4. */
const wireVersion = 9;
const upkeep: readonly string[] = ['endSessions', 'killCursors', 'ping'];
const greetings: readonly string[] = ['hello', 'isMaster', 'ismaster'];

const greeting = (kind: StandInKind, address: string): BSON.Document => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  maxBsonObjectSize: 16 * 1_024 * 1_024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  minWireVersion: 0,
  maxWireVersion: wireVersion,
  readOnly: false,
  ...(kind === 'standalone'
    ? {}
    : { setName, setVersion: 1, secondary: false, hosts: [address], primary: address, me: address, logicalSessionTimeoutMinutes: 30 }), // prettier-ignore
  ok: 1,
});

/** As far as its first writes, and not as the write that is sent again later. */
const firstWrites = (body: BSON.Document, count: number): BSON.Document => ({
  ...Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'txnNumber')),
  updates: (body['updates'] as readonly unknown[]).slice(0, count),
});

const respond = (answers: CommandAnswers, socket: Socket, command: WireCommand, fault: Fault): void => {
  const { body } = command;
  const send = (answer: BSON.Document): void => {
    if (command.isAnswered && !socket.destroyed) socket.write(answerBytes(command, answer));
  };
  if (fault === 'silent') return;
  if (fault === 'none') send(answers.answerTo(body));
  else if (typeof fault === 'string') {
    if (fault === 'cutAfter') answers.answerTo(body);
    socket.destroy();
  } else if ('cutAfterWrites' in fault) {
    answers.answerTo(firstWrites(body, fault.cutAfterWrites));
    socket.destroy();
  } else if ('waitsFor' in fault) void fault.waitsFor.finally(() => send(answers.answerTo(body)));
  else send(refusal(fault.code, 'refused by the test', fault.labels));
};

const parsed = ({ unimplemented }: CommandAnswers, message: Buffer): WireCommand | undefined => {
  try {
    return parseCommand(message);
  } catch (error) {
    unimplemented.push(error instanceof Error ? error.message : 'a message that cannot be read');
    return undefined;
  }
};

/** Hands over whole messages as their bytes come in. */
const reading = (socket: Socket, handle: (message: Buffer) => void): void => {
  let bytes: Buffer = Buffer.alloc(0);
  socket.on('data', (more) => {
    const { messages, rest } = takeMessages(Buffer.concat([bytes, more]));
    bytes = rest;
    for (const message of messages) if (!socket.destroyed) handle(message);
  });
};

export const openMongoDbStandIn = async (kind: StandInKind = 'replica set'): Promise<MongoDbStandIn> => {
  const answers = commandAnswers();
  const sockets = new Set<Socket>();
  const seen: SeenCommand[] = [];
  let isRefusing = false;
  let meet: (command: SeenCommand) => Fault = () => 'none';

  const handle = (socket: Socket, message: Buffer): void => {
    const command = parsed(answers, message);
    if (command === undefined) {
      socket.destroy();
      return;
    }
    const { body } = command;
    const name = commandName(body);
    if (greetings.includes(name)) {
      const strange = unknownIn(body);
      if (strange !== undefined) answers.unimplemented.push(strange);
      socket.write(answerBytes(command, greeting(kind, address())));
      return;
    }
    const target: unknown = body[name];
    const one = { name, collection: typeof target === 'string' ? target : '', body };
    const isUpkeep = upkeep.includes(name);
    if (!isUpkeep) seen.push(one);
    respond(answers, socket, command, isUpkeep ? 'none' : meet(one));
  };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (isRefusing) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.setNoDelay(true).on('close', () => sockets.delete(socket));
    reading(socket, (message) => handle(socket, message));
  });
  const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: (database) =>
      `mongodb://${address()}/${database}?minHeartbeatFrequencyMS=10${kind === 'standalone' ? '' : `&replicaSet=${setName}`}`,
    meet: (fault) => {
      meet = fault;
    },
    refuse: () => {
      isRefusing = true;
      cutAll();
    },
    restore: () => {
      isRefusing = false;
      meet = () => 'none';
    },
    seen: () => seen,
    unimplemented: () => answers.unimplemented,
    close: async () => {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
};

import { EventStoreDBClient } from '@eventstore/db-client';
import { assertConnectionString, ConnectionStringError } from './connection-string';

type Listener = (answer: unknown) => unknown;
type AppendStream = Readonly<{
  listeners: (event: 'data') => readonly Listener[];
  off: (event: 'data', listener: Listener) => unknown;
  on: (event: 'data', listener: Listener) => unknown;
}>;
type StreamCreator = (grpcClient: unknown) => AppendStream;

/**
 * The client keeps the appends that wait for an answer in one table for all streams of all clients of the process. When one stream breaks, the
 * others' appends are rejected too, and the next answer to one of those throws in the stream's listener, outside every call: that ends the
 * process. Here such an answer is passed over. Its append was rejected, so its outcome is unknown and it is repeated.
 */
const passingOverLateAnswers = (stream: AppendStream): AppendStream => {
  for (const listener of stream.listeners('data')) {
    stream.off('data', listener);
    stream.on('data', (answer) => {
      try {
        listener(answer);
      } catch {
        // An append that is not answered now runs into its time limit.
      }
    });
  }
  return stream;
};

const functionOf = (client: EventStoreDBClient, name: string): ((...values: unknown[]) => unknown) => {
  const found: unknown = Reflect.get(client, name);
  if (typeof found !== 'function') throw new Error(`The client has no ${name}: it is not the one this was written for`);
  return (...values) => Reflect.apply(found, client, values) as unknown;
};

/** Two members that the client keeps to itself are set right; everything else is left to it. */
const tame = (client: EventStoreDBClient): EventStoreDBClient => {
  const createStream = functionOf(client, 'GRPCStreamCreator');
  Reflect.set(client, 'GRPCStreamCreator', (type: unknown, name: unknown, create: StreamCreator, cache: unknown) => {
    const isAppend = name === 'appendToStream';
    return createStream(type, name, isAppend ? (grpc: unknown) => passingOverLateAnswers(create(grpc)) : create, cache);
  });
  // Before its first append the client asks what the server can do, without a deadline, and if that fails in an unexpected way it fails for
  // ever. Every server that gives positions with its events takes batches of appends.
  functionOf(client, 'supports');
  Reflect.set(client, 'supports', () => Promise.resolve(true));
  return client;
};

const connect = (connectionString: string): EventStoreDBClient => {
  try {
    return EventStoreDBClient.connectionString(connectionString);
  } catch {
    // The client's own message quotes the string, which may hold a password.
    throw new ConnectionStringError(
      'EventStoreDB connection string: the client cannot read it, or a file that it names',
    );
  }
};

/** @throws ConnectionStringError */
export const createTamedClient = (connectionString: string): EventStoreDBClient => {
  assertConnectionString(connectionString);
  return tame(connect(connectionString));
};

import { randomUUID } from 'node:crypto';
import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;

export type Sent = Readonly<{
  /** POST where a body comes with it, GET otherwise. */
  method?: string;
  path: string;
  token?: string | undefined;
  /** Idempotency-Key. */
  key?: string | undefined;
  headers?: Readonly<Record<string, string>>;
  /** Text and bytes go as they are, anything else as JSON. */
  body?: unknown;
  agent?: Agent;
}>;

type Server = Readonly<{ port: number }>;

const bytesOf = (body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

/** One request and its whole answer, on a connection of its own unless an agent keeps them. Nothing is tried twice. @throws the connection's error */
export const send = ({ port }: Server, { path, token, key, agent, ...sent }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const body = sent.body === undefined ? undefined : bytesOf(sent.body);
    const isChunked = sent.headers?.['transfer-encoding'] !== undefined;
    const headers = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(body === undefined || isChunked ? {} : { 'content-length': String(body.length) }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...sent.headers,
    };
    const method = sent.method ?? (body === undefined ? 'GET' : 'POST');
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: agent ?? false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => {
        const { statusCode = 0, headers: received } = incoming;
        resolve({ status: statusCode, headers: received, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/** The members of the object that an answer is. @throws where it is none */
export const membersOf = ({ text }: Pick<Answer, 'text'>): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('The answer is no object');
  return Object.fromEntries(Object.entries(value));
};

/** Sends bytes as they are and gives everything that comes back until the server closes. Nothing more is sent where `bytes` are used up. */
export const sendBytes = ({ port }: Server, bytes: string | Uint8Array): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A reset ends the conversation as a close does; what was said before it counts.
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });

/** A filing that is taken as it is. */
export const filing = (narrative: string): Readonly<Record<string, unknown>> => ({
  matterKind: 'complaint',
  anonymity: 'named',
  channel: 'phone',
  complainant: { name: '王丽' },
  narrative,
});

export type Filed = Readonly<{ complaintId: string; complaintNo: string; revision: string; etag: string }>;

export const fileComplaint = async (server: Server, token: string, narrative: string): Promise<Filed> => {
  const answer = await send(server, { path: '/v1/complaints', token, key: randomUUID(), body: filing(narrative) });
  if (answer.status !== 201) throw new Error(`Not filed: ${answer.text}`);
  const { complaintId, complaintNo, revision } = membersOf(answer);
  return {
    complaintId: String(complaintId),
    complaintNo: String(complaintNo),
    revision: String(revision),
    etag: String(answer.headers.etag),
  };
};

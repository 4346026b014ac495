import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Context } from '../context';
import type { ServiceAddress } from './service-address';

/** The connection could not be made, or broke before the answer was whole. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';

  constructor(
    /** The system's word for it, such as ECONNREFUSED. */
    readonly code: string,
    /** It was there once: the request may have come through. */
    readonly wasMade: boolean,
  ) {
    super(code);
  }
}

export type ServiceRequest = Readonly<{
  method: 'GET' | 'POST';
  /** Below the service's address: `v1/imports?format=cfpb`. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** Writes the body and ends the request; absent: there is none. It goes on while the answer is read. */
  send?: (outgoing: ClientRequest) => Promise<unknown>;
}>;

/** Below what was named, a service behind a path included. */
const targetOf = ({ url }: ServiceAddress, path: string): URL =>
  new URL(path, url.href.endsWith('/') ? url.href : `${url.href}/`);

export const lostBy = (error: unknown, wasMade: boolean): ConnectionLostError => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'closed';
  return new ConnectionLostError(code, wasMade);
};

/**
 * Sends one request and gives the answer's head; its body is the caller's to read.
 * @throws ConnectionLostError
 */
export const askService = (
  { lang }: Pick<Context, 'lang'>,
  address: ServiceAddress,
  { method, path, headers = {}, signal, send }: ServiceRequest,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const target = targetOf(address, path);
    const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = open(target, {
      method,
      headers: { authorization: `Bearer ${address.token}`, 'accept-language': lang, ...headers },
      agent: false,
      ...(signal === undefined ? {} : { signal }),
    });
    let wasMade = false;
    outgoing.on('socket', (socket) => socket.once('connect', () => (wasMade = true)));
    outgoing.once('response', resolve);
    // Stays for the whole life of the request: what breaks after the answer has begun is told by the answer itself.
    outgoing.on('error', (error) => reject(lostBy(error, wasMade)));
    if (send === undefined) outgoing.end();
    else send(outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });

/** @throws ConnectionLostError */
export const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  } catch (error) {
    throw lostBy(error, true);
  }
  return Buffer.concat(chunks).toString('utf8');
};

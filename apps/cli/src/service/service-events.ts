import type { IncomingMessage } from 'node:http';
import { lostBy } from './service-request';

/** One server-sent event (WHATWG HTML, 9.2). */
export type ServiceEvent = Readonly<{ id: string | undefined; event: string; data: unknown }>;

const fieldOf = (lines: readonly string[], name: string): string | undefined =>
  lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);

/** A block without data is a heartbeat. */
const eventOf = (block: string): ServiceEvent | undefined => {
  const lines = block.split('\n');
  const data = fieldOf(lines, 'data');
  if (data === undefined) return undefined;
  return { id: fieldOf(lines, 'id'), event: fieldOf(lines, 'event') ?? 'message', data: JSON.parse(data) as unknown };
};

/** The events of an answer as they come. @throws ConnectionLostError where the answer breaks off */
export async function* eventsOf(incoming: IncomingMessage): AsyncGenerator<ServiceEvent, void, undefined> {
  let rest = '';
  const pieces: AsyncIterator<unknown> = incoming.setEncoding('utf8')[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch((error: unknown) => {
      throw lostBy(error, true);
    });
    if (next.done === true) return;
    const blocks = (rest + String(next.value)).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== undefined) yield event;
    }
  }
}

/** The members of what a service sent. */
export const membersOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};

export const numberIn = (data: unknown, name: string): number => {
  const value = membersOf(data)[name];
  return typeof value === 'number' ? value : 0;
};

export const textIn = (data: unknown, name: string): string | undefined => {
  const value = membersOf(data)[name];
  return typeof value === 'string' ? value : undefined;
};

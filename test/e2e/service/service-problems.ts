import { membersOf, type Answer } from './service-client';
import { readEvents } from './service-ledger';
import type { ServiceProcess } from './service-process';

/** Every answer that refuses is one of these (RFC 9457): checked whole. */
export const expectProblem = (answer: Answer, status: number, slug?: string): void => {
  const { headers, text } = answer;
  const shown = text.slice(0, 300);
  expect({ status: answer.status, shown }).toStrictEqual({ status, shown });
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = membersOf(answer);
  expect(problem).toMatchObject({
    type: expect.stringMatching(new RegExp(`^urn:redress:problem:${slug ?? '[a-z-]+'}$`)) as string,
    title: expect.stringMatching(/\S/) as string,
    status,
    instance: `urn:redress:request:${String(headers['x-correlation-id'])}`,
  });
  expect(headers['cache-control']).toBe('no-store');
  expect(text).not.toMatch(/ at \S+:\d+|node_modules|Error:/);
};

const recordedBy = async (service: ServiceProcess, work: () => Promise<void>): Promise<readonly string[]> => {
  const before = await readEvents(service.data);
  await work();
  expect(service.isAlive()).toBe(true);
  const { types, head } = await readEvents(service.data);
  if (types.length === before.types.length) expect(head).toBe(before.head);
  return types.slice(before.types.length);
};

/** Nothing of what `work` sends is recorded, and the service is alive after it. */
export const expectNothingRecorded = async (service: ServiceProcess, work: () => Promise<void>): Promise<void> => {
  expect(await recordedBy(service, work)).toStrictEqual([]);
};

/** Nothing but that somebody asked for what is not there, or not his. */
export const expectOnlyRefusalsRecorded = async (service: ServiceProcess, work: () => Promise<void>): Promise<void> => {
  expect((await recordedBy(service, work)).filter((type) => type !== 'AccessRefused')).toStrictEqual([]);
};

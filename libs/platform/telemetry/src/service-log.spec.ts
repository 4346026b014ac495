import { createServiceLog } from './service-log';

const linesOf = (
  write: (log: ReturnType<typeof createServiceLog>) => void,
): readonly Readonly<Record<string, unknown>>[] => {
  const lines: string[] = [];
  write(createServiceLog('info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
};

describe('the log of the service', () => {
  it('is one object a line, with a time, a level and what is a fact', () => {
    const [line] = linesOf((log) => log.info('request', { status: 200, route: '/v1/complaints' }));
    expect(line).toStrictEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/) as string,
      status: 200,
      route: '/v1/complaints',
      message: 'request',
    });
  });

  it('tells where an error comes from, and not what it says: it may quote a document', () => {
    const secret = '王丽, 555-0142';
    const [line] = linesOf((log) =>
      log.error('a request failed', new RangeError(`Not a number: ${secret}\n${secret}`), { correlationId: 'a' }),
    );
    expect(line).toMatchObject({ level: 50, error: 'RangeError', correlationId: 'a' });
    expect(String(line?.['at'])).toMatch(/^at .*service-log\.spec\.ts/);
    expect(JSON.stringify(line)).not.toContain('555-0142');
    expect(JSON.stringify(linesOf((log) => log.error('thrown', secret)))).not.toContain('555-0142');
  });

  it('holds back what is below its level', () => {
    expect(linesOf((log) => log.debug('a route', {}))).toStrictEqual([]);
  });
});

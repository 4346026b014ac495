import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { fileComplaint, membersOf, send, type Answer, type Filed } from './service-client';
import { expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

let service: ServiceProcess;
let clerk: string;
let filed: readonly Filed[];
let position: string;

const desk = ['operator', 'specialist', 'dispatcher', 'supervisor', 'auditor'];
const tokenOf = (user: string, roles: readonly string[], unit?: string): string =>
  tokenFor(localKeyOf(service.data), user, roles, unit);

const act = async (command: string, { complaintId }: Filed, body: object): Promise<Answer> => {
  const answer = await send(service, {
    path: `/v1/complaints/${complaintId}/${command}`,
    token: clerk,
    key: randomUUID(),
    body,
  });
  if (answer.status !== 200) throw new Error(`Not taken: ${answer.text}`);
  position = String(membersOf(answer)['position']);
  return answer;
};

const triage = {
  category: { scheme: 'city', code: '0402' },
  severity: 2,
  complexity: 'simple',
  sensitivity: 'normal',
  flags: [],
  source: 'human',
};

beforeAll(async () => {
  service = await startService(dataFolder('desk-reads'));
  clerk = tokenOf('clerk', desk, 'centre');
  filed = [];
  for (const text of ['First', 'Second', 'Third', 'Fourth'])
    filed = [...filed, await fileComplaint(service, clerk, text)];
  const [first, second] = filed;
  if (first === undefined || second === undefined) throw new Error('There are four');
  await act('assess-triage', first, { ...triage, urgency: 'urgent' });
  await act('assess-triage', second, { ...triage, urgency: 'veryUrgent' });
});

afterAll(() => service.stop());

const get = (path: string, token = clerk): Promise<Answer> =>
  send(service, {
    path: `${path}${path.includes('?') ? '&' : '?'}minPosition=${encodeURIComponent(position)}`,
    token,
  });

const numbersOf = (answer: Answer, member: string): readonly unknown[] => {
  const listed = membersOf(answer)[member];
  if (!Array.isArray(listed)) throw new Error(`No ${member}: ${answer.text}`);
  return listed.map((row: unknown) => new Map<string, unknown>(Object.entries(row ?? {})).get('complaintNo'));
};

const no = (...at: readonly number[]): readonly unknown[] => at.map((index) => filed[index]?.complaintNo);

describe('a queue', () => {
  it('is told with its whole number where that is asked for, by risk unless its reader wants another order', async () => {
    const byRisk = await get('/v1/worklists/to-accept?count=true');
    expect(numbersOf(byRisk, 'rows')).toStrictEqual(no(1, 0, 2, 3));
    expect(membersOf(byRisk)['total']).toBe(4);
    expect(numbersOf(await get('/v1/worklists/to-accept?sort=newest'), 'rows')).toStrictEqual(no(3, 2, 1, 0));
    expect(membersOf(await get('/v1/worklists/to-accept'))).not.toHaveProperty('total');
    const page = await get('/v1/worklists/to-accept?sort=oldest&limit=3&count=true');
    const { next, total } = membersOf(page);
    expect([numbersOf(page, 'rows'), total]).toStrictEqual([no(0, 1, 2), 4]);
    const rest = await get(
      `/v1/worklists/to-accept?sort=oldest&limit=3&count=true&cursor=${encodeURIComponent(String(next))}`,
    );
    expect(numbersOf(rest, 'rows')).toStrictEqual(no(3));
    // Counted once, for the first page.
    expect(membersOf(rest)).not.toHaveProperty('total');
    const other = await get(`/v1/worklists/to-accept?sort=newest&cursor=${encodeURIComponent(String(next))}`);
    expectProblem(other, 400, 'malformed-request');
  });

  it('is narrowed by one value, by several, and by none being stated', async () => {
    const narrowed = async (query: string) => {
      const answer = await get(`/v1/worklists/to-accept?sort=oldest&count=true&${query}`);
      return [numbersOf(answer, 'rows'), membersOf(answer)['total']];
    };
    expect(await narrowed('urgency=urgent')).toStrictEqual([no(0), 1]);
    expect(await narrowed('urgency=urgent,veryUrgent')).toStrictEqual([no(0, 1), 2]);
    expect(await narrowed('urgency=urgent,notStated')).toStrictEqual([no(0, 2, 3), 3]);
    expect(await narrowed('category=0402&urgency=veryUrgent')).toStrictEqual([no(1), 1]);
    expect(await narrowed('unit=notStated&channel=phone')).toStrictEqual([no(0, 1, 2, 3), 4]);
    expect(await narrowed('status=Closed')).toStrictEqual([[], 0]);
    expect(await narrowed('from=2999-01-01')).toStrictEqual([[], 0]);
    expect(await narrowed('escalated=true')).toStrictEqual([[], 0]);
  });

  it.each(['status=Open', 'sort=beauty', 'overdue=yes', 'from=2026-02-30', `unit=${'a,'.repeat(30)}a`, 'limit=0'])(
    'is not asked for with %s',
    async (query) => {
      const answer = await get(`/v1/worklists/to-accept?${query}`);
      expect(answer.status).toBe(400);
      expectProblem(answer, 400);
    },
  );
});

describe('a list', () => {
  const search = (body: object): Promise<Answer> =>
    send(service, { path: '/v1/complaints/search', token: clerk, body });

  it('takes one value or several of each field', async () => {
    await get('/v1/session');
    expect(numbersOf(await search({ urgency: 'urgent' }), 'cases')).toStrictEqual(no(0));
    expect(numbersOf(await search({ urgency: ['urgent', 'notStated'] }), 'cases')).toStrictEqual(no(3, 2, 0));
    expect(numbersOf(await search({ status: ['Filed', 'Closed'], category: '0402' }), 'cases')).toStrictEqual(no(1, 0));
    for (const body of [{ status: [] }, { status: ['Open'] }, { unit: [7] }, { unit: [['a']] }, { from: 'yesterday' }])
      expectProblem(await search(body), 400);
  });
});

describe('every read', () => {
  it('says how far its data go, when the last of it was recorded, and how old it is', async () => {
    for (const path of ['/v1/worklists', `/v1/complaints/${filed[0]?.complaintNo ?? ''}`, '/v1/trends?by=category']) {
      const { status, headers } = await get(path);
      expect([path, status]).toStrictEqual([path, 200]);
      expect(headers['redress-data-at']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(headers['redress-lag']).toMatch(/^\d+(\.\d)?$/);
      expect(headers['redress-position']).toMatch(/\S/);
    }
  });

  it('of a case takes its number for its id', async () => {
    const byId = await get(`/v1/complaints/${filed[0]?.complaintId ?? ''}`);
    const byNumber = await get(`/v1/complaints/${filed[0]?.complaintNo ?? ''}`);
    // What is left of a deadline, and as of when that is, moves on between the two.
    const settled = (text: string): string => text.replaceAll(/"margin":-?\d+/g, '').replaceAll(/"asOf":"[^"]*"/g, '');
    expect(settled(byNumber.text)).toBe(settled(byId.text));
  });
});

type Told = Readonly<{ id: string | undefined; event: string; data: Readonly<Record<string, unknown>> }>;

/** Listens until as many changes have come, while `work` is done. */
const listen = (
  query: string,
  token: string,
  changes: number,
  work: () => Promise<unknown>,
): Promise<readonly Told[]> =>
  new Promise((resolve, reject) => {
    let text = '';
    const toldIn = (): readonly Told[] =>
      text
        .split('\n\n')
        .slice(0, -1)
        .filter((block) => !block.startsWith(':'))
        .map((block) => {
          const fields = Object.fromEntries(
            block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
          );
          return { id: fields['id'], event: fields['event'] ?? '', data: membersOf({ text: fields['data'] ?? '{}' }) };
        });
    const outgoing = request(
      { port: service.port, path: `/v1/changes${query}`, headers: { authorization: `Bearer ${token}` }, agent: false },
      (incoming) => {
        incoming.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          if (toldIn().filter(({ event }) => event === 'change').length < changes) return;
          outgoing.destroy();
          resolve(toldIn());
        });
        work().catch(reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end();
  });

describe('a change', () => {
  const changesIn = (told: readonly Told[]): readonly Told[] => told.filter(({ event }) => event === 'change');

  it('is told by number, revision and the queues that the case stands in since; the age of the data is told at once', async () => {
    const told = await listen('', clerk, 1, () =>
      act('assess-triage', filed[2] ?? never(), { ...triage, urgency: 'veryUrgent' }),
    );
    expect(told[0]).toMatchObject({ event: 'lag', data: { lagSeconds: expect.any(Number) as number } });
    const [change] = changesIn(told);
    expect(change?.data).toMatchObject({
      complaintId: filed[2]?.complaintId,
      complaintNo: filed[2]?.complaintNo,
      queues: expect.arrayContaining(['to-accept', 'very-urgent']) as string[],
    });
    expect(Object.keys(change?.data ?? {}).toSorted()).toStrictEqual([
      'complaintId',
      'complaintNo',
      'queues',
      'revision',
      'type',
    ]);
  });

  it('has an id that tells nothing of the place, and from which a listener goes on', async () => {
    const before = position;
    for (const index of [3, 0, 3]) await act('add-note', filed[index] ?? never(), { text: 'A note' });
    const all = changesIn(await listen(`?after=${encodeURIComponent(before)}`, clerk, 3, () => Promise.resolve()));
    expect(all.map(({ data }) => data['complaintNo'])).toStrictEqual(no(3, 0, 3));
    for (const { id = '' } of all)
      expect(Buffer.from(id, 'base64url').toString('latin1')).not.toMatch(/sqlite|[0-9a-f]{12}/);
    const [first] = all;
    const rest = changesIn(
      await listen(`?after=${encodeURIComponent(first?.id ?? '')}`, clerk, 2, () => Promise.resolve()),
    );
    expect(rest.map(({ data }) => data)).toStrictEqual(all.slice(1).map(({ data }) => data));
    // The same change again, by another name.
    expect(rest.map(({ id }) => id)).not.toStrictEqual(all.slice(1).map(({ id }) => id));
    expectProblem(await get(`/v1/changes?after=${'a'.repeat(80)}`), 409, 'foreign-position');
  });

  it('of a case that is not the listener’s is not told of, nor that there was one', async () => {
    const stranger = tokenOf('stranger', ['operator'], 'elsewhere');
    const own = await fileComplaint(service, stranger, 'Of the stranger');
    const told = await listen('', stranger, 1, async () => {
      await act('add-note', filed[0] ?? never(), { text: 'Not his' });
      await send(service, {
        path: `/v1/complaints/${own.complaintId}/add-note`,
        token: stranger,
        key: randomUUID(),
        body: { text: 'His' },
      });
    });
    expect(changesIn(told).map(({ data }) => data['complaintNo'])).toStrictEqual([own.complaintNo]);
  });
});

describe('figures', () => {
  it('say what they count, as of when, and what one has to know of an earlier day', async () => {
    const now = membersOf(await get('/v1/trends?measure=filed,days-to-close'));
    expect(now).toMatchObject({
      zone: 'Asia/Shanghai',
      remarks: [],
      definitions: {
        filed: { axis: 'received', kind: 'count', counts: 'cases filed' },
        'days-to-close': { axis: 'closed', kind: 'days' },
      },
    });
    expect(membersOf(await get('/v1/trends?asOf=2020-01-01T00:00:00Z'))).toMatchObject({
      asOf: '2020-01-01T00:00:00.000Z',
      remarks: ['groupsAsOfNow', 'lateEntriesCount'],
      rows: [{ figures: { filed: 0 } }],
    });
  });

  it('are narrowed, compared and folded, and each is followed down to as many cases', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const query = `by=category&from=${today}&to=${today}`;
    // What is not stated at all would stand beside the top; a channel is always stated.
    const both = `by=category,channel&from=${today}&to=${today}&category=0402,notStated`;
    const answer = membersOf(await get(`/v1/trends?${both}&compare=previous&top=1`));
    expect(answer).toMatchObject({
      rows: [{ group: {}, figures: { filed: expect.any(Number) as number }, previous: { filed: 0 }, elapsed: null }],
      others: { groups: 1, rows: [{ period: null }] },
      compared: { first: expect.stringMatching(/^\d{4}/) as string },
    });
    const only = membersOf(await get(`/v1/trends?${query}&category=0402`));
    expect(only['rows']).toMatchObject([{ group: { category: '0402' }, figures: { filed: 3 } }]);
    const behind = await get(
      `/v1/trends/cases?${query}&category=0402&measure=filed&group=categoryScheme:city,category:0402`,
    );
    expect(numbersOf(behind, 'cases')).toHaveLength(3);
    expect(membersOf(behind)['cases']).toContainEqual(
      expect.objectContaining({ category: '0402', status: 'Filed', receivedOn: today, closedOn: null }),
    );
    const table = await send(service, { path: `/v1/trends?${query}`, token: clerk, headers: { accept: 'text/csv' } });
    expect(table.text).toMatch(/^categoryScheme,category,filed\r\n/);
  });

  it.each(['limit=5', 'cursor=x', 'top=0', 'top=a', 'compare=century', 'category='])(
    'are not asked for with %s',
    async (query) => expectProblem(await get(`/v1/trends?by=category&${query}`), 400),
  );
});

describe('what forms offer', () => {
  it('are values of the asker’s own cases, and closed lists in both languages', async () => {
    expect(membersOf(await get('/v1/reference/categories'))).toMatchObject({
      values: [{ code: '0402', scheme: 'city', cases: 3 }],
    });
    const stranger = tokenOf('newcomer', ['operator'], 'nowhere');
    for (const kind of ['categories', 'units', 'staff'])
      expect(membersOf(await get(`/v1/reference/${kind}`, stranger))).toStrictEqual({ values: [] });
    expect(membersOf(await get('/v1/reference/codes', stranger))).toMatchObject({
      codes: { urgency: expect.arrayContaining([{ code: 'urgent', en: 'urgent', zh: '紧急' }]) as unknown[] },
    });
  });

  it('are the rules that a case is decided by, by name and version', async () => {
    const view = await get(`/v1/complaints/${filed[0]?.complaintId ?? ''}`);
    const [, packId = '', version = ''] = /"policy":"([a-z]+)@([0-9]+)"/.exec(view.text) ?? [];
    const pack = membersOf(await get(`/v1/policies/${packId}/${version}`));
    expect(pack).toMatchObject({ pack: { packId, version, windows: { disputeDays: expect.any(Number) as number } } });
    for (const path of ['hotline/999', 'nothing/1', '..%2f/1', 'hotline/%00', `${'a'.repeat(100)}/1`])
      expectProblem(await get(`/v1/policies/${path}`), 404, 'not-found');
  });
});

const never = (): never => {
  throw new Error('There are four');
};

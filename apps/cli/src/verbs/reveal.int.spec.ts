import { rmSync } from 'node:fs';
import { openerFor } from '@redress/complaints/application';
import { purposeOf } from '@redress/complaints/domain';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import { clear } from '@redress/kernel';
import { fixedClock } from '@redress/testing';
import { lockFolder } from '@redress/platform/event-store-sqlite';
import { openMadeUpOffice, type MadeUpOffice } from '../made-up-office.spec-kit';
import { openDesk } from '../redress.spec-kit';
import { reading } from '../session/session';

const desk = openDesk('reveal');
let office: MadeUpOffice;

beforeAll(async () => {
  office = await openMadeUpOffice(desk, ['lamp', 'refused']);
});

const reveal = (purpose: string): readonly string[] => ['--reveal', '--purpose', purpose];

/** What the access log says, oldest first, with each purpose opened. */
const accesses = (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  reading(desk.context(), async ({ eventStore, keyRing }) => {
    const { events } = await eventStore.readAll({ prefix: 'access-' });
    const decoded = events.map(decodeAccessLogEvent);
    const open = await openerFor(keyRing)(decoded);
    return decoded.map(({ event, stream, actor }) => ({
      stream,
      by: actor.id,
      type: event.type,
      ...event.data,
      purpose: open(purposeOf(event) ?? clear('')),
    }));
  });

const newAccesses = async (work: () => Promise<unknown>): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const before = (await accesses()).length;
  await work();
  return (await accesses()).slice(before);
};

const narrative = 'The lamp in front of Bell Lane 7';

describe('personal text', () => {
  it('is masked, and nothing is recorded, where nobody asked to see it', async () => {
    const recorded = await newAccesses(async () => {
      const { out } = await office.run(['as-of', office.idOf('lamp'), '--revision', '0']);
      expect(out).not.toContain(narrative);
      expect(out).not.toContain('13800001234');
      expect(out).toContain('138****1234');
    });
    expect(recorded).toStrictEqual([]);
  });

  it('is opened once the access is recorded: whose, which fields, as of when, what for', async () => {
    const recorded = await newAccesses(async () => {
      const { code, out } = await office.run([
        ...['as-of', office.idOf('lamp'), '--at', '2026-03-02 09:10', '--known-at', '2026-03-02'],
        ...reveal('Call back'),
      ]);
      expect(code).toBe(0);
      expect(out).toContain(narrative);
    });
    expect(recorded).toStrictEqual([
      {
        stream: 'access-20260401-cli',
        by: 'local:spec',
        type: 'PersonalDataRevealed',
        caseStream: `complaint-${office.idOf('lamp')}`,
        fields: ['/complainant/name', '/complainant/contact', '/subject', '/narrative', '/demand', '/incident/address'],
        purpose: 'Call back',
        asOf: '2026-03-02T01:10:00.000Z',
        knownAt: '2026-03-02T15:59:59.999Z',
      },
    ]);
  });

  it('of the events themselves is named by their places in a replay', async () => {
    const recorded = await newAccesses(async () => {
      const { out } = await office.run(['replay', office.idOf('lamp'), ...reveal('Audit')]);
      expect(out).toContain('The crew looked at the post');
      expect(out).toContain('Nobody answered.');
    });
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.['fields']).toEqual(
      expect.arrayContaining(['/narrative', '/events/21/summary', '/events/24/text', '/disputes/0/statement']),
    );
  });

  it('in a list is recorded for each case of which any is shown; a search before it runs, by a MAC of its words', async () => {
    const recorded = await newAccesses(async () => {
      const { out } = await office.run(['cases', '--search', 'festival', ...reveal('Find it')]);
      expect(out).toContain('温小萍');
    });
    expect(recorded[0]?.['termMac']).toMatch(/^[0-9a-f]{64}$/);
    expect(recorded).toStrictEqual([
      {
        stream: 'access-20260401-cli',
        by: 'local:spec',
        type: 'SearchRun',
        termMac: recorded[0]?.['termMac'],
        purpose: 'Find it',
      },
      {
        stream: 'access-20260401-cli',
        by: 'local:spec',
        type: 'PersonalDataRevealed',
        caseStream: `complaint-${office.idOf('lamp')}`,
        fields: ['/complainant/name', '/subject'],
        purpose: 'Find it',
      },
    ]);
  });

  it('of both sides is recorded once for a difference', async () => {
    const recorded = await newAccesses(() =>
      office.run(['diff', office.idOf('lamp'), '--from', '0', '--to', '3', ...reveal('Compare')]),
    );
    expect(recorded).toMatchObject([{ type: 'PersonalDataRevealed', purpose: 'Compare' }]);
  });
});

describe('where an access cannot be recorded, nothing is shown', () => {
  const verbs: readonly (readonly [what: string, argv: () => readonly string[]])[] = [
    ['replay', () => ['replay', office.idOf('lamp')]],
    ['as-of', () => ['as-of', office.idOf('lamp'), '--at', '2026-03-05']],
    ['diff', () => ['diff', office.idOf('lamp'), '--from', '0', '--to', '1']],
    ['cases', () => ['cases']],
  ];

  it.each(verbs)('%s, since another writer holds the folder', async (_what, argv) => {
    const lock = lockFolder(desk.path('data'));
    try {
      const { code, out } = await office.run([...argv(), ...reveal('Look')]);
      expect({ code, out }).toStrictEqual({ code: 1, out: '' });
    } finally {
      lock.release();
    }
  });

  it.each([
    ['a case', () => ['as-of', office.idOf('lamp'), '--at', '2026-03-05'], '2026-04-02'],
    ['a list', () => ['cases'], '2026-04-03'],
  ] as const)('%s, since the clock is behind the access log', async (_what, argv, day) => {
    await office.run([...argv(), ...reveal('First')], { clock: fixedClock(`${day}T04:00:00.000Z`) });
    const { code, out, err } = await office.run([...argv(), ...reveal('Then')], {
      clock: fixedClock(`${day}T03:00:00.000Z`),
    });
    expect({ code, out }).toStrictEqual({ code: 1, out: '' });
    expect(err).toContain('the access cannot be recorded');
  });

  it.each<[string, readonly string[]]>([
    ['a wrong instant', ['as-of', 'LAMP', '--at', '2026-02-30']],
    ['a wrong filter', ['cases', '--status', 'lost', '--search', 'lamp']],
  ])('nor recorded for %s', async (_what, argv) => {
    const asked = argv.map((word) => (word === 'LAMP' ? office.idOf('lamp') : word));
    const recorded = await newAccesses(() => office.run([...asked, ...reveal('Look')]));
    expect(recorded).toStrictEqual([]);
  });

  it('and no ledger is begun by looking into an empty folder', async () => {
    const { code, out } = await office.run([...['cases', '--data', desk.path('nowhere')], ...reveal('Look')]);
    expect({ code, out }).toStrictEqual({ code: 1, out: '' });
    expect(() => rmSync(desk.path('nowhere', 'ledger.db'))).toThrow('ENOENT');
  });

  it('without the key ring: what is there reads as unavailable, and opening is refused', async () => {
    const without = { environment: { REDRESS_DATA: desk.path('data'), REDRESS_KEYS: desk.path('lost') } };
    const masked = await office.run(['as-of', office.idOf('lamp'), '--revision', '0'], without);
    expect(masked.code).toBe(0);
    expect(masked.out).toContain('[unavailable: no key ring]');
    expect(masked.out).toContain('not given');
    expect(masked.out).not.toContain('••••');
    const opened = await office.run(['as-of', office.idOf('lamp'), '--revision', '0', ...reveal('Look')], without);
    expect({ code: opened.code, out: opened.out }).toStrictEqual({ code: 1, out: '' });
  });
});

import { complaintStreamOf } from '@redress/complaints/domain';
import { exitCodeOf, verifyExport, wholeLedger } from '@redress/integrity';
import type { EventStore } from '@redress/kernel';
import { exportLedger, type ExportGap, type LedgerExport } from './export-ledger';
import { tamperedWith, tornLog, wholeLog } from './log-source.spec-kit';
import { commandId, complaintId, fileIt, note, openOffice, submissionOf, type Office } from './office.spec-kit';
import { ledgerIdIn, type LogSource } from './readable-log';

const stream = complaintStreamOf(complaintId);
const narrative = 'The lamp in Bell Lane has been dark for weeks';

const withOneCase = async (): Promise<Office> => {
  const office = await openOffice();
  await office.writer.submit(fileIt);
  await office.writer.submit(submissionOf([{ command: note('Called the works yard'), commandId: commandId(2) }]));
  return office;
};

const exporting = async (source: LogSource, more: Partial<LedgerExport> = {}) => {
  const gaps: ExportGap[] = [];
  const lines: string[] = [];
  const options: LedgerExport = {
    ledgerId: 'test-ledger',
    scope: wholeLedger,
    asOf: '2026-03-05T08:00:00.000Z',
    onGap: (gap) => gaps.push(gap),
    ...more,
  };
  for await (const line of exportLedger(source, options)) lines.push(line);
  return { gaps, lines, report: await verifyExport(lines.map((line) => Buffer.from(line))) };
};

const lastOf = async (store: EventStore): Promise<number> => (await wholeLog(store)).length;

describe('exporting a ledger', () => {
  it('gives every event, sealed, and verifies by itself', async () => {
    const { store: eventStore } = await withOneCase();

    const all = await exporting({ eventStore });
    const one = await exporting({ eventStore }, { scope: stream });

    expect(all.gaps).toStrictEqual([]);
    expect(exitCodeOf(all.report)).toBe(0);
    expect(all.report).toMatchObject({ events: await lastOf(eventStore), streams: 3, disclosedFields: 0 });
    expect(all.lines.join('')).not.toContain(narrative);
    expect(exitCodeOf(one.report)).toBe(0);
    expect(one.report).toMatchObject({ streams: 1, header: { ledgerId: 'test-ledger', scope: stream } });
  });

  it('discloses salt and value of what the keys open, and that verifies too', async () => {
    const { store: eventStore, ports } = await withOneCase();

    const { lines, report } = await exporting({ eventStore }, { scope: stream, disclosing: ports.keyRing });
    const altered = lines.map((line) => Buffer.from(line.replace(narrative, narrative.toUpperCase())));

    expect(exitCodeOf(report)).toBe(0);
    expect(report.disclosedFields).toBe(5);
    expect(lines.join('')).toContain(narrative);
    expect((await verifyExport(altered)).findings).toMatchObject([{ stream, revision: 0n, rule: 'disclosure' }]);
  });

  it('leaves a field sealed that does not open as it should, and says so', async () => {
    const { store: eventStore, ports } = await withOneCase();
    // The box stays, its event's type does not: it was sealed at another place.
    const moved = tamperedWith(eventStore, (event) =>
      event.type === 'NoteAdded' ? { ...event, type: 'NoteMoved' } : event,
    );

    const { gaps, report } = await exporting(moved, { scope: stream, disclosing: ports.keyRing });

    const { revision } = (await wholeLog(eventStore)).find(({ type }) => type === 'NoteAdded') ?? {};
    expect(gaps).toStrictEqual([{ kind: 'undisclosed', stream, revision, pointer: '/text', reason: 'tag' }]);
    expect(report.disclosedFields).toBe(4);
  });

  it('still exports what holds of a torn ledger, and says what is lost', async () => {
    const { store: eventStore } = await withOneCase();
    const place = await lastOf(eventStore);
    const last = (await wholeLog(eventStore)).at(-1);

    const { gaps, report } = await exporting(tornLog(eventStore, [place]));

    expect(gaps).toStrictEqual([
      {
        kind: 'lost',
        lost: {
          places: { from: BigInt(place), to: BigInt(place) },
          reason: 'its page is torn',
          known: [{ stream: last?.stream, revision: last?.revision }],
        },
      },
    ]);
    expect(report.events).toBe(place - 1);
  });

  it('knows whose ledger it is also where its first event is lost', async () => {
    const { store: eventStore } = await withOneCase();
    const unreadable = tamperedWith(eventStore, (event) => ({ ...event, metadata: Buffer.from('{') }));

    expect(await ledgerIdIn({ eventStore })).toBe('test-ledger');
    expect(await ledgerIdIn(tornLog(eventStore, [1, 2, 3]))).toBe('test-ledger');
    expect(await ledgerIdIn(unreadable)).toBeUndefined();
  });

  it('leaves out what is no event any more', async () => {
    const { store: eventStore } = await withOneCase();
    const broken = tamperedWith(eventStore, (event) =>
      event.stream === stream && event.revision === 1n ? { ...event, data: Buffer.from('{"text":') } : event,
    );

    const { gaps, report } = await exporting(broken);

    expect(gaps).toMatchObject([{ kind: 'unreadable', stream, revision: 1n }]);
    expect(report.events).toBe((await lastOf(eventStore)) - 1);
    expect(report.findings[0]).toMatchObject({ stream, revision: 2n, rule: 'revision-gap' });
  });

  it('exports an event whose data were blanked as one without data', async () => {
    const { store: eventStore } = await withOneCase();
    const blanked = tamperedWith(eventStore, (event) =>
      event.stream === stream && event.revision === 1n ? { ...event, data: event.data.map(() => 0xff) } : event,
    );

    const { gaps, report } = await exporting(blanked, { disclosing: { open: () => Promise.resolve(new Map()) } });

    expect(gaps).toStrictEqual([]);
    expect(report.findings).toMatchObject([{ stream, revision: 1n, rule: 'data-blanked' }]);
  });
});

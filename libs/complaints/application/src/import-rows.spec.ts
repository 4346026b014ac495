import { complaintStreamOf } from '@redress/complaints/domain';
import { clear, StoreUnavailableError } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { withFaults } from '@redress/testing';
import { createCaseWriter } from './case-writer';
import { destroySubjectKey } from './erasure';
import { readHistory } from './history';
import type { ImportRefusal, SourceRow } from './import-row';
import { importRows, type SourceRemark } from './import-rows';
import { openOffice, operator, packNamed, type Office } from './office.spec-kit';

type PresentRow = Extract<SourceRow, { kind: 'row' }>;

const row = (sourceId: string, answer?: string): PresentRow => ({
  kind: 'row',
  line: Number(sourceId),
  sourceId,
  rowText: JSON.stringify([sourceId, answer ?? null]),
  sourceUser: 'U-1',
  refusedSteps: [],
  steps: [
    {
      step: 'file',
      command: {
        type: 'FileComplaint',
        data: {
          matterKind: 'notStated',
          anonymity: 'notStated',
          narrative: clear(`What ${sourceId} says`),
          externalRef: { system: 'spec', id: sourceId },
          complainant: { account: clear('U-1') },
        },
      },
      occurredAt: '2019-04-25T01:32:09.000Z',
      provenance: { assumed: ['zone'] },
    },
    ...(answer === undefined
      ? []
      : [
          {
            step: 'close',
            command: {
              type: 'CloseWithFeedback',
              data: {
                feedback: { text: clear(answer), form: 'notStated', medium: 'notStated' },
                finding: 'notStated',
                outcome: 'notStated',
                remediesTold: [],
              },
            },
            occurredAt: '2019-05-09T06:56:53.000Z',
            provenance: { assumed: ['zone', 'closing'] },
          } as const,
        ]),
  ],
});

const refusedRow: SourceRow = { kind: 'refused', line: 9, code: 'invalidDate', reason: 'There is no 30 February' };

async function* from(rows: readonly (SourceRow | SourceRemark)[]): AsyncGenerator<SourceRow | SourceRemark> {
  for (const each of rows) yield await Promise.resolve(each);
}

const importing = async (
  { ports, writer }: Pick<Office, 'ports' | 'writer'>,
  rows: readonly (SourceRow | SourceRemark)[],
) => {
  const refusals: ImportRefusal[] = [];
  const remarks: SourceRemark[] = [];
  const counts = await importRows(ports, writer, {
    system: 'spec',
    pack: packNamed('import'),
    actor: operator,
    rows: from(rows),
    onRemark: (remark) => remarks.push(remark),
    onRefusal: (refusal) => refusals.push(refusal),
  });
  return { counts, refusals, remarks };
};

const caseOf = ({ ports }: Office, sourceId: string): string => {
  const identities = deriveIdentities(ports.keyRing.mac);
  return identities.complaintIdOf(identities.commandIdForImport('spec', sourceId, 'file'));
};

const typesOf = async (office: Office, sourceId: string): Promise<readonly string[]> =>
  (await office.store.readStream(complaintStreamOf(caseOf(office, sourceId)))).map(({ type }) => type);

describe('importing rows', () => {
  it('files what the rows prove and accounts for every row', async () => {
    const office = await openOffice();
    const { counts, refusals } = await importing(office, [row('1', 'An answer'), row('2'), refusedRow]);
    expect(counts).toEqual({ read: 3, filed: 2, updated: 0, alreadyFiled: 0, refused: 1, events: 7 });
    expect(refusals).toEqual([{ line: 9, by: 'format', code: 'invalidDate', reason: 'There is no 30 February' }]);
    expect(await typesOf(office, '1')).toEqual([
      'ComplaintFiled',
      'DeadlineSet',
      'FeedbackDelivered',
      'ComplaintClosedWithFeedback',
      'DeadlineMet',
    ]);
  });

  it('files nothing twice, neither in one run nor in the next', async () => {
    const office = await openOffice();
    const first = await importing(office, [row('1', 'An answer'), row('1', 'An answer'), row('2')]);
    const again = await importing({ ports: office.ports, writer: office.another() }, [row('1', 'An answer'), row('2')]);
    expect(first.counts).toMatchObject({ read: 3, filed: 2, alreadyFiled: 1 });
    expect(again.counts).toEqual({ read: 2, filed: 0, updated: 0, alreadyFiled: 2, refused: 0, events: 0 });
  });

  it('adds the steps of a changed row once, and that it was seen', async () => {
    const office = await openOffice();
    await importing(office, [row('1')]);
    const changed = await importing(office, [row('1', 'An answer at last')]);
    const again = await importing(office, [row('1', 'An answer at last')]);
    expect(changed.counts).toMatchObject({ updated: 1, events: 4 });
    expect(again.counts).toMatchObject({ alreadyFiled: 1, events: 0 });
    expect((await typesOf(office, '1')).slice(2)).toEqual([
      'FeedbackDelivered',
      'ComplaintClosedWithFeedback',
      'DeadlineMet',
      'SourceRowSeen',
    ]);
  });

  it('records a changed row from which nothing follows, once', async () => {
    const office = await openOffice();
    await importing(office, [row('1', 'An answer')]);
    const changed = { ...row('1', 'An answer'), rowText: 'A remark was added' };
    expect((await importing(office, [changed])).counts).toMatchObject({ updated: 1, events: 1 });
    expect((await importing(office, [changed])).counts).toMatchObject({ alreadyFiled: 1, events: 0 });
    expect((await typesOf(office, '1')).at(-1)).toBe('SourceRowSeen');
  });

  it('keeps a record filed whose key was destroyed, and takes nothing of it in again', async () => {
    const office = await openOffice();
    await importing(office, [row('1', 'An answer')]);
    const history = await readHistory(office.ports, caseOf(office, '1'));
    const filed = history?.events[0]?.event;
    const sealed = filed?.type === 'ComplaintFiled' ? filed.data.narrative : undefined;
    if (sealed?.kind !== 'sealed') throw new Error('The narrative is not sealed');
    await destroySubjectKey(office.ports, office.writer, {
      complaintId: caseOf(office, '1'),
      kid: sealed.box.$sealed.kid,
      erasureId: 'erasure-1',
      commandId: '00000000-0000-8000-8000-000000000001',
      actor: operator,
      pack: packNamed('import'),
    });
    const erased = await readHistory(office.ports, caseOf(office, '1'));
    expect(erased?.open(sealed)).toBeUndefined();
    expect((await importing(office, [row('1', 'Another answer')])).counts).toMatchObject({
      alreadyFiled: 1,
      events: 0,
    });
  });

  it('goes on after a refused step and says which', async () => {
    const office = await openOffice();
    const before = row('1', 'An answer');
    const [file, close] = before.steps;
    if (file === undefined || close === undefined) throw new Error('Two steps were made');
    const early = { ...close, occurredAt: '2019-04-24T00:00:00.000Z' } as const;
    const { counts, refusals } = await importing(office, [{ ...before, steps: [file, early] }, row('2')]);
    expect(counts).toMatchObject({ read: 2, filed: 2, refused: 0 });
    expect(refusals).toMatchObject([
      {
        line: 1,
        sourceId: '1',
        step: 'close',
        by: 'rules',
        refusal: { rejection: { code: 'OccurredBeforePrevious' }, policy: 'import@1' },
      },
    ]);
  });

  it('lists a step that the format could not read, and passes on what the source has to say', async () => {
    const office = await openOffice();
    const refusedSteps = [{ step: 'close', code: 'unknown-value', reason: 'No such answer' }];
    const stopped = { kind: 'stopped', line: 2, code: 'truncated', reason: 'The file ends in the middle' } as const;
    const { counts, refusals, remarks } = await importing(office, [{ ...row('1'), refusedSteps }, stopped]);
    expect(counts).toMatchObject({ read: 1, filed: 1 });
    expect(refusals).toEqual([
      { line: 1, sourceId: '1', by: 'format', step: 'close', code: 'unknown-value', reason: 'No such answer' },
    ]);
    expect(remarks).toEqual([stopped]);
  });

  it('stops where the store fails, and goes on from there the next time', async () => {
    const office = await openOffice();
    const rows = Array.from({ length: 300 }, (_, n) => row(String(n + 1)));
    const failing = withFaults(office.store, { append: [...Array<'none'>(100).fill('none'), 'unavailable'] });
    const ports = { ...office.ports, eventStore: failing };
    const broken = importing({ ports, writer: createCaseWriter(ports, () => 0) }, rows);
    await expect(broken).rejects.toThrow(StoreUnavailableError);
    const { counts } = await importing(office, rows);
    expect(counts.read).toBe(300);
    expect(counts.alreadyFiled).toBeGreaterThanOrEqual(99);
    expect(counts.filed + counts.alreadyFiled).toBe(300);
    expect((await office.store.readAll({ prefix: 'complaint-' })).events).toHaveLength(600);
  });
});

import { clear } from '@redress/kernel';
import { nycCouncilCells, nycCouncilHeader, nycCouncilLine, ofKind, readAll, refusalsOf } from '../spec-kit';
import { nycCouncilImporter } from './nyc-council.importer';

type Changed = Parameters<typeof nycCouncilLine>[0];

const read = (...lines: readonly string[]) => readAll(nycCouncilImporter, [nycCouncilHeader, ...lines].join(''));

const filed = async (changed: Changed) => {
  const [row] = ofKind(await read(nycCouncilLine(changed)), 'row');
  const command = row?.steps[0].command;
  if (command?.type !== 'FileComplaint') throw new Error('The first step files the case');
  return command.data;
};

const day = { precision: 'day', zone: 'America/New_York', assumed: ['zone'] };

describe('a matter brought to a council member', () => {
  it('is filed and closed, as far as its row says', async () => {
    expect(await read(nycCouncilLine())).toEqual([
      {
        kind: 'row',
        line: 2,
        sourceId: 'NYCC60000001',
        rowText: JSON.stringify(Object.values(nycCouncilCells)),
        refusedSteps: [],
        steps: [
          {
            step: 'file',
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'notStated',
                anonymity: 'notStated',
                receivedOn: '2021-03-12',
                category: { scheme: 'nyc-council-type', code: 'Lanterns' },
                issue: { scheme: 'nyc-council-descriptor', code: 'Wicks and oil' },
                incident: {
                  place: {
                    areaCode: 'US-NY-Queens',
                    postalCode: clear('00199'),
                    address: clear(
                      'city: Tallow Heights, ring 555-0100; council_dist: NYCC60; community_board: 21 Queens',
                    ),
                  },
                },
                firstReceiverId: 'NYCC60',
                externalRef: { system: 'nyc-council', id: 'NYCC60000001' },
              },
            },
            occurredAt: '2021-03-12T05:00:00.000Z',
            provenance: day,
          },
          {
            step: 'close',
            command: {
              type: 'CloseWithFeedback',
              data: { finding: 'notStated', outcome: 'notStated', remediesTold: [], endedOn: '2021-03-15' },
            },
            // The clocks were put forward on 14 March.
            occurredAt: '2021-03-15T04:00:00.000Z',
            provenance: day,
          },
        ],
      },
    ]);
  });

  it('that was never closed is filed', async () => {
    const [row] = ofKind(await read(nycCouncilLine({ closedate: '' })), 'row');
    expect(row?.steps.map(({ step }) => step)).toEqual(['file']);
    expect(row?.refusedSteps).toEqual([]);
  });

  it('of which little was written down is filed with that', async () => {
    expect(
      await filed({
        account: '',
        complaint_type: '',
        zip: '',
        borough: '',
        city: '',
        council_dist: '',
        community_board: '',
      }),
    ).toEqual({
      matterKind: 'notStated',
      anonymity: 'notStated',
      receivedOn: '2021-03-12',
      issue: { scheme: 'nyc-council-descriptor', code: 'Wicks and oil' },
      externalRef: { system: 'nyc-council', id: 'NYCC60000001' },
    });
  });

  it.each(['n/a', '347-3', 'my', '-1046'])('keeps what was typed for a zip: %j', async (zip) => {
    expect((await filed({ zip })).incident?.place?.postalCode).toEqual(clear(zip));
  });

  it('that stands twice is two rows of one source id', async () => {
    const rows = ofKind(await read(nycCouncilLine(), nycCouncilLine({ borough: '', council_dist: 'NYCC' })), 'row');
    expect(rows.map(({ sourceId }) => sourceId)).toEqual(['NYCC60000001', 'NYCC60000001']);
    expect(new Set(rows.map(({ rowText }) => rowText)).size).toBe(2);
  });
});

describe('a row of the casework that is not understood', () => {
  it.each([
    ['unique_key', '', 'missing-value'],
    ['unique_key', '60000001', 'invalid-id'],
    ['unique_key', 'NYCC', 'invalid-id'],
    ['unique_key', 'NYCC6000000x', 'invalid-id'],
    ['opendate', '', 'missing-value'],
    ['opendate', '03/12/2021', 'invalid-date'],
    ['opendate', '2021-02-30', 'no-such-date'],
    ['borough', 'New Jersey', 'unknown-value'],
  ] as const)('is refused: %s %j', async (column, cell, code) => {
    expect(refusalsOf(await read(nycCouncilLine({ [column]: cell }), nycCouncilLine()))).toEqual([[2, code, column]]);
  });

  it('is filed where only the date of its end is not', async () => {
    const [row] = ofKind(await read(nycCouncilLine({ closedate: 'never' })), 'row');
    expect(row?.steps.map(({ step }) => step)).toEqual(['file']);
    expect(row?.refusedSteps).toEqual([
      expect.objectContaining({ step: 'close', code: 'invalid-date', column: 'closedate' }),
    ]);
  });
});

import { clear } from '@redress/kernel';
import { nyc311Cells, nyc311Header, nyc311Line, ofKind, readAll, refusalsOf } from '../spec-kit';
import { nyc311Importer } from './nyc311.importer';

type Changed = Parameters<typeof nyc311Line>[0];

const read = (...lines: readonly string[]) => readAll(nyc311Importer, [nyc311Header, ...lines].join(''));

const readRow = async (changed: Changed = {}) => {
  const [row, ...others] = ofKind(await read(nyc311Line(changed)), 'row');
  if (row === undefined || others.length > 0) throw new Error('Not one row');
  return row;
};

const filed = async (changed: Changed) => {
  const {
    steps: [{ command }],
  } = await readRow(changed);
  if (command.type !== 'FileComplaint') throw new Error('The first step files the case');
  return command.data;
};

/** The steps after the filing, and those that were refused. */
const handling = async (changed: Changed) => {
  const { steps, refusedSteps } = await readRow(changed);
  return [...steps.slice(1), ...refusedSteps.map(({ step, code, column }) => [step, code, column])];
};

const zone = { zone: 'America/New_York', assumed: ['zone'] };
const open = { Status: 'In Progress', 'Closed Date': '' } as const;

describe('a request to 311', () => {
  it('is filed and closed, as far as its row says', async () => {
    expect(await read(nyc311Line())).toEqual([
      {
        kind: 'row',
        line: 2,
        sourceId: '80000001',
        rowText: JSON.stringify(Object.values(nyc311Cells)),
        refusedSteps: [],
        steps: [
          {
            step: 'file',
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'notStated',
                anonymity: 'notStated',
                receivedOn: '2023-07-04',
                channel: 'app',
                category: {
                  scheme: 'nyc311-complaint-type',
                  code: 'Lantern Condition',
                  subcode: 'Wick too short',
                },
                incident: {
                  place: {
                    areaCode: 'US-NY-Staten-Island',
                    postalCode: clear('00199'),
                    address: clear(
                      'Location Type: Footpath; Incident Address: 12  TALLOW LANE; Cross Street 1: WAX STREET; City: STATEN ISLAND; ' +
                        'Community Board: 01 STATEN ISLAND; BBL: 5000010001',
                    ),
                  },
                },
                tags: ['Agency: DOL', 'Agency Name: Department of Lanterns'],
                externalRef: { system: 'nyc311', id: '80000001' },
              },
            },
            occurredAt: '2023-07-05T01:05:06.000Z',
            provenance: zone,
          },
          {
            step: 'close',
            command: {
              type: 'CloseWithFeedback',
              data: {
                feedback: {
                  text: clear('The Department trimmed the wick and lit the lantern.'),
                  form: 'notStated',
                  medium: 'notStated',
                },
                finding: 'notStated',
                outcome: 'notStated',
                remediesTold: [],
                endedOn: '2023-07-06',
              },
            },
            occurredAt: '2023-07-06T16:30:00.000Z',
            provenance: { zone: 'America/New_York', assumed: ['zone', 'feedback'] },
          },
        ],
      },
    ]);
  });

  it.each([
    ['ONLINE', { channel: 'web' }],
    ['PHONE', { channel: 'phone' }],
    ['MOBILE', { channel: 'app' }],
    ['OTHER', { channel: 'other' }],
    ['UNKNOWN', {}],
    ['', {}],
  ])('that came in as %j has the channel %j', async (word, channel) => {
    const { channel: found, ...others } = await filed({ 'Open Data Channel Type': word });
    expect(others).toBeDefined();
    expect(found === undefined ? {} : { channel: found }).toEqual(channel);
  });

  it('without type, place or agency is filed without them', async () => {
    const nothing = Object.fromEntries(Object.keys(nyc311Cells).map((column) => [column, '']));
    expect(
      await filed({
        ...nothing,
        'Unique Key': '7',
        'Created Date': '07/04/2023 09:05:06 PM',
        Status: 'Open',
        Borough: 'Unspecified',
        'Park Facility Name': 'N/A',
      }),
    ).toEqual({
      matterKind: 'notStated',
      anonymity: 'notStated',
      receivedOn: '2023-07-04',
      externalRef: { system: 'nyc311', id: '7' },
    });
  });
});

describe('a time of 311', () => {
  it.each([
    ['07/04/2023 12:00:01 AM', '2023-07-04T04:00:01.000Z', zone],
    ['07/04/2023 12:00:00 PM', '2023-07-04T16:00:00.000Z', zone],
    ['07/04/2023 11:59:59 PM', '2023-07-05T03:59:59.000Z', zone],
    // Midnight to the second is how the source writes a day without a time.
    [
      '07/04/2023 12:00:00 AM',
      '2023-07-04T04:00:00.000Z',
      { precision: 'day', zone: 'America/New_York', assumed: ['zone', 'precision'] },
    ],
    // The first of the two half past ones of that night.
    ['11/05/2023 01:30:00 AM', '2023-11-05T05:30:00.000Z', zone],
  ])('%s is %s', async (text, occurredAt, provenance) => {
    const { steps } = await readRow({ 'Created Date': text });
    expect(steps[0]).toMatchObject({ occurredAt, provenance });
  });

  it.each([
    ['', 'missing-value'],
    ['2023-07-04T09:05:06.000', 'invalid-date'],
    ['07/04/2023', 'invalid-date'],
    ['07/04/2023 21:05:06', 'invalid-date'],
    ['07/04/2023 13:05:06 PM', 'no-such-date'],
    ['07/04/2023 00:05:06 AM', 'no-such-date'],
    ['02/30/2023 09:05:06 PM', 'no-such-date'],
    ['03/12/2023 02:30:00 AM', 'no-such-date'],
    ['01/01/1900 12:00:00 AM', 'date-out-of-range'],
  ])('%j is refused: %s', async (text, code) => {
    expect(refusalsOf(await read(nyc311Line({ 'Created Date': text })))).toEqual([[2, code, 'Created Date']]);
  });
});

describe('the end of a request to 311', () => {
  it('is undated where the source has no date of it, and has no words where it has none', async () => {
    expect(await handling({ 'Closed Date': '', 'Resolution Description': '' })).toEqual([
      {
        step: 'close',
        command: { type: 'CloseWithFeedback', data: { finding: 'notStated', outcome: 'notStated', remediesTold: [] } },
        occurredAt: 'undated',
        provenance: { precision: 'notAfter' },
      },
    ]);
  });

  it('is a contradiction where the status says otherwise, and the agency is still heard', async () => {
    expect(await handling({ Status: 'Assigned' })).toEqual([
      expect.objectContaining({ step: 'update/2023-07-06T16:30:00.000Z' }),
      ['close', 'contradiction', 'Closed Date'],
    ]);
  });

  it.each(['Cancelled', 'closed', ''])('is not guessed at from the status %j', async (status) => {
    expect(await handling({ Status: status })).toEqual([['close', 'unknown-value', 'Status']]);
  });

  it('before the beginning is left to the rules of the case', async () => {
    const { steps, refusedSteps } = await readRow({ 'Closed Date': '07/01/2023 01:00:00 AM' });
    expect(steps.map(({ step }) => step)).toEqual(['file', 'close']);
    expect(refusedSteps).toEqual([]);
  });
});

describe('a request to 311 that is not closed', () => {
  it.each(['Open', 'Assigned', 'In Progress', 'Pending', 'Started', 'Unassigned'])('but %s', async (status) => {
    expect(await handling({ ...open, Status: status })).toEqual([
      {
        step: 'update/2023-07-06T16:30:00.000Z',
        command: {
          type: 'LogCommunication',
          data: {
            direction: 'inbound',
            counterparty: 'department',
            medium: 'notStated',
            kind: 'progress',
            successful: 'notStated',
            summary: clear('The Department trimmed the wick and lit the lantern.'),
          },
        },
        occurredAt: '2023-07-06T16:30:00.000Z',
        provenance: zone,
      },
    ]);
  });

  it.each([
    ['without a date', { 'Resolution Action Updated Date': '' }, ['update', 'undated']],
    [
      'without words',
      { 'Resolution Description': '' },
      ['update/2023-07-06T16:30:00.000Z', '2023-07-06T16:30:00.000Z'],
    ],
    // A day is not before a time of it.
    [
      'on the day of the request',
      { 'Resolution Action Updated Date': '07/04/2023 12:00:00 AM' },
      ['update/2023-07-04T04:00:00.000Z', '2023-07-04T04:00:00.000Z'],
    ],
  ])('has its agency heard %s', async (_, changed, expected) => {
    const { steps, refusedSteps } = await readRow({ ...open, ...changed });
    expect(steps.slice(1).map(({ step, occurredAt }) => [step, occurredAt])).toEqual([expected]);
    expect(refusedSteps).toEqual([]);
  });

  it('has heard nothing where the row says nothing', async () => {
    const silent = { 'Resolution Description': '', 'Resolution Action Updated Date': '' };
    expect(await handling({ ...open, ...silent })).toEqual([]);
  });

  it.each([
    ['07/04/2023 09:05:05 PM', 'contradiction'],
    ['07/03/2023 12:00:00 AM', 'contradiction'],
    ['yesterday', 'invalid-date'],
  ])('was not acted on at %s: %s', async (text, code) => {
    expect(await handling({ ...open, 'Resolution Action Updated Date': text })).toEqual([
      ['update', code, 'Resolution Action Updated Date'],
    ]);
  });

  it('keeps the term that its agency set itself, as the source has it and without a date of its own', async () => {
    const [due] = await handling({ ...open, 'Due Date': '08/03/2023 09:05:06 PM' });
    expect(due).toEqual({
      step: 'due/2023-08-04T01:05:06.000Z',
      command: { type: 'AddNote', data: { text: clear('Due Date: 08/03/2023 09:05:06 PM') } },
      occurredAt: 'undated',
      provenance: { precision: 'notAfter' },
    });
    expect(
      await handling({
        ...open,
        'Resolution Description': '',
        'Resolution Action Updated Date': '',
        'Due Date': 'soon',
      }),
    ).toEqual([['due', 'invalid-date', 'Due Date']]);
  });
});

describe('a row of 311 that is not understood', () => {
  it.each([
    ['Unique Key', '', 'missing-value'],
    ['Unique Key', '8000x', 'invalid-id'],
    ['Complaint Type', '', 'missing-value'],
    ['Borough', 'JERSEY', 'unknown-value'],
    ['Open Data Channel Type', 'Ms Example', 'unknown-value'],
  ] as const)('is refused, its other rows are not: %s %j', async (column, cell, code) => {
    const rows = await read(nyc311Line({ [column]: cell }), nyc311Line());
    expect(refusalsOf(rows)).toEqual([[2, code, column]]);
    expect(ofKind(rows, 'row')).toHaveLength(1);
    expect(JSON.stringify(refusalsOf(rows))).not.toContain('Ms Example');
  });
});

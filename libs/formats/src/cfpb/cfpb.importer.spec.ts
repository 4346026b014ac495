import { clear } from '@redress/kernel';
import { cfpbCells, cfpbHeader, cfpbLine, csvLine, ofKind, readAll, refusalsOf } from '../spec-kit';
import { cfpbImporter } from './cfpb.importer';

const read = (...lines: readonly string[]) => readAll(cfpbImporter, [cfpbHeader, ...lines].join(''));

const readRow = async (changed: Parameters<typeof cfpbLine>[0] = {}) => {
  const [row, ...others] = ofKind(await read(cfpbLine(changed)), 'row');
  if (row === undefined || others.length > 0) throw new Error('Not one row');
  return row;
};

/** What the steps after the first two are. */
const responseTo = async (changed: Parameters<typeof cfpbLine>[0]) => {
  const { steps, refusedSteps } = await readRow(changed);
  return [...steps.slice(2), ...refusedSteps.map(({ step, code, column }) => [step, code, column])];
};

const undated = { occurredAt: 'undated', provenance: { precision: 'notAfter' } };

describe('a complaint to the bureau', () => {
  it('is filed, forwarded and closed, as far as its row says', async () => {
    const zone = { precision: 'day', zone: 'America/New_York', assumed: ['zone'] };
    expect(await read(cfpbLine())).toEqual([
      {
        kind: 'row',
        line: 2,
        sourceId: '9000001',
        rowText: JSON.stringify(Object.values(cfpbCells)),
        refusedSteps: [],
        steps: [
          {
            step: 'file',
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'complaint',
                anonymity: 'notStated',
                receivedOn: '2014-11-01',
                channel: 'letter',
                category: { scheme: 'cfpb-product', code: 'Savings jar', subcode: 'Clay jar, glazed' },
                issue: { scheme: 'cfpb-issue', code: 'Lid does not close', subcode: 'Lid too small' },
                respondent: { organisation: 'Example Jars, "Inc."' },
                incident: { place: { areaCode: 'US-OR', postalCode: clear('00123') } },
                externalRef: { system: 'cfpb', id: '9000001' },
              },
            },
            occurredAt: '2014-11-01T04:00:00.000Z',
            provenance: zone,
          },
          {
            step: 'forward',
            command: {
              type: 'LogCommunication',
              data: {
                direction: 'outbound',
                counterparty: 'respondent',
                medium: 'notStated',
                kind: 'forwarded',
                successful: 'notStated',
              },
            },
            // The clocks were put back on 2 November.
            occurredAt: '2014-11-03T05:00:00.000Z',
            provenance: zone,
          },
          {
            step: 'close',
            command: {
              type: 'CloseWithFeedback',
              data: { finding: 'notStated', outcome: 'explained', timely: 'yes', remediesTold: [] },
            },
            ...undated,
          },
        ],
      },
    ]);
  });

  it.each([
    ['Closed', 'notStated'],
    ['Closed with explanation', 'explained'],
    ['Closed with monetary relief', 'monetaryRelief'],
    ['Closed with non-monetary relief', 'nonMonetaryRelief'],
  ])('closed as %s has the outcome %s, and the flag it has', async (response, outcome) => {
    expect(await responseTo({ 'Company response': response, 'Timely response?': 'No' })).toEqual([
      {
        step: 'close',
        command: { type: 'CloseWithFeedback', data: { finding: 'notStated', outcome, timely: 'no', remediesTold: [] } },
        ...undated,
      },
    ]);
  });

  it.each([
    ['In progress', 'Yes', 'progress', { kind: 'progress', timely: 'yes' }],
    ['In progress', 'No', 'progress', { kind: 'progress', timely: 'no' }],
    ['In progress', '', 'progress', { kind: 'progress' }],
    ['Untimely response', 'No', 'untimely', { kind: 'response', timely: 'no' }],
    ['Untimely response', '', 'untimely', { kind: 'response', timely: 'no' }],
  ])('answered %s, timely %j, is not closed: %s', async (response, timely, step, what) => {
    const from = { direction: 'inbound', counterparty: 'respondent', medium: 'notStated', successful: 'notStated' };
    expect(await responseTo({ 'Company response': response, 'Timely response?': timely })).toEqual([
      { step, command: { type: 'LogCommunication', data: { ...from, ...what } }, ...undated },
    ]);
  });

  it('disputed is disputed last, without a word or a date', async () => {
    const { steps } = await readRow({ 'Consumer disputed?': 'Yes' });
    expect(steps.map(({ step }) => step)).toEqual(['file', 'forward', 'close', 'dispute']);
    expect(steps[3]).toEqual({
      step: 'dispute',
      command: { type: 'DisputeOutcome', data: { contestedEventIds: [] } },
      ...undated,
    });
  });

  it('disputed although it is not closed says so: the decider refuses that step', async () => {
    const { steps } = await readRow({ 'Company response': 'In progress', 'Consumer disputed?': 'Yes' });
    expect(steps.map(({ step }) => step)).toEqual(['file', 'forward', 'progress', 'dispute']);
  });

  it.each(['', 'No'])('is not disputed where the flag is %j', async (flag) => {
    expect((await readRow({ 'Consumer disputed?': flag })).steps).toHaveLength(3);
  });

  it.each([
    ['Web', 'web'],
    ['Referral', 'referral'],
    ['Phone', 'phone'],
    ['Postal mail', 'letter'],
    ['Fax', 'fax'],
    ['Email', 'email'],
  ])('submitted via %s came by %s', async (word, channel) => {
    expect((await readRow({ 'Submitted via': word })).steps[0].command.data).toMatchObject({ channel });
  });

  it.each(['PR', 'AP', 'DC', 'AE'])('from %s has that area', async (state) => {
    expect((await readRow({ State: state })).steps[0].command.data).toMatchObject({
      incident: { place: { areaCode: `US-${state}` } },
    });
  });

  it('keeps what was mis-decoded before it came here, and does not end a line at it', async () => {
    const row = await readRow({ Company: 'Example S.\u0085 r.l.' });
    expect(row.steps[0].command.data).toMatchObject({ respondent: { organisation: 'Example S.\u0085 r.l.' } });
  });

  it('filed without what its row does not say', async () => {
    const nothing = Object.fromEntries(Object.keys(cfpbCells).map((column) => [column, '']));
    const { steps, refusedSteps } = await readRow({ ...nothing, 'Complaint ID': '1', 'Date received': '11/01/2014' });
    expect(refusedSteps).toEqual([]);
    expect(steps.map(({ command }) => command)).toEqual([
      {
        type: 'FileComplaint',
        data: {
          matterKind: 'complaint',
          anonymity: 'notStated',
          receivedOn: '2014-11-01',
          externalRef: { system: 'cfpb', id: '1' },
        },
      },
    ]);
  });
});

describe('the columns of a record', () => {
  const cells = Object.values(cfpbCells);

  it('may lack the last one, which is said and counts as empty', async () => {
    const rows = await read(cfpbLine(), csvLine(cells.slice(0, -1)));
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 2],
      ['noted', 3],
      ['row', 3],
    ]);
    expect(ofKind(rows, 'noted')).toEqual([
      {
        kind: 'noted',
        line: 3,
        code: 'last-column-missing',
        reason: 'The record has 13 of 14 columns; Consumer disputed? counts as empty',
      },
    ]);
    const [whole, short] = ofKind(rows, 'row');
    expect(short?.rowText).toBe(whole?.rowText);
  });

  it.each([
    ['two lack', cells.slice(0, -2)],
    ['one is too many', [...cells, '']],
    ['only one is there', ['x']],
  ])('are refused where %s', async (_, fields) => {
    expect(refusalsOf(await read(cfpbLine(), csvLine(fields), cfpbLine()))).toEqual([[3, 'column-count']]);
  });

  it('are counted from the line on which the record starts', async () => {
    const rows = await read(cfpbLine({ Company: 'Two\r\nlines' }), '\r\n', cfpbLine({ State: 'XX' }), cfpbLine());
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 2],
      ['refused', 5],
      ['row', 6],
    ]);
  });

  it('may be named again, where files were put together', async () => {
    expect((await read(cfpbLine(), cfpbHeader, cfpbLine())).map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 2],
      ['row', 4],
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    [{ 'Complaint ID': '' }, 'missing-value', 'Complaint ID'],
    [{ 'Complaint ID': 'CFPB-1' }, 'invalid-id', 'Complaint ID'],
    [{ 'Date received': '' }, 'missing-value', 'Date received'],
    [{ 'Date received': '02/30/2014' }, 'no-such-date', 'Date received'],
    [{ 'Date received': '2014-02-03' }, 'invalid-date', 'Date received'],
    [{ Product: '' }, 'missing-value', 'Product'],
    [{ Issue: '' }, 'missing-value', 'Issue'],
    [{ State: 'XX' }, 'unknown-value', 'State'],
    [{ State: 'or' }, 'unknown-value', 'State'],
    [{ 'Submitted via': 'Pigeon' }, 'unknown-value', 'Submitted via'],
    [{ 'Submitted via': 'web' }, 'unknown-value', 'Submitted via'],
    [{ Company: 'a\0b' }, 'nul-character', 'Company'],
  ] as const)('the row, for %j: %s', async (changed, code, column) => {
    expect(refusalsOf(await read(cfpbLine(), cfpbLine(changed)))).toEqual([[3, code, column]]);
  });

  it.each([
    [{ 'Date sent to company': '11/31/2014' }, 'forward', 'no-such-date', 'Date sent to company'],
    [{ 'Company response': 'Closed with a smile' }, 'response', 'unknown-value', 'Company response'],
    [{ 'Company response': '' }, 'response', 'missing-value', 'Company response'],
    [{ 'Timely response?': 'Maybe' }, 'response', 'unknown-value', 'Timely response?'],
    [{ 'Company response': 'Untimely response' }, 'response', 'contradiction', 'Timely response?'],
    [{ 'Consumer disputed?': 'N/A' }, 'dispute', 'unknown-value', 'Consumer disputed?'],
  ] as const)('only the step, for %j: %s %s', async (changed, step, code, column) => {
    const row = await readRow(changed);
    expect(row.refusedSteps).toEqual([expect.objectContaining({ step, code, column })]);
    expect(row.steps[0].step).toBe('file');
    expect(row.steps.map((one) => one.step)).not.toContain(step === 'response' ? 'close' : step);
  });
});

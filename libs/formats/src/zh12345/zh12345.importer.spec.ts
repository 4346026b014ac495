import { clear } from '@redress/kernel';
import { ofKind, readAll, refusalsOf, zh12345Cells, zh12345Keys, zh12345Line } from '../spec-kit';
import { zh12345Importer } from './zh12345.importer';

const read = (...lines: readonly string[]) => readAll(zh12345Importer, lines.join(''));

/** The one row of a source whose only line differs from the example by this. */
const readRow = async (changed: Parameters<typeof zh12345Line>[0] = {}) => {
  const [row, ...others] = ofKind(await read(zh12345Line(changed)), 'row');
  if (row === undefined || others.length > 0) throw new Error('Not one row');
  return row;
};

describe('a message with its answer', () => {
  it('is filed and closed, with every character it has', async () => {
    expect(await read(zh12345Line())).toEqual([
      {
        kind: 'row',
        line: 1,
        sourceId: '700123',
        sourceUser: 'X0001',
        rowText: JSON.stringify(zh12345Keys.map((key) => zh12345Cells[key])),
        refusedSteps: [],
        steps: [
          {
            step: 'file',
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'notStated',
                anonymity: 'notStated',
                receivedOn: '2021-03-04',
                complainant: { account: clear('X0001') },
                subject: clear('路灯不亮'),
                narrative: clear('\n\t\u3000\u3000小区门口的路灯坏了三个星期。\r\n\u2028请修理。'),
                externalRef: { system: 'zh12345', id: '700123' },
              },
            },
            occurredAt: '2021-03-04T01:05:06.000Z',
            provenance: { zone: 'Asia/Shanghai', assumed: ['zone'] },
          },
          {
            step: 'close',
            command: {
              type: 'CloseWithFeedback',
              data: {
                feedback: { text: clear('\u3000您好：路灯已于昨日修复。'), form: 'notStated', medium: 'notStated' },
                finding: 'notStated',
                outcome: 'notStated',
                remediesTold: [],
                endedOn: '2021-03-12',
              },
            },
            occurredAt: '2021-03-12T08:30:00.000Z',
            provenance: { zone: 'Asia/Shanghai', assumed: ['zone', 'closing'] },
          },
        ],
      },
    ]);
  });

  it('keeps an answer of 8,000 characters', async () => {
    const answer = '答'.repeat(8_000);
    expect((await readRow({ 答复意见: answer })).steps[1]?.command.data).toMatchObject({
      feedback: { text: clear(answer) },
    });
  });

  it('keeps the civil date of the source where it is another day in UTC', async () => {
    const [filed] = (await readRow({ 留言时间: '2021/3/4 0:30:00' })).steps;
    expect(filed.occurredAt).toBe('2021-03-03T16:30:00.000Z');
    expect(filed.command.data).toMatchObject({ receivedOn: '2021-03-04' });
  });

  it('has a day for its answer where the source gives a date only', async () => {
    expect((await readRow({ 答复时间: '2021/3/12' })).steps[1]).toMatchObject({
      occurredAt: '2021-03-11T16:00:00.000Z',
      provenance: { precision: 'day', zone: 'Asia/Shanghai', assumed: ['zone', 'closing'] },
      command: { data: { endedOn: '2021-03-12' } },
    });
  });

  it('leaves it to the decider whether an answer can come before its message', async () => {
    const { steps } = await readRow({ 答复时间: '2021/3/3 9:00:00' });
    expect(steps.map(({ step, occurredAt }) => [step, occurredAt])).toEqual([
      ['file', '2021-03-04T01:05:06.000Z'],
      ['close', '2021-03-03T01:00:00.000Z'],
    ]);
  });

  it('has the same canonical text however its line is written', async () => {
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(zh12345Cells).reverse()), null, 1);
    const [row] = ofKind(await read(`${reordered.replaceAll('\n', ' ')}\r\n`), 'row');
    expect(row?.rowText).toBe((await readRow()).rowText);
  });
});

describe('what a message does not say', () => {
  it('is not filed', async () => {
    const row = await readRow({ 留言用户: '', 留言主题: '', 留言详情: '', 答复意见: '', 答复时间: '' });
    expect(row).not.toHaveProperty('sourceUser');
    expect(row.steps.map(({ command }) => command)).toEqual([
      {
        type: 'FileComplaint',
        data: {
          matterKind: 'notStated',
          anonymity: 'notStated',
          receivedOn: '2021-03-04',
          externalRef: { system: 'zh12345', id: '700123' },
        },
      },
    ]);
  });

  it('leaves an answer without a time undated', async () => {
    const { steps, refusedSteps } = await readRow({ 答复时间: '' });
    expect(refusedSteps).toEqual([]);
    expect(steps[1]).toMatchObject({
      occurredAt: 'undated',
      provenance: { precision: 'notAfter', assumed: ['closing'] },
    });
    expect(steps[1]?.command.data).not.toHaveProperty('endedOn');
  });

  it('leaves an answer without words closed without feedback', async () => {
    expect((await readRow({ 答复意见: '' })).steps[1]?.command.data).not.toHaveProperty('feedback');
  });

  it('is not the same as white space, which it does say', async () => {
    expect((await readRow({ 留言详情: '\u3000' })).steps[0].command.data).toMatchObject({ narrative: clear('\u3000') });
  });
});

describe('what is refused', () => {
  it.each([
    [{ 留言编号: '' }, 'missing-value', '留言编号'],
    [{ 留言编号: 'X1' }, 'invalid-id', '留言编号'],
    [{ 留言编号: '1'.repeat(19) }, 'invalid-id', '留言编号'],
    [{ 留言编号: 700_123 }, 'not-text', '留言编号'],
    [{ 留言时间: '' }, 'missing-value', '留言时间'],
    [{ 留言时间: '2021/2/30 9:00:00' }, 'no-such-date', '留言时间'],
    [{ 留言时间: '1921/2/3 9:00:00' }, 'date-out-of-range', '留言时间'],
    [{ 留言时间: '1986/5/4 2:30:00' }, 'no-such-date', '留言时间'],
    [{ 留言时间: '昨天' }, 'invalid-date', '留言时间'],
    [{ 留言详情: 'a\0b' }, 'nul-character', '留言详情'],
    [{ 满意度: '5' }, 'unknown-column', undefined],
    [{ 答复意见: undefined }, 'missing-column', '答复意见'],
  ])('the row, for %j: %s', async (changed, code, column) => {
    const rows = await read(zh12345Line(), zh12345Line(changed), zh12345Line());
    expect(ofKind(rows, 'row').map(({ line }) => line)).toEqual([1, 3]);
    expect(refusalsOf(rows)).toEqual([column === undefined ? [2, code] : [2, code, column]]);
  });

  it('the row, where text holds half a character', async () => {
    const rows = await read(zh12345Line(), zh12345Line().replace('\\r\\n', '\\ud83d'));
    expect(refusalsOf(rows)).toEqual([[2, 'lone-surrogate', '留言详情']]);
  });

  it('only the step, where the answer has a time that does not exist', async () => {
    const row = await readRow({ 答复时间: '2021/3/32 9:00:00' });
    expect(row.steps.map(({ step }) => step)).toEqual(['file']);
    expect(row.refusedSteps).toEqual([
      { step: 'close', code: 'no-such-date', column: '答复时间', reason: 'No calendar has this date' },
    ]);
  });

  it('with the id of the row, where it is one', async () => {
    expect(await read(zh12345Line(), zh12345Line({ 留言时间: '?' }))).toContainEqual(
      expect.objectContaining({ kind: 'refused', line: 2, sourceId: '700123' }),
    );
  });

  it('without a word of what the row says', async () => {
    const secret = '秘密证人';
    const changes = zh12345Keys.filter((key) => key !== '留言用户').map((key) => zh12345Line({ [key]: `${secret}\0` }));
    const dates = [zh12345Line({ 留言编号: secret }), zh12345Line({ 留言时间: secret }), zh12345Line({ [secret]: '' })];
    const rows = await read(zh12345Line(), ...changes, ...dates, `{"${secret}\n`, zh12345Line({ 答复时间: secret }));
    const refused: readonly unknown[] = rows.flatMap((row): readonly unknown[] =>
      row.kind === 'row' ? row.refusedSteps : [row],
    );
    expect(refused).toHaveLength(changes.length + dates.length + 2);
    expect(JSON.stringify(refused)).not.toContain(secret);
  });
});

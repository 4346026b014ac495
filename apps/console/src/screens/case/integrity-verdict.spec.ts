import { verdictOf } from './integrity-verdict';

const report = {
  heads: { 'complaint-1': { revision: '46', eh: 'ab' } },
  compared: 'bytes' as const,
  events: 47,
  streams: 1,
  findings: [],
  findingsTotal: 0,
  redactions: [],
  redactionsTotal: 0,
  destroyedKeys: 0,
  unavailable: [],
  digest: 'cd',
};

describe('the verdict of a verification', () => {
  it('holds to the head, and counts what the law had taken out', () => {
    expect(verdictOf(report)).toStrictEqual({ kind: 'holds', revision: '46', eh: 'ab', redactions: 0 });
    expect(verdictOf({ ...report, redactionsTotal: 2 })).toMatchObject({ redactions: 2 });
  });

  it('names the first event that does not hold, whatever else does', () => {
    const finding = { stream: 'complaint-1', revision: '31', rule: 'data-hash' as const, expected: 'a', found: 'b' };
    expect(verdictOf({ ...report, findings: [finding], findingsTotal: 1 })).toStrictEqual({ kind: 'broken', finding });
  });

  it('never calls nothing whole', () => expect(verdictOf({ ...report, heads: {} })).toStrictEqual({ kind: 'failed' }));
});

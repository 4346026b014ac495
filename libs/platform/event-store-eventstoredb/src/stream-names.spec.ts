import { streamNames } from './stream-names';

describe('stream names in the database', () => {
  it('carry the prefix and a dot, which the port never shows', () => {
    const names = streamNames('north');
    expect(names.inDatabase('complaint-7')).toBe('north.complaint-7');
    expect(names.inLedger('north.complaint-7')).toBe('complaint-7');
    expect(names.isShared).toBe(true);
  });

  it('are the ledger’s own without a prefix', () => {
    const names = streamNames(undefined);
    expect(names.inDatabase('complaint-7')).toBe('complaint-7');
    expect(names.inLedger('complaint-7')).toBe('complaint-7');
    expect(names.isShared).toBe(false);
  });

  it.each([
    ['the server’s own', '$$$scavenges'],
    ['metadata of a stream', '$$north.complaint-7'],
    ['another ledger’s', 'south.complaint-7'],
    ['one whose prefix begins alike', 'northwest.complaint-7'],
    ['one inside the prefix', 'north.south.complaint-7'],
    ['one without a prefix', 'complaint-7'],
    ['no ledger’s', 'north.Complaint'],
  ])('are not seen by a ledger with a prefix: %s', (_whose, stream) => {
    expect(streamNames('north').inLedger(stream)).toBeUndefined();
  });

  it('are not seen by a ledger without a prefix where they carry one', () => {
    expect(streamNames(undefined).inLedger('north.complaint-7')).toBeUndefined();
  });

  it.each(['', 'North', 'a-b', 'a.b', 'a b', '$a', 'x'.repeat(41)])('take no prefix like %p', (prefix) => {
    expect(() => streamNames(prefix)).toThrow(RangeError);
  });

  it('are filtered by the server, which lets no name of the ledger out', () => {
    const ignore = () => undefined;
    const whole = streamNames(undefined).filter('', ignore);
    const pattern = 'regex' in whole ? new RegExp(whole.regex) : undefined;
    expect(pattern?.test('complaint-7')).toBe(true);
    expect(pattern?.test('$$complaint-7')).toBe(false);
    expect(pattern?.test('north.complaint-7')).toBe(false);
    const on = { filterOn: 'streamName' };
    expect(streamNames(undefined).filter('policy-', ignore)).toMatchObject({ ...on, prefixes: ['policy-'] });
    expect(streamNames('north').filter('', ignore)).toMatchObject({ ...on, prefixes: ['north.'] });
    expect(streamNames('north').filter('policy-', ignore)).toMatchObject({ ...on, prefixes: ['north.policy-'] });
  });
});

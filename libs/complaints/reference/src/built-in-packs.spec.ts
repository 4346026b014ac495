import { policyRefOf, type DeadlineKind, type PolicyPack } from '@redress/complaints/domain';
import { assertedPack, builtInPacks, packOf } from './built-in-packs';
import { hotlinePack } from './packs/hotline.pack';
import { publicationOf } from './publication';
import { isSamePack } from './same-pack';
import { parsePolicyPack } from './validation/parse-policy-pack';

describe('the built-in packs', () => {
  it('are hotline, cfpb, import and nyc, each under a reference of its own', () => {
    expect(builtInPacks.map(policyRefOf)).toStrictEqual(['hotline@1', 'cfpb@1', 'import@1', 'nyc@1']);
  });

  it.each(builtInPacks.map((pack) => [policyRefOf(pack), pack] as const))(
    '%s is valid as parsed JSON',
    (_ref, pack) => {
      expect(parsePolicyPack(JSON.parse(JSON.stringify(pack)))).toStrictEqual({ outcome: 'valid', pack });
    },
  );

  it('are found by their reference, and by no other', () => {
    expect(builtInPacks.map((pack) => packOf(policyRefOf(pack)))).toStrictEqual(builtInPacks);
    expect(packOf('hotline')).toBeUndefined();
    expect(packOf('hotline@2')).toBeUndefined();
  });

  it('cannot ship broken: the product would not start', () => {
    expect(() => assertedPack({ ...hotlinePack, requires: ['signOff'] })).toThrow(
      'Not a policy pack: /requires must name acceptance, which a later step presupposes',
    );
  });

  const termOf = (ref: string, kind: DeadlineKind): string | undefined => {
    const rule = packOf(ref)?.deadlines.find((deadline) => deadline.kind === kind);
    return rule && `${rule.amount} ${rule.unit} from ${rule.startsOn}`;
  };

  it.each([
    ['hotline@1', 'followUp', '7 d from ComplaintClosedWithFeedback'],
    ['hotline@1', 'resolve', '15 d from ComplaintMarkedValid'],
    ['import@1', 'resolve', '15 d from ComplaintFiled'],
    ['import@1', 'followUp', undefined],
    ['cfpb@1', 'resolve', '60 d from ComplaintFiled'],
    ['nyc@1', 'resolve', undefined],
  ] as const)('%s: %s is %s', (ref, kind, term) => {
    expect(termOf(ref, kind)).toBe(term);
  });
});

describe('publishing a pack', () => {
  it('freezes the whole of it', () => {
    expect(publicationOf(hotlinePack)).toStrictEqual({
      type: 'PolicyVersionPublished',
      data: { packId: 'hotline', version: '1', content: hotlinePack },
    });
  });
});

describe('telling whether two packs are the same', () => {
  /** The same rules as another writer of JSON might put them down. */
  const reordered = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reordered)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reordered(item)]),
          )
        : value;

  const changes: readonly (readonly [string, Partial<PolicyPack>])[] = [
    ['the version', { version: '2' }],
    ['a list one longer', { refusalCodes: [...hotlinePack.refusalCodes, 'late'] }],
    ['a list one shorter', { requires: hotlinePack.requires.slice(1) }],
    ['the order of a list', { requires: [...hotlinePack.requires].reverse() }],
    ['a number', { windows: { ...hotlinePack.windows, reopenDays: 31 } }],
    ['a deadline', { deadlines: hotlinePack.deadlines.map((rule) => ({ ...rule, amount: rule.amount + 1 })) }],
  ];

  it('does not ask in which order the keys stand', () => {
    expect(isSamePack(hotlinePack, assertedPack(reordered(hotlinePack)))).toBe(true);
  });

  it.each(changes)('sees that %s is different', (_what, change) => {
    expect(isSamePack(hotlinePack, { ...hotlinePack, ...change })).toBe(false);
    expect(isSamePack({ ...hotlinePack, ...change }, hotlinePack)).toBe(false);
  });
});

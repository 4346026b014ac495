import { policyRefOf, type DeadlineKind, type PolicyPack } from '@redress/complaints/domain';
import { createHash } from 'node:crypto';
import { assertedPack, builtInPacks, newestPackOf, newestPacks, packOf } from './built-in-packs';
import { hotlinePack } from './packs/hotline.pack';
import { publicationOf } from './publication';
import { isSamePack } from './same-pack';
import { parsePolicyPack } from './validation/parse-policy-pack';

describe('the built-in packs', () => {
  it('are hotline, cfpb, import and nyc, each under a reference of its own', () => {
    expect(builtInPacks.map(policyRefOf)).toStrictEqual(['hotline@2', 'cfpb@1', 'import@1', 'nyc@1', 'hotline@1']);
    expect(newestPacks.map(policyRefOf)).toStrictEqual(['hotline@2', 'cfpb@1', 'import@1', 'nyc@1']);
  });

  it.each(['hotline', 'cfpb', 'import', 'nyc'])('%s: new cases are filed under its newest version', (packId) => {
    const ofName = builtInPacks.filter((pack) => pack.packId === packId);
    const newest = Math.max(...ofName.map(({ version }) => Number(version)));
    expect(newestPackOf(packId)?.version).toBe(String(newest));
    expect(newestPackOf(`${packId}s`)).toBeUndefined();
  });

  // What was filed under a version is decided by it to the end: a digest that is different is a version that was changed.
  it.each([
    ['hotline@1', '59143a193c3e5173f414ffef349752bcfc47da1c83a0d81f1006af23018bd435'],
    ['hotline@2', 'dffbbb8ce2e9ebfecbb9cbe59895e3da326f3efda17501bb15872875f825775f'],
    ['cfpb@1', '0cc1abb48a012cbcfec372bcebe7c951f60b83d75e959e95f5b0b82bb6ae655c'],
    ['import@1', '5775d86412a7fd9b67e963cf740fc94acf8e1d86f8a82c2e91ff551ce56ecad2'],
    ['nyc@1', '437836401a277c224c0babbfc5b69e889f20207865d567d303922c9b4299d118'],
  ])('%s is, byte for byte, what it was when it was released', (ref, digest) => {
    expect(
      createHash('sha256')
        .update(JSON.stringify(packOf(ref)))
        .digest('hex'),
    ).toBe(digest);
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
    expect(packOf('hotline@3')).toBeUndefined();
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
    ['hotline@2', 'followUp', '7 d from ComplaintClosedWithFeedback'],
    ['hotline@2', 'resolve', '15 d from ComplaintMarkedValid'],
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
      data: { packId: 'hotline', version: '2', content: hotlinePack },
    });
  });
});

describe('hotline@2', () => {
  it('is hotline@1 with what a case has come to need since', () => {
    const { requires, returnWithinHours, followUpAttemptsMax, onTheSpot, version, ...kept } = hotlinePack;
    expect({ requires, returnWithinHours, followUpAttemptsMax, onTheSpot, version }).toStrictEqual({
      requires: ['acceptance', 'assignment', 'signOff', 'finding', 'proposal'],
      returnWithinHours: 24,
      followUpAttemptsMax: 3,
      onTheSpot: true,
      version: '2',
    });
    const earlier = packOf('hotline@1');
    expect({ ...kept, requires: ['acceptance', 'assignment', 'signOff', 'finding'], version: '1' }).toStrictEqual(
      earlier,
    );
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
    ['the version', { version: '3' }],
    ['a rule of its own', { onTheSpot: false }],
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

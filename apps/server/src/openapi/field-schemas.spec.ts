import { complaintTransitions } from '@redress/complaints/domain';
import { commandBodies, doorCommandTypes, fieldGroups } from '../bodies';
import { fieldsOf } from '../bodies/kit/declared-fields';
import type { BodyClass, Kind } from '../bodies/kit/kind';
import { withFieldHints } from './field-schemas';

type Hints = Readonly<Record<string, unknown>>;

const hintsOf = (bodyClass: BodyClass): Readonly<Record<string, Hints>> => {
  const properties = Object.fromEntries([...fieldsOf(bodyClass)].map(([name]) => [name, {}]));
  const hinted = withFieldHints(bodyClass.name, { properties }) as Readonly<{ properties: Record<string, Hints> }>;
  return hinted.properties;
};

const partsIn = ({ holding }: Kind<unknown>): readonly BodyClass[] => {
  if (holding.kind === 'list') return partsIn(holding.item);
  return holding.kind === 'part' ? holding.classes().flatMap(withParts) : [];
};

/** The class and every class of a part of it. */
const withParts = (bodyClass: BodyClass): readonly BodyClass[] => [
  bodyClass,
  ...[...fieldsOf(bodyClass).values()].flatMap(({ kind }) => partsIn(kind)),
];

const bodies = doorCommandTypes.map((type) => [type, commandBodies[type].body] as const);

describe('what a form is told of a field', () => {
  it.each(bodies)('is, for every field of %s and of its parts, the order and a group', (_type, body) => {
    for (const one of withParts(body)) {
      const hints = Object.values(hintsOf(one));
      expect(hints.map((hint) => hint['x-order'])).toStrictEqual(hints.map((_hint, index) => index + 1));
      expect(hints.filter((hint) => !fieldGroups.some((group) => group === hint['x-group']))).toStrictEqual([]);
    }
  });

  it.each(bodies)('is, for every id in %s and its parts, what it refers to', (_type, body) => {
    const named = withParts(body).flatMap((one) => Object.entries(hintsOf(one)));
    const silent = named.filter(([name, hint]) => /(?:Ids?|Unit)$/.test(name) && hint['x-ref'] === undefined);
    expect(silent.map(([name]) => name)).toStrictEqual([]);
  });

  it.each(bodies)('is, at %s, every rule that looks at one of its fields', (type, body) => {
    const guards = complaintTransitions.find(({ command }) => command === type)?.guards ?? [];
    const told = new Set(Object.values(hintsOf(body)).flatMap((hint) => (hint['x-rule'] ?? []) as string[]));
    expect([...told].filter((rule) => !guards.some((guard) => guard === rule))).toStrictEqual([]);
  });

  it('is told where it is and nowhere else', () => {
    expect(hintsOf(commandBodies.CloseWithFeedback.body)).toMatchObject({
      feedback: { 'x-group': 'reply', 'x-rule': ['feedbackIsWritten', 'complexMattersGetWrittenFeedback'] },
      remediesTold: { 'x-group': 'reply', 'x-ref': 'remedy', 'x-prefill': [] },
    });
    expect(hintsOf(commandBodies.AssessTriage.body)['source']).toStrictEqual({
      'x-order': expect.any(Number) as unknown,
      'x-group': 'decision',
      'x-prefill': 'human',
      'x-rule': ['triageIsNew'],
    });
    expect(withFieldHints('Strange', { properties: { toString: {}, spare: true } })).toStrictEqual({
      properties: { toString: { 'x-order': 1 }, spare: true },
    });
    expect(withFieldHints('Strange', { type: 'string' })).toStrictEqual({ type: 'string' });
  });
});

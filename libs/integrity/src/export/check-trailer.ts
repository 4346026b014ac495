import type { JsonObject, JsonValue } from '@redress/kernel';
import { canonicalText } from '../canonical-json';
import { isList } from '../json-shapes';
import type { VerificationFinding } from '../verify/finding';
import { HeadsFormatError, readHeads, type Heads } from '../verify/heads';
import type { Broken } from '../verify/read-data';
import type { VerificationReport } from '../verify/verification-report';
import { hasExactly } from './export-format';

/** The last line of an export, and which it is. */
export type Trailer = Readonly<{ value: JsonObject; line: number }>;

/** The first stream whose end is not what the trailer says. */
const headsBroken = (listed: JsonValue | undefined, heads: Heads): Broken | undefined => {
  let claimed: Heads;
  try {
    claimed = readHeads(isList(listed) ? listed : []);
  } catch (error) {
    if (error instanceof HeadsFormatError)
      return { rule: 'export-heads', expected: 'heads in order', found: error.message };
    throw error;
  }
  const text = (stream: string, source: Heads): string => {
    const head = source.get(stream);
    return head === undefined ? `no ${stream}` : `${stream} at ${head.revision} with ${head.eh}`;
  };
  const differs = [...new Set([...claimed.keys(), ...heads.keys()])]
    .sort()
    .find((stream) => text(stream, claimed) !== text(stream, heads));
  return differs === undefined
    ? undefined
    : { rule: 'export-heads', expected: text(differs, claimed), found: text(differs, heads) };
};

/** What the trailer says against what was found; an export without one was cut short. */
export const trailerFindings = (
  trailer: Trailer | undefined,
  { events, heads, digest }: Pick<VerificationReport, 'events' | 'heads' | 'digest'>,
): readonly VerificationFinding[] => {
  if (trailer === undefined) return [{ rule: 'export-trailer', expected: 'a trailer at the end', found: 'none' }];
  const { value, line } = trailer;
  if (!hasExactly(value, ['count', 'digest', 'heads']) || !isList(value['heads']))
    return [{ line, rule: 'export-trailer', expected: 'count, digest and heads', found: 'something else' }];
  const counted = value['count'] === events;
  const digested = value['digest'] === digest;
  const ends = headsBroken(value['heads'], heads);
  return [
    ...(counted
      ? []
      : [
          {
            line,
            rule: 'export-count',
            expected: canonicalText(value['count'] ?? null),
            found: String(events),
          } as const,
        ]),
    ...(ends === undefined ? [] : [{ line, ...ends }]),
    ...(digested
      ? []
      : [{ line, rule: 'ledger-digest', expected: canonicalText(value['digest'] ?? null), found: digest } as const]),
  ];
};

import type { ComplaintEvent } from '@redress/complaints/domain';
import type { Event, Personal } from '@redress/kernel';
import * as z from 'zod';
import { heldEqual, type DataOf } from './event-group';
import { firstVersion } from './event-versions';
import type { Plain, Same } from './meant';
import { complainantText } from './personal-field';
import { instant, integer, text } from './scalars';

type Noted = Event<
  'Noted',
  Readonly<{ note: Personal; kind: 'call' | 'visit' }> & Readonly<{ count: number; zone?: string }>
>;
type Closed = Event<'Closed', { at: `${string}Z` }>;

const kind = z.enum(['call', 'visit']);
const fitting = z.strictObject({ note: complainantText, kind, count: integer, zone: text.exactOptional() });
const Noted = firstVersion(fitting);

/** True only for a type that is exactly `true`. */
const holds = <T extends boolean>(is: T): T => is;

describe('the schema of an event and its type in the domain', () => {
  it('are held equal by the compiler, each drift below being an error', () => {
    const held = heldEqual<Noted | Closed>();
    const Closed = firstVersion(z.strictObject({ at: instant }));
    const { shape } = fitting;
    const tooFewKeys = firstVersion(fitting.omit({ count: true }));
    const tooFewOptionalKeys = firstVersion(fitting.omit({ zone: true }));
    const tooManyKeys = firstVersion(z.strictObject({ ...shape, more: text }));
    const tooManyOptionalKeys = firstVersion(z.strictObject({ ...shape, more: text.exactOptional() }));
    const optionalByMistake = firstVersion(z.strictObject({ ...shape, count: integer.exactOptional() }));
    const demandedByMistake = firstVersion(z.strictObject({ ...shape, zone: text }));
    const inTheClear = firstVersion(z.strictObject({ ...shape, note: text }));
    const sealedByMistake = firstVersion(z.strictObject({ ...shape, zone: complainantText.exactOptional() }));
    const tooManyValues = firstVersion(z.strictObject({ ...shape, kind: z.enum(['call', 'visit', 'mail']) }));
    const tooFewValues = firstVersion(z.strictObject({ ...shape, kind: z.enum(['call']) }));
    const wider = firstVersion(z.strictObject({ at: text }));
    const groups = [
      held({ Noted, Closed }),
      // @ts-expect-error -- an event without a schema
      held({ Noted }),
      // @ts-expect-error -- a schema without an event
      held({ Noted, Closed, Opened: Noted }),
      // @ts-expect-error -- a drift
      held({ Noted: tooFewKeys, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: tooFewOptionalKeys, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: tooManyKeys, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: tooManyOptionalKeys, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: optionalByMistake, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: demandedByMistake, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: inTheClear, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: sealedByMistake, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: tooManyValues, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted: tooFewValues, Closed }),
      // @ts-expect-error -- a drift
      held({ Noted, Closed: wider }),
    ];
    // The compiler alone judges; at run time each group is given back as it was.
    expect(groups).toHaveLength(14);
    expect(groups[0]).toStrictEqual({ Noted, Closed });
  });

  it('know no key that is there and undefined: absent is absent', () => {
    const undefinable = z.strictObject({ ...fitting.shape, zone: text.optional() });
    // @ts-expect-error -- a drift
    expect(() => heldEqual<Noted>()({ Noted: firstVersion(undefinable) })).toThrow('no such kind of schema: optional');
  });

  it('are compared strictly', () => {
    const same = [
      holds<Same<Plain<{ a: string } & { b?: Personal }>, { readonly a: string; readonly b?: Personal }>>(true),
      holds<Same<{ a: string }, { a?: string }>>(false),
      holds<Same<{ a?: string }, { a?: string | undefined }>>(false),
      holds<Same<'a' | 'b', 'b' | 'a'>>(true),
      holds<Same<string, `${string}Z`>>(false),
      holds<Same<DataOf<ComplaintEvent, 'NoteAdded'>['text'], Personal>>(true),
    ];
    expect(same).toStrictEqual([true, false, false, true, false, true]);
  });
});

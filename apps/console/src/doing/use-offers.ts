import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { components } from '../contract/openapi.generated';
import type { Choice, Offer } from '../forms/form-context';
import { useText } from '../language/language';
import { deadlineWords } from '../words/contract-words';
import { eventWords } from '../words/event-words';
import { optionKey, optionWords } from '../words/option-words';
import { offersOf, type CaseEvents, type CaseToActOn } from './case-offers';
import { doingMessages } from './doing.messages';
import { seenQuery } from './offers.query';

export type OnCase = Readonly<{ state: CaseToActOn; events: CaseEvents }>;

const choicesOf = ({ values }: components['schemas']['SeenValuesAnswer']): readonly Choice[] =>
  values.map(({ code, scheme }) => ({ value: code, text: code, ...(scheme === null ? {} : { scheme }) }));

const open = (...lists: readonly (readonly Choice[] | undefined)[]): Offer | undefined => {
  const choices = lists.flatMap((list) => list ?? []);
  return choices.length === 0 ? undefined : { isOpen: true, choices };
};

const none: ReadonlyMap<string, Offer> = new Map();

/** What the fields of a form can name, of the case and of the office. @param refs only these are asked for */
export const useOffers = (refs: ReadonlySet<string>, on: OnCase | undefined): ReadonlyMap<string, Offer> => {
  const sayKind = useText(optionWords);
  const sayDeadline = useText(deadlineWords);
  const sayEvent = useText(eventWords);
  const say = useText(doingMessages);
  const both = refs.has('unit-or-staff');
  const units = useQuery({ ...seenQuery('units'), enabled: both || refs.has('unit') }).data;
  const staff = useQuery({ ...seenQuery('staff'), enabled: both || refs.has('staff') }).data;
  const categories = useQuery({ ...seenQuery('categories'), enabled: refs.has('category') }).data;
  const ofCase = useMemo(
    () =>
      on === undefined
        ? none
        : offersOf(on.state, on.events, {
            kind: (kind) => sayKind(optionKey('kind', kind)),
            deadline: sayDeadline,
            event: sayEvent,
            level: (level) => say('level', { level }),
          }),
    [on, sayKind, sayDeadline, sayEvent, say],
  );
  return useMemo(() => {
    const [seenUnits, seenStaff] = [units && choicesOf(units), staff && choicesOf(staff)];
    const ofOffice: readonly (readonly [string, Offer | undefined])[] = [
      ['unit', open(seenUnits)],
      ['staff', open(seenStaff)],
      ['unit-or-staff', open(seenUnits, seenStaff)],
      ['category', open(categories && choicesOf(categories).filter(({ scheme }) => scheme !== undefined))],
    ];
    return new Map([
      ...ofCase,
      ...ofOffice.flatMap(([ref, offer]) => (offer === undefined ? [] : [[ref, offer] as const])),
    ]);
  }, [ofCase, units, staff, categories]);
};

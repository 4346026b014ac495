import type { FieldClass } from '@redress/access';
import type { CaseView, PersonalText } from '@redress/complaints/read-models';
import type { MaskKind } from '@redress/privacy';

/** Where personal text stands in a document: RFC 6901 pointers, `*` for every item of a list. */
type PlacesOf<T, P extends string = ''> = T extends PersonalText
  ? P
  : T extends readonly (infer Item)[]
    ? PlacesOf<Item, `${P}/*`>
    : T extends object
      ? { [K in keyof T & string]: PlacesOf<T[K], `${P}/${K}`> }[keyof T & string]
      : never;

type PersonalPlace = PlacesOf<CaseView>;

const places = {
  '/complainant/name': 'contact',
  '/complainant/contact': 'contact',
  '/complainant/account': 'contact',
  '/respondent/name': 'person',
  '/subject': 'content',
  '/narrative': 'content',
  '/demand': 'content',
  // Where it happened: whoever is to mend it has to find it.
  '/incident/postalCode': 'content',
  '/incident/address': 'content',
  '/information/*/items/*': 'content',
  '/information/*/supplied/items/*': 'content',
  '/checks/rightsHarmed/note': 'internal',
  '/checks/respondentIdentified/note': 'internal',
  '/checks/factsStated/note': 'internal',
  '/checks/demandStated/note': 'internal',
  '/checks/withinJurisdiction/note': 'internal',
  '/checks/notDuplicate/note': 'internal',
  '/escalations/*/statement': 'internal',
  '/escalations/*/plan': 'internal',
  '/findingBasis/basis': 'internal',
  '/feedbacks/*/text': 'content',
  '/feedbacks/*/measures': 'content',
  '/feedbacks/*/improvements': 'content',
  '/feedbacks/*/followUpPlan': 'content',
  '/endings/*/reasons': 'content',
  '/disputes/*/statement': 'content',
  '/corrections/*/reason': 'internal',
  '/transfers/*/reason': 'internal',
  '/transfers/*/handoverNote': 'internal',
  '/evidence/*/description': 'content',
  // Who spoke for the party complained of, and what he said.
  '/statements/*/by': 'person',
  '/statements/*/text': 'internal',
  '/rootCause/note': 'internal',
  '/measures/*/description': 'content',
  '/measures/*/completed/proof': 'internal',
  '/proposals/*/options/*/text': 'content',
  '/proposals/*/reasons': 'content',
  '/proposals/*/rejected/reason': 'content',
  '/agreement/statement': 'content',
  '/followUps/*/suggestions': 'content',
  '/reopenings/*/newFacts': 'content',
  '/reopenings/*/decided/reasons': 'content',
  '/escalations/*/result': 'internal',
  '/links/*/basis': 'internal',
  '/holds/*/scope': 'internal',
  '/holds/*/released/reason': 'internal',
} as const satisfies Readonly<Record<string, FieldClass>>;

/** What each personal text of a case is: one that the view holds and that has no row does not compile. */
const personalPlaces: Readonly<Record<PersonalPlace, FieldClass>> = places;

type ImpersonalPart = {
  [K in keyof CaseView]: [PlacesOf<CaseView[K]>] extends [never] ? K : never;
}[keyof CaseView];

/** Parts of a case that can hold no person's text, as the compiler sees, and that are most of its size: a mask need not look into them. */
const impersonal: readonly ImpersonalPart[] = ['statuses', 'deadlines', 'timeline', 'setBy', 'origins'];
export const impersonalPointers: ReadonlySet<string> = new Set(impersonal.map((part) => `/${part}`));

/** How a mask may show it: only of a name, and of what may be a telephone number, a part. */
const maskKinds: Readonly<Record<string, MaskKind>> = { '/complainant/name': 'name', '/complainant/contact': 'phone' };

export const maskKindAt = (pointer: string): MaskKind => maskKinds[pointer] ?? 'text';

/** By the first name in them: each text of a case asks, and most parts of a case have a few places. */
const patterns = Map.groupBy(
  Object.entries(personalPlaces).map(([place, fieldClass]) => ({ segments: place.split('/'), fieldClass })),
  ({ segments: [, first] }) => first,
);

/** Undefined for a place that the table does not have: it is masked from everybody. */
export const fieldClassAt = (pointer: string): FieldClass | undefined => {
  const asked = pointer.split('/');
  return patterns
    .get(asked[1])
    ?.find(
      ({ segments }) =>
        segments.length === asked.length &&
        segments.every((segment, index) => segment === '*' || segment === asked[index]),
    )?.fieldClass;
};

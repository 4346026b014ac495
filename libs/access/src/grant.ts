import type { CaseSensitivity } from './case-facts';
import type { Relation } from './condition';

/** Any one of them is enough; each holds where all of its relations do. None: no case at all; one that is empty: every case. */
export type Alternatives = readonly (readonly Relation[])[];

/** `does`: acts himself. `proposes`, `requests`: asks somebody else to, which gives him no command. */
export type Right = 'does' | 'proposes' | 'requests';

/** What of a person's text stays closed until it is revealed; the classes are `fieldClasses`. */
export type MaskLevel = 'nothing' | 'internal' | 'contact' | 'persons' | 'everything';

/** What one role has of one capability: its right, and for which cases, by how sensitive they are. */
export type Grant = Readonly<{
  right: Right;
  cases: Readonly<Record<CaseSensitivity, Alternatives>>;
  /** Of a capability that reads. */
  mask?: MaskLevel;
}>;

const alike = (cases: Alternatives): Grant['cases'] => ({ normal: cases, sensitive: cases, confidential: cases });

/** Each argument is an alternative: `any`, or relations that all have to hold. */
type Alternative = 'any' | Relation | readonly Relation[];

const alternativesOf = (alternatives: readonly Alternative[]): Alternatives =>
  alternatives.map((alternative) =>
    alternative === 'any' ? [] : typeof alternative === 'string' ? [alternative] : alternative,
  );

export const does = (...cases: readonly Alternative[]): Grant => ({
  right: 'does',
  cases: alike(alternativesOf(cases)),
});

export const proposes = (...cases: readonly Alternative[]): Grant => ({ ...does(...cases), right: 'proposes' });

export const requests = (...cases: readonly Alternative[]): Grant => ({ ...does(...cases), right: 'requests' });

/** The same grant for fewer of the cases that are sensitive or confidential. */
export const narrowed = (
  grant: Grant,
  { sensitive, confidential }: Readonly<{ sensitive?: readonly Alternative[]; confidential: readonly Alternative[] }>,
): Grant => ({
  ...grant,
  cases: {
    ...grant.cases,
    ...(sensitive === undefined ? {} : { sensitive: alternativesOf(sensitive) }),
    confidential: alternativesOf(confidential),
  },
});

export const masking = (mask: MaskLevel, grant: Grant): Grant => ({ ...grant, mask });

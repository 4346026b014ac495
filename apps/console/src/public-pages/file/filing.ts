import type { components } from '../../contract/openapi.generated';

type Body = components['schemas']['PublicFilingBody'];

/** What somebody has written so far. */
export type Draft = Readonly<{
  kind: Body['matterKind'];
  narrative: string;
  place: string;
  /** Civil date, or empty. */
  when: string;
  about: string;
  demand: string;
}>;

export const emptyDraft: Draft = { kind: 'complaint', narrative: '', place: '', when: '', about: '', demand: '' };

/** Whether there is anything to lose. */
export const isWritten = ({ kind: _kind, ...texts }: Draft): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');

export type Fault = 'narrativeMissing' | 'tooLong';

/** Why it cannot be sent as it is. */
export const faultOf = ({ narrative }: Draft, charactersMax: number): Fault | undefined => {
  if (narrative.trim() === '') return 'narrativeMissing';
  return Array.from(narrative).length > charactersMax ? 'tooLong' : undefined;
};

/** What is not said is left out: the record then says that it was not. @param language tag of the language that the page was filled in in */
export const bodyOf = ({ kind, narrative, place, when, about, demand }: Draft, language: string): Body => {
  const address = place.trim() === '' ? {} : { place: { address: place } };
  const day = when === '' ? {} : { from: when };
  const incident = { ...day, ...address };
  return {
    matterKind: kind,
    narrative,
    language,
    ...(Object.keys(incident).length === 0 ? {} : { incident }),
    ...(about.trim() === '' ? {} : { respondentOrganisation: about.trim() }),
    ...(demand.trim() === '' ? {} : { demand }),
  };
};

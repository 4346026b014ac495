import {
  encodeEvent,
  personalPartsOf,
  type PersonalSubject,
  type Seal,
  type StorableEvent,
} from '@redress/complaints/event-schema';
import type { DataKey, JsonObject, KeyRing } from '@redress/kernel';
import { deriveIdentities, sealValue } from '@redress/privacy';

/** Whose keys the personal fields of one stream are sealed under. */
export type StreamSubjects = Readonly<{
  stream: string;
  /** Subject of the complainant, where the filing names one. */
  complainant: string | undefined;
  /** Key that the filing's complainant fields were sealed under: later text of the case goes under it as long as it is there. */
  complainantKid: string | undefined;
}>;

/**
 * The key for a subject in a stream, durable before it is given. Text that belongs to the complainant goes under the case's key where there is no
 * complainant, or no longer: after an erasure nothing new may gather under the old name.
 */
const keyOf = async (keyRing: KeyRing, subjects: StreamSubjects, subject: PersonalSubject): Promise<DataKey> => {
  const { stream, complainant, complainantKid } = subjects;
  const { subjectIdOf } = deriveIdentities(keyRing.mac);
  switch (subject) {
    case 'complainant': {
      if (complainantKid !== undefined) {
        const key = (await keyRing.open([complainantKid])).get(complainantKid);
        if (key !== undefined) return key;
      } else if (complainant !== undefined) return keyRing.keyFor(complainant, stream);
      return keyRing.keyFor(subjectIdOf('case', stream), stream);
    }
    case 'respondent':
      return keyRing.keyFor(subjectIdOf('respondent', stream), stream);
    case 'case':
      return keyRing.keyFor(subjectIdOf('case', stream), stream);
  }
};

type Sealed<D> = Readonly<{ draft: D; schema: string; data: JsonObject }>;

/** Seals the personal fields of events that are about to be appended; the keys are fetched once for all of them. */
export const sealEvents = async <D extends Readonly<{ id: string; event: StorableEvent }>>(
  keyRing: KeyRing,
  subjects: StreamSubjects,
  drafts: readonly D[],
): Promise<Readonly<{ sealed: readonly Sealed<D>[]; complainantKid: string | undefined }>> => {
  const wanted = new Set(drafts.flatMap(({ event }) => personalPartsOf(event).map(({ subject }) => subject)));
  const keys = new Map<PersonalSubject, DataKey>();
  for (const subject of wanted) keys.set(subject, await keyOf(keyRing, subjects, subject));
  const sealed = drafts.map((draft) => {
    const { id, event } = draft;
    const seal: Seal = (value, pointer, subject) => {
      const key = keys.get(subject);
      if (key === undefined) throw new Error(`No key for ${event.type} ${pointer}`);
      return sealValue({ value, place: { stream: subjects.stream, id, type: event.type, pointer }, key });
    };
    return { draft, ...encodeEvent(event, seal) };
  });
  return { sealed, complainantKid: keys.get('complainant')?.kid };
};

import { hash } from 'node:crypto';
import {
  optionalMetadataKeys,
  requiredMetadataKeys,
  type EventMetadata,
  type JsonObject,
  type NewEvent,
} from '@redress/kernel';
import { canonicalDataText, canonicalText } from './canonical-json';
import { draftMetadataFault, isChainKey, MetadataError, type DraftMetadata } from './event-metadata';

/** Where an event stands and what it is: the part of the hashed header that is no metadata. `revision` in decimal. */
export type HeaderPlace = Readonly<{ stream: string; revision: string; id: string; type: string }>;

/** An event that is decided and sealed, before the chain. */
export type EventDraft = Readonly<{ id: string; type: string; data: JsonObject; metadata: DraftMetadata }>;

/** Where a stream goes on: the revision of the next event, and the `eh` before it (`genesisHash` where there is none). */
export type NextLink = Readonly<{ revision: bigint; prev: string }>;

const sha256 = (input: string | Uint8Array): string => hash('sha256', input, 'hex');

/** `prev` of a stream's first event: hex(SHA-256("genesis" 0x00 stream)). */
export const genesisHash = (stream: string): string => sha256(`genesis\0${stream}`);

/** `dh`: hex(SHA-256(JCS(data))). The bytes must be canonical already. */
export const hashOfDataBytes = (canonical: Uint8Array): string => sha256(canonical);

/** @throws CanonicalJsonError */
export const dataHash = (data: JsonObject): string => sha256(canonicalText(data));

// Nearly every value of metadata is plain ASCII, which stands in JSON as it is.
const plainPattern = /^[ !#-[\]-~]*$/;
const quoted = (text: string): string => (plainPattern.test(text) ? `"${text}"` : JSON.stringify(text));

/** The part of the metadata that the chain computes. */
type Link = Readonly<Pick<EventMetadata, 'v' | 'alg' | 'dh' | 'prev'> & Partial<Pick<EventMetadata, 'eh'>>>;

/** Metadata without their own hash. */
export type HashedMetadata = Readonly<Omit<EventMetadata, 'eh'>>;

type Member =
  | Readonly<{ from: 'place'; key: keyof HeaderPlace; written: string }>
  | Readonly<{ from: 'link'; key: keyof Link; written: string }>
  | Readonly<{ from: 'draft'; key: keyof DraftMetadata; written: string }>;

const placeKeys = ['stream', 'revision', 'id', 'type'] as const;
const placeMembers = placeKeys.map((key) => ({ from: 'place', key, written: `"${key}":` }) as const);
const metadataMembers = [...requiredMetadataKeys, ...optionalMetadataKeys].map((key): Member => {
  const written = `"${key}":`;
  return isChainKey(key) ? { from: 'link', key, written } : { from: 'draft', key, written };
});

/** Canonical order, known beforehand: several times as fast as merging and ordering objects for each event. */
const inOrder = (members: readonly Member[]): readonly Member[] => members.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const storedMembers = inOrder(metadataMembers);
const headerMembers = inOrder([...metadataMembers.filter(({ key }) => key !== 'eh'), ...placeMembers]);

const valueOf = (member: Member, place: HeaderPlace, draft: DraftMetadata, link: Link): string | undefined => {
  switch (member.from) {
    case 'place':
      return place[member.key];
    case 'link':
      return link[member.key];
    case 'draft':
      return draft[member.key];
  }
};

const membersText = (members: readonly Member[], place: HeaderPlace, draft: DraftMetadata, link: Link): string => {
  let text = '';
  for (const member of members) {
    const value = valueOf(member, place, draft, link);
    if (value !== undefined) text += `${text === '' ? '{' : ','}${member.written}${quoted(value)}`;
  }
  return `${text}}`;
};

const hashOfHeader = (place: HeaderPlace, draft: DraftMetadata, link: Link): string =>
  sha256(`event\0${membersText(headerMembers, place, draft, link)}`);

/** `eh`: hex(SHA-256("event" 0x00 JCS(header))), the header being the metadata without `eh` and the place (ledger-format, The chain). */
export const eventHash = (place: HeaderPlace, metadata: HashedMetadata): string =>
  hashOfHeader(place, metadata, metadata);

const chainEvent = (
  { id, type, data, metadata }: EventDraft,
  stream: string,
  { revision, prev }: NextLink,
): Readonly<{ event: NewEvent; eh: string }> => {
  const fault = draftMetadataFault(metadata);
  if (fault !== undefined) throw new MetadataError(fault);
  const bytes = Buffer.from(canonicalDataText(data));
  const place: HeaderPlace = { stream, revision: String(revision), id, type };
  const link: Link = { v: '1', alg: 'sha256', dh: sha256(bytes), prev };
  const eh = hashOfHeader(place, metadata, link);
  const stored = membersText(storedMembers, place, metadata, { ...link, eh });
  return { event: { id, type, data: bytes, metadata: Buffer.from(stored) }, eh };
};

/**
 * The events of one append, chained to each other and to what is there. Data must be sealed already.
 * @throws MetadataError for a key outside the closed list or a value that is not of its form, CanonicalJsonError for data that cannot be stored.
 */
export const chainEvents = ({
  stream,
  next,
  drafts,
}: Readonly<{ stream: string; next: NextLink; drafts: readonly EventDraft[] }>): Readonly<{
  events: readonly NewEvent[];
  /** `eh` of the last event: where the next append goes on. */
  head: string;
}> => {
  let { revision, prev } = next;
  const events = drafts.map((draft): NewEvent => {
    const chained = chainEvent(draft, stream, { revision, prev });
    revision += 1n;
    prev = chained.eh;
    return chained.event;
  });
  return { events, head: prev };
};

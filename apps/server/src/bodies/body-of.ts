import type { Complainant, ComplaintCommandOf, ComplaintCommandType } from '@redress/complaints/domain';
import type { Instant, Personal } from '@redress/kernel';
import type { PersonalWords } from './kit/kind';

/** What is no door's to send: a row seen again is the importer's, the end of a key an erasure's. */
type Inner = 'SeeSourceRow' | 'DestroySubjectKey';
export type DoorCommandType = Exclude<ComplaintCommandType, Inner>;

/**
 * What a body never says, because the server knows it or only an importer can. `firstReceiverId` is whoever files (F09), and `account` the login of a
 * complainant who files himself: both are of the token. `sourceRow` is the MAC of a source's row, `endedOn` the day that a source gives for an end; an act
 * at the desk ends the case on the day on which it happens.
 */
type ServerSide = {
  FileComplaint: 'firstReceiverId' | 'sourceRow';
  CloseWithFeedback: 'endedOn';
  ResolveOnTheSpot: 'endedOn';
};

type Stated<T extends DoorCommandType> = T extends 'FileComplaint'
  ? Omit<ComplaintCommandOf<T>['data'], ServerSide[T] | 'complainant'> & {
      readonly complainant?: Omit<Complainant, 'account'>;
    }
  : T extends keyof ServerSide
    ? Omit<ComplaintCommandOf<T>['data'], ServerSide[T]>
    : ComplaintCommandOf<T>['data'];

/** Data as a body carries them: a person's text is text, and nothing is read-only. */
type BodyOf<D, Text = string> = D extends Personal
  ? Text
  : D extends string
    ? D
    : D extends readonly (infer I)[]
      ? BodyOf<I, Text>[]
      : D extends object
        ? { -readonly [K in keyof D]: BodyOf<D[K], Text> }
        : D;

type Late = {
  /** When it happened, where that was earlier than now: the event is then `late` (ledger-format, Time). */
  occurredAt?: Instant;
};

type Flat<T> = { [K in keyof T]: T[K] };

/** The body of a command, as whoever sends it writes it. */
export type CommandBodyOf<T extends DoorCommandType> = Flat<BodyOf<Stated<T>> & Late>;

/** The same with every personal text marked, which is what the classes declare. */
export type DeclaredBodyOf<T extends DoorCommandType> = Flat<BodyOf<Stated<T>, PersonalWords> & Late>;

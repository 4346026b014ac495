import type { ComplaintCommand, Provenance } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { Refusal, StopCode } from './refusal';

/**
 * What becomes of one column of a source: the fields that it is written to, or the reason why it is not kept. The documents' tables are
 * generated from these.
 */
export type ColumnMapping<C extends string = string> =
  Readonly<{ source: C; to: readonly [string, ...string[]]; note?: string }> | Readonly<{ source: C; dropped: string }>;

/** One command that a row proves. */
export type ImportStep = Readonly<{
  /** Stable for ever: the command's identity is made of system, source id and this name (ledger-format, Identities). */
  step: string;
  command: ComplaintCommand;
  /** `undated`: proved, but the source gives no date; `provenance.precision` is then `notAfter`. */
  occurredAt: Instant | 'undated';
  provenance: Provenance;
}>;

/** A step that the row hints at but does not state in words this importer knows. The other steps of its row stand. */
export type RefusedStep = Refusal & Readonly<{ step: string }>;

/** The steps of one row, in the order in which they are to be decided. The first one files the case. */
export type ProvedSteps = Readonly<{
  sourceId: string;
  /** The source's own user, where it has one in several rows: erasure finds them all by it. Personal. */
  sourceUser?: string;
  steps: readonly [ImportStep, ...ImportStep[]];
  refusedSteps: readonly RefusedStep[];
}>;

/**
 * What a source holds, in its own order. `line` is the physical line, from 1, on which the record starts. No reason repeats what a cell
 * says: a row whose columns have slipped has personal text anywhere.
 */
export type ImportRow =
  | (ProvedSteps &
      Readonly<{
        kind: 'row';
        line: number;
        /** Canonical text of the row, for its MAC: equal for equal cells, whatever the spacing, quoting or order of keys. Personal. */
        rowText: string;
      }>)
  | (Refusal & Readonly<{ kind: 'refused'; line: number; sourceId?: string }>)
  /** Something odd that cost nothing: it is said, and the reading goes on. */
  | Readonly<{ kind: 'noted'; line: number; code: NoteCode; reason: string }>
  /** Always the last: the file is not what it was said to be, or cannot be read further. What came before holds. */
  | Readonly<{ kind: 'stopped'; line: number; code: StopCode; reason: string }>;

export type NoteCode = 'byte-order-mark' | 'last-column-missing';

/** A public format whose rows are turned into the commands that they prove. */
export type Importer = Readonly<{
  /** As `--format` names it. */
  name: string;
  /** `externalRef.system` of its cases. */
  system: string;
  /** The policy pack that its cases are decided under. */
  packId: string;
  /** IANA zone that its times are taken to be in, since the source names none: every dated step lists it in `assumed`. */
  zone: string;
  /** Every column of the source. */
  columns: readonly ColumnMapping[];
  /**
   * Pull-driven: nothing is read ahead beyond one batch, and never more than one record is held. Broken infrastructure throws; whatever is
   * wrong with the source itself is an `ImportRow`.
   */
  rows: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ImportRow>;
}>;

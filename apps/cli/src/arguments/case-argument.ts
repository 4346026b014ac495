import { resolveCase, type CaseReference } from '@redress/complaints/application';
import { caseViewModel } from '@redress/complaints/read-models';
import type { ReadStore } from '@redress/kernel';
import type { Command } from 'commander';
import { Refused, WrongUse } from '../exit-codes';
import type { ReadingSession } from '../session/session';
import type { Texts } from '../texts/texts';
import { closest } from './closest';
import { likelyNumbers } from './likely-numbers';

export type CaseOptions = Readonly<{ ref?: string }>;

/** CASE is an id, a number, or `--ref SYSTEM:ID` (interface, Command line). */
export const withCaseArgument = (command: Command, texts: Texts): Command =>
  command.argument('[case]', texts.arguments.caseArgument).option('--ref <system:id>', texts.arguments.refOption);

const refPattern = /^([^:\s]+):(\S(?:.*\S)?)$/;
const textPattern = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{8}-.*)$/i;

/** @throws WrongUse where no case is named, or two, or in no way that a case is named in. */
export const caseReferenceOf = (
  text: string | undefined,
  { ref }: CaseOptions,
  verb: string,
  texts: Texts,
): CaseReference => {
  if (ref !== undefined) {
    if (text !== undefined) throw new WrongUse(texts.arguments.twoCases(verb, text, ref));
    const [, system, id] = refPattern.exec(ref.trim()) ?? [];
    if (system === undefined || id === undefined) throw new WrongUse(texts.arguments.notAReference(ref));
    return { kind: 'external', ref: { system, id } };
  }
  if (text === undefined) throw new WrongUse(texts.arguments.noCase(verb));
  if (refPattern.test(text)) throw new WrongUse(texts.arguments.meantAsReference(verb, text));
  if (!textPattern.test(text.trim())) throw new WrongUse(texts.arguments.notACase(text));
  return { kind: 'text', text };
};

/** Whether the log alone tells which case is meant; a number is looked up in the read models. */
export const needsReadModels = (reference: CaseReference): boolean =>
  reference.kind === 'external' || /^\d{8}-/.test(reference.text.trim());

/** What one of the fields of a case holds in this ledger. */
export const valuesOf = async (
  readStore: Pick<ReadStore, 'group'>,
  field: keyof (typeof caseViewModel)['fields'],
): Promise<readonly string[]> =>
  (await readStore.group(caseViewModel, { by: [field], measures: { cases: { kind: 'count' } } })).flatMap(({ by }) => {
    const value = by[field];
    return typeof value === 'string' ? [value] : [];
  });

const refuseUnknownRecord = async (
  { readStore }: ReadingSession,
  { system, id }: Readonly<{ system: string; id: string }>,
  texts: Texts,
): Promise<never> => {
  const systems = await valuesOf(readStore, 'source');
  if (!systems.includes(system))
    throw new WrongUse(texts.arguments.unknownSystem(system, closest(system, systems), systems));
  throw new Refused(texts.arguments.unknownRecord(system, id));
};

const refuseMistyped = async ({ readStore }: ReadingSession, text: string, texts: Texts): Promise<never> => {
  const numbers = likelyNumbers(text);
  const { documents } = await readStore.page(caseViewModel, {
    filter: { field: 'complaintNo', is: 'in', values: numbers },
    sort: [],
    limit: 3,
  });
  const likely = documents.flatMap(({ complaintNo }) => (typeof complaintNo === 'string' ? [complaintNo] : []));
  throw new WrongUse(texts.arguments.mistypedNumber(text, likely));
};

/** The id of the case that is meant. @throws WrongUse for a number or system that cannot be; Refused where there is no such case. */
export const findCase = async (session: ReadingSession, reference: CaseReference, texts: Texts): Promise<string> => {
  const resolved = await resolveCase(session, reference);
  if (resolved.kind === 'found') return resolved.complaintId;
  if (reference.kind === 'external') return refuseUnknownRecord(session, reference.ref, texts);
  if (resolved.because === 'mistyped') return refuseMistyped(session, reference.text, texts);
  throw new Refused(texts.arguments.unknownCase(reference.text));
};

import { decodeMetadata } from '@redress/complaints/event-schema';
import { isInstant, type DeadLetter, type EventStore, type StoredEvent } from '@redress/kernel';
import { localTime } from '@redress/complaints/messages';
import type { Context } from '../context';
import { bad, heading, quiet, strong, type Inline } from '../terminal/span';
import { createFigures, labelled } from './figures';

/** A dead letter and the read model that it is of. */
export type ParkedEvent = Readonly<{ model: string; letter: DeadLetter }>;

type PageParts = Readonly<{ eventStore: Pick<EventStore, 'readStream'>; zone: string }>;

/** Characters of an event's stored data that are shown: sealed as they are. */
const dataCharactersMax = 2_000;

const recordedAtOf = (stored: StoredEvent | undefined, instant: (at: `${string}Z`) => string): string | undefined => {
  if (stored === undefined) return undefined;
  try {
    return instant(decodeMetadata(stored.metadata, stored).recordedAt);
  } catch {
    // Metadata that are none may be just why it is here.
    return undefined;
  }
};

const letterLines = async (
  context: Context,
  { model, letter }: ParkedEvent,
  waiting: number,
  { eventStore, zone }: PageParts,
): Promise<readonly Inline[]> => {
  const said = context.texts.deadLetters;
  const { stream, revision, type, error, at } = letter;
  const [stored] = await eventStore.readStream(stream, { from: revision, to: revision });
  const instant = localTime(zone);
  const data = stored === undefined ? undefined : new TextDecoder().decode(stored.data);
  return [
    heading(`${model}: ${stream}`),
    ...labelled(
      [
        [said.event, [strong(type), ` ${said.revision} ${revision}`]],
        [said.error, bad(error)],
        [said.recordedAt, recordedAtOf(stored, instant)],
        [said.parkedAt, isInstant(at) ? instant(at) : at],
        ['', quiet(said.waiting(createFigures(context.lang).whole(waiting)))],
        [said.data, data === undefined ? undefined : quiet(data.slice(0, dataCharactersMax))],
      ],
      context.terminal,
    ),
    '',
  ];
};

/** The first parked event of a case in each read model: the later ones only wait behind it. */
export const deadLetterPage = async (
  context: Context,
  parked: readonly ParkedEvent[],
  parts: PageParts,
): Promise<readonly Inline[]> => {
  const lines: Inline[] = [];
  for (const model of new Set(parked.map((one) => one.model))) {
    const ofModel = parked.filter((one) => one.model === model);
    const [first] = ofModel;
    if (first !== undefined) lines.push(...(await letterLines(context, first, ofModel.length, parts)));
  }
  return lines;
};

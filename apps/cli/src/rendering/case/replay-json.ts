import { changesOf, openedTextOf } from '@redress/complaints/read-models';
import type { JsonObject, Open } from '@redress/kernel';
import { sentenceOf } from '@redress/complaints/messages';
import type { CaseTelling } from '../case-telling';
import { actsOf } from './acts';
import { eventTextsOf } from './event-texts';
import type { Replay } from './replay-page';
import { shownChange, shownValue } from './shown-change';

const textsOf = (event: Parameters<typeof eventTextsOf>[0], open: Open, tell: CaseTelling): JsonObject =>
  Object.fromEntries(
    eventTextsOf(event).map(({ pointer, personal }) => [pointer, shownValue(openedTextOf(personal, open), tell)]),
  );

/** One document for each event. Revisions are decimal strings, times UTC; personal text is masked unless it was revealed. */
export const replayJson = ({ events, open }: Replay, tell: CaseTelling): readonly JsonObject[] =>
  actsOf(changesOf(events, open)).flatMap(({ moment, events: changes }) =>
    changes.map(({ recorded, changes: changed }): JsonObject => {
      const { event, actor, policy } = recorded;
      return {
        stream: recorded.stream,
        revision: String(recorded.revision),
        id: recorded.id,
        type: event.type,
        sentence: sentenceOf(event, tell),
        occurredAt: recorded.occurredAt,
        precision: moment.precision,
        recordedAt: recorded.recordedAt,
        origin: recorded.origin,
        actor: { ...actor },
        ...(policy === undefined ? {} : { policy }),
        commandId: recorded.commandId,
        eh: recorded.eh,
        texts: textsOf(event, open, tell),
        changes: changed.map((change) => shownChange(change, tell)),
      };
    }),
  );

import { isBefore, statedTimeOf } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import type { ImportStep } from '../importer';
import { parsed, refused, type Parsed } from '../refusal';
import { meaningOf } from '../rows/closed-list';
import type { CellOf } from '../rows/source-format';
import { undated, type Dating } from '../time/dating';
import type { Nyc311Column } from './nyc311.columns';
import { parseNyc311Time } from './nyc311.dates';
import { nyc311Statuses } from './nyc311.vocabulary';

type Cells = CellOf<Nyc311Column>;
type Proved = Parsed<ImportStep> | undefined;

const isClosed = (cellOf: Cells): Parsed<boolean> => {
  const status = meaningOf(nyc311Statuses, 'Status', cellOf('Status'));
  return status.outcome === 'refused' ? status : parsed(status.value === 'closed');
};

/** Undefined where the cell is empty. */
const timeIn = (cellOf: Cells, column: Nyc311Column): Parsed<Dating | undefined> => {
  const text = cellOf(column);
  return text === '' ? parsed(undefined) : parseNyc311Time(column, text);
};

/** The end. That the agency's last words on a closed request are the answer it was closed with is the import policy's reading. */
export const closeStep = (cellOf: Cells): Proved => {
  const closed = isClosed(cellOf);
  if (closed.outcome === 'refused') return closed;
  const time = timeIn(cellOf, 'Closed Date');
  if (time.outcome === 'refused') return time;
  if (!closed.value)
    return time.value === undefined
      ? undefined
      : refused('contradiction', 'There is a date of closing, but the status is not Closed', 'Closed Date');
  const text = cellOf('Resolution Description');
  const { occurredAt, provenance } = time.value ?? undated;
  const assumed = 'assumed' in provenance ? provenance.assumed : [];
  return parsed({
    step: 'close',
    command: {
      type: 'CloseWithFeedback',
      data: {
        ...(text === '' ? {} : { feedback: { text: clear(text), form: 'notStated', medium: 'notStated' } }),
        finding: 'notStated',
        outcome: 'notStated',
        remediesTold: [],
        ...(time.value === undefined ? {} : { endedOn: time.value.on }),
      },
    },
    occurredAt,
    provenance: text === '' ? provenance : { ...provenance, assumed: [...assumed, 'feedback'] },
  });
};

/** That the agency has said or done something about a request that is not closed. A later one is a step of its own. */
export const updateStep = (cellOf: Cells, created: Dating): Proved => {
  const closed = isClosed(cellOf);
  // A status that is not understood is refused once, with the end that it might have been.
  if (closed.outcome === 'refused' || closed.value) return undefined;
  const text = cellOf('Resolution Description');
  const time = timeIn(cellOf, 'Resolution Action Updated Date');
  if (time.outcome === 'refused') return time;
  if (time.value === undefined && text === '') return undefined;
  const { occurredAt, provenance } = time.value ?? undated;
  if (
    occurredAt !== 'undated' &&
    isBefore(statedTimeOf(occurredAt, provenance), statedTimeOf(created.occurredAt, created.provenance))
  )
    return refused('contradiction', 'The agency acted before the request was made', 'Resolution Action Updated Date');
  return parsed({
    step: occurredAt === 'undated' ? 'update' : `update/${occurredAt}`,
    command: {
      type: 'LogCommunication',
      data: {
        direction: 'inbound',
        counterparty: 'department',
        medium: 'notStated',
        kind: 'progress',
        successful: 'notStated',
        ...(text === '' ? {} : { summary: clear(text) }),
      },
    },
    occurredAt,
    provenance,
  });
};

/**
 * When the agency means to have it done, by a term of its own. No rule of a pack gives it, so it is no deadline here; it is kept as the source has it. When
 * it was set, the source does not say.
 */
export const dueStep = (cellOf: Cells): Proved => {
  const time = timeIn(cellOf, 'Due Date');
  if (time.outcome === 'refused') return time;
  if (time.value === undefined) return undefined;
  return parsed({
    step: `due/${time.value.occurredAt}`,
    command: { type: 'AddNote', data: { text: clear(`Due Date: ${cellOf('Due Date')}`) } },
    ...undated,
  });
};

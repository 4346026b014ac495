import type { components } from '../contract/openapi.generated';
import type { Choice, Offer } from '../forms/form-context';

type Schemas = components['schemas'];
/** As much of a case as its forms can point at. */
export type CaseToActOn = Readonly<
  Pick<
    Schemas['CaseAnswer'],
    | 'complaintId'
    | 'complaintNo'
    | 'revision'
    | 'evidence'
    | 'measures'
    | 'proposals'
    | 'escalations'
    | 'holds'
    | 'deadlines'
  >
>;
export type CaseEvents = readonly Readonly<Pick<Schemas['TrailOutline'], 'id' | 'revision' | 'type'>>[];

type Shown = Schemas['ShownText'];

/** What is said of a thing of the case: by its kind in the reader's language, and its own words as far as he may read them. */
export type Naming = Readonly<{
  kind: (kind: string) => string;
  deadline: (kind: Schemas['DeadlineKind']) => string;
  event: (type: Schemas['ComplaintEventType']) => string;
  level: (level: number) => string;
}>;

const wordsOf = (text: Shown): string => {
  if ('text' in text) return text.text;
  return 'masked' in text ? text.masked : '';
};

const closed = (choices: readonly Choice[]): Offer => ({ isOpen: false, choices });

/** Things of the case that a command can name, by what the contract says that a field refers to. Nobody has to know an id. */
export const offersOf = (
  { evidence, measures, proposals, escalations, holds, deadlines }: CaseToActOn,
  events: CaseEvents,
  say: Naming,
): ReadonlyMap<string, Offer> =>
  new Map([
    [
      'evidence',
      closed(
        evidence.map(({ evidenceId, kind, description }) => ({
          value: evidenceId,
          text: `${say.kind(kind)} · ${wordsOf(description)}`,
        })),
      ),
    ],
    [
      'measure',
      closed(
        measures.map(({ measureId, kind, description }) => ({
          value: measureId,
          text: `${say.kind(kind)} · ${wordsOf(description)}`,
        })),
      ),
    ],
    [
      'option',
      closed((proposals.at(-1)?.options ?? []).map(({ optionId, text }) => ({ value: optionId, text: wordsOf(text) }))),
    ],
    [
      'escalation',
      closed(
        escalations
          .filter(({ status }) => status !== 'closed')
          .map(({ escalationId, level, toUnit }) => ({
            value: escalationId,
            text: `${say.level(level)} · ${toUnit}`,
          })),
      ),
    ],
    [
      'hold',
      closed(
        holds
          .filter(({ released }) => released === null)
          .map(({ holdId, authority, scope }) => ({ value: holdId, text: `${authority} · ${wordsOf(scope)}` })),
      ),
    ],
    ['deadline', closed(deadlines.map(({ id, kind }) => ({ value: id, text: `${say.deadline(kind)} · ${id}` })))],
    ['event', closed(events.map(({ id, revision, type }) => ({ value: id, text: `#${revision} ${say.event(type)}` })))],
  ]);

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../language/language';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { absoluteText } from '../../parts/instant-text';
import { Empty } from '../../parts/states';
import { useEventSentence } from '../../parts/use-event-sentence';
import { useZone } from '../../parts/zone';
import type { CaseEntry, CaseEvent } from '../../history/case.query';
import { TimelineEvent } from './timeline-event';
import { TimelineFilters, wholeTimeline, type TimelineChoice } from './timeline-filters';
import { TimelineList } from './timeline-list';
import { timelineRows, toggledIn, type TimelineRow } from './timeline-rows';
import { timelineMessages } from './timeline.messages';
import { useCasePoint } from './use-case-point';
import { plainEventsMax, useEntries } from './use-entries';
import './timeline.css';

const allPlaces = (events: readonly CaseEvent[]): readonly number[] => events.map((_event, place) => place);

/** Opens and closes single events, or all at once. */
const useOpened = (selected: string | undefined) => {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [isAllOpen, setAllOpen] = useState(false);
  // The event of the address is open from the start.
  const isOpen = (revision: string): boolean => toggled.has(revision) !== (isAllOpen || revision === selected);
  const toggle = (revision: string): void => setToggled((before) => toggledIn(before, revision));
  const openAll = (): void => {
    setToggled(new Set());
    setAllOpen(!isAllOpen);
  };
  return { isOpen, toggle, isAllOpen, openAll };
};

const isRowOf =
  (revision: string | undefined) =>
  (row: TimelineRow): boolean =>
    row.kind === 'event' &&
    (row.event.revision === revision || row.folded.some((event) => event.revision === revision));

/** Every event of the case as a person tells it, by day; what is outside of the point stays readable, and is marked (console, Timeline). */
export const Timeline = ({ events }: Readonly<{ events: readonly CaseEvent[] }>) => {
  const say = useText(timelineMessages);
  const { no, search } = useCasePoint();
  const [choice, setChoice] = useState(wholeTimeline);
  const selected = search.e ?? search.rev;
  const { isOpen, toggle, isAllOpen, openAll } = useOpened(search.e);
  const finder = useRef<HTMLInputElement>(null);
  const [sight, setSight] = useState<readonly string[]>([]);
  const { rows, entries } = useRows(no, events, choice, sight);
  const at = rows.findIndex(isRowOf(selected));
  const onSight = useCallback(
    (from: number, to: number) =>
      setSight(rows.slice(from, to + 1).flatMap((row) => (row.kind === 'event' ? [row.event.revision] : []))),
    [rows],
  );
  useShortcuts([
    { keys: 'f', title: say('find'), group: 'case', run: () => finder.current?.focus() },
    { keys: 'e', title: say('expandAll'), group: 'case', run: openAll },
  ]);
  const shown = rows.reduce((sum, row) => sum + (row.kind === 'event' ? 1 + row.folded.length : 0), 0);
  const line = (event: CaseEvent) => (
    <TimelineEvent
      event={event}
      entry={entries.get(event.revision)}
      isOpen={isOpen(event.revision)}
      onToggle={toggle}
    />
  );
  return (
    <section className="panel timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">
        {say('title')}{' '}
        <span className="quiet unbroken">
          {shown === events.length ? say('count', { count: shown }) : say('shown', { shown, total: events.length })}
        </span>
      </h2>
      <TimelineFilters
        events={events}
        choice={choice}
        onChoose={setChoice}
        isOpen={isAllOpen}
        onOpenAll={openAll}
        finder={finder}
      />
      {rows.length === 0 ? (
        <NothingFits choice={choice} onChoose={setChoice} />
      ) : (
        <TimelineList
          rows={rows}
          isVirtual={events.length > plainEventsMax}
          inSight={at < 0 ? undefined : at}
          label={say('title')}
          loaded={entries.size}
          onSight={onSight}
        >
          {(row) =>
            row.kind === 'day' ? (
              row.day
            ) : (
              <>
                {line(row.event)}
                <Folded row={row} line={line} selected={selected} isAllOpen={isAllOpen} />
              </>
            )
          }
        </TimelineList>
      )}
    </section>
  );
};

type FoldedProps = Readonly<{
  row: Extract<TimelineRow, { kind: 'event' }>;
  line: (event: CaseEvent) => ReactNode;
  selected: string | undefined;
  isAllOpen: boolean;
}>;

/** Deadline events under the act that they came with. */
const Folded = ({ row: { folded }, line, selected, isAllOpen }: FoldedProps) => {
  const say = useText(timelineMessages);
  const [isToggled, setToggled] = useState(false);
  if (folded.length === 0) return null;
  const isOpen = isToggled !== (isAllOpen || folded.some(({ revision }) => revision === selected));
  return (
    <div className="timeline-folded">
      <button
        type="button"
        className="event-fold not-printed"
        aria-expanded={isOpen}
        onClick={() => setToggled(!isToggled)}
      >
        {isOpen ? '▾' : '▸'} {say('folded', { count: folded.length })}
      </button>
      {isOpen ? folded.map((event) => <div key={event.revision}>{line(event)}</div>) : null}
    </div>
  );
};

/** The events whose sentence, actor or number has the words; `undefined` while none are looked for. */
const useFound = (entries: ReadonlyMap<string, CaseEntry>, words: string): ReadonlySet<string> | undefined => {
  const sentence = useEventSentence();
  return useMemo(() => {
    if (words === '') return undefined;
    const texts = [...entries.values()].map((entry) => ({
      revision: entry.revision,
      text: [`#${entry.revision}`, sentence(entry.sentence), entry.actor.id, entry.unit ?? ''].join(' ').toLowerCase(),
    }));
    return new Set(texts.filter(({ text }) => text.includes(words)).map(({ revision }) => revision));
  }, [entries, words, sentence]);
};

type NothingFitsProps = Readonly<{ choice: TimelineChoice; onChoose: (choice: TimelineChoice) => void }>;

/** Why the timeline is empty, with a way out of each filter. */
const NothingFits = ({ choice, onChoose }: NothingFitsProps) => {
  const say = useText(timelineMessages);
  const sorts = { name: say('sortFilter'), clear: () => onChoose({ ...choice, kinds: new Set() }) };
  const words = { name: say('findFilter'), clear: () => onChoose({ ...choice, find: '' }) };
  return (
    <Empty
      why={say('emptied')}
      filters={[...(choice.kinds.size === 0 ? [] : [sorts]), ...(choice.find === '' ? [] : [words])]}
    />
  );
};

/** The rows of the chosen events, and what has been read of them. @param sight what is in sight: only that is read of a long case */
const useRows = (no: string, events: readonly CaseEvent[], choice: TimelineChoice, sight: readonly string[]) => {
  const zone = useZone();
  const words = choice.find.trim().toLowerCase();
  const places = useMemo(() => new Map(events.map(({ revision }, place) => [revision, place])), [events]);
  const wanted =
    events.length > plainEventsMax && words === ''
      ? sight.flatMap((revision) => places.get(revision) ?? [])
      : allPlaces(events);
  const entries = useEntries(no, events, wanted);
  const found = useFound(entries, words);
  const rows = useMemo(
    () => timelineRows(events, { ...choice, found }, (instant) => absoluteText(instant, zone, 'day')),
    [events, choice, found, zone],
  );
  return { rows, entries };
};

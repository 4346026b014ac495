import { useEffect, useRef } from 'react';
import { useText } from '../../language/language';
import { auditEventsMessages } from './audit-events.messages';
import './day-picker.css';

type DayCount = Readonly<{ day: string; events: number }>;

type DayPickerProps = Readonly<{
  /** In order. */
  days: readonly DayCount[];
  isChosen: (day: string) => boolean;
  onChoose: (day: string) => void;
}>;

/** Days in the strip: the newest, as many as a window has room for. */
const daysShown = 60;
const highest = 5;

/** How tall the bar of a day is, from 1 to 5; a day with one event is seen too. */
export const heightOf = (events: number, most: number): number => Math.max(1, Math.ceil((highest * events) / most));

/** The days on which something was recorded, by how much: a press chooses that day. */
export const DayPicker = ({ days, isChosen, onChoose }: DayPickerProps) => {
  const say = useText(auditEventsMessages);
  const strip = useRef<HTMLDivElement>(null);
  const last = days.at(-1)?.day;
  useEffect(() => {
    // The newest days are what is looked at first.
    if (strip.current !== null) strip.current.scrollLeft = strip.current.scrollWidth;
  }, [last]);
  if (days.length === 0) return null;
  const shown = days.slice(-daysShown);
  const most = Math.max(...shown.map(({ events }) => events));
  const earlier = days.length - shown.length;
  return (
    <section className="day-picker not-printed" aria-label={say('days')}>
      <div className="day-strip" ref={strip}>
        {shown.map(({ day, events }) => (
          <button
            key={day}
            type="button"
            className="day-bar"
            aria-pressed={isChosen(day)}
            title={say('day', { day, n: events })}
            aria-label={say('day', { day, n: events })}
            onClick={() => onChoose(day)}
          >
            <span className={`day-height-${heightOf(events, most)}`} />
          </button>
        ))}
      </div>
      <p className="list-head quiet day-ends">
        <span className="unbroken">{shown[0]?.day}</span>
        {earlier === 0 ? null : <span>({say('earlierDays', { n: earlier })})</span>}
        <span className="unbroken day-last">{shown.at(-1)?.day}</span>
      </p>
    </section>
  );
};

import { useMemo, type KeyboardEvent, type PointerEvent } from 'react';
import { languageTags, useLanguage, useText } from '../../language/language';
import { absoluteText, weekdayText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { eventWords } from '../../words/event-words';
import type { CaseEvent } from '../../history/case.query';
import type { Stop } from './point-stops';
import { pointMessages } from './point.messages';
import { timeScale, type ScaleKind, type TimeScale } from '../../history/time-scale';

const pageStops = 10;
/** Of the drawing: only the proportion matters. */
const width = 1_000;

/** Where a key takes the handle; `undefined` for keys that are none of the slider's. */
const stopAfterKey = (key: string, at: number, last: number): number | undefined => {
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + pageStops,
    PageDown: at - pageStops,
    Home: 0,
    End: last,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), last);
};

const ticks = (places: readonly number[], from: number, to: number): string =>
  places.map((place) => `M${(place * width).toFixed(1)} ${from}V${to}`).join('');

type RecordedRowProps = Readonly<{ events: readonly CaseEvent[]; scale: TimeScale }>;

/** When each event was entered, under when it happened; a slanted line joins the two of a late one. */
const RecordedRow = ({ events, scale }: RecordedRowProps) => {
  const places = events.map(({ occurredAt, recordedAt }) => ({
    happened: scale.placeOf(Date.parse(occurredAt)),
    recorded: scale.placeOf(Date.parse(recordedAt)),
  }));
  const slanted = places
    .filter(({ happened, recorded }) => Math.abs(happened - recorded) * width >= 1)
    .map(({ happened, recorded }) => `M${(happened * width).toFixed(1)} 0L${(recorded * width).toFixed(1)} 20`);
  return (
    <svg className="slider-recorded" viewBox={`0 0 ${width} 32`} preserveAspectRatio="none" aria-hidden="true">
      <path className="slider-late" d={slanted.join('')} />
      <path
        className="slider-ticks"
        d={ticks(
          places.map(({ recorded }) => recorded),
          20,
          32,
        )}
      />
    </svg>
  );
};

/** What a stop is called, spoken and written: when, which event of how many, and what it was. */
const useStopText = (events: readonly CaseEvent[], stops: readonly Stop[], at: number): string => {
  const say = useText(pointMessages);
  const sayEvent = useText(eventWords);
  const zone = useZone();
  const tag = languageTags[useLanguage()];
  const stop = stops[at];
  const last = events.findLast(({ revision }) => revision === stop?.revision);
  const happened = stop === undefined ? 0 : stops.slice(0, at + 1).reduce((sum, one) => sum + one.events, 0);
  return stop === undefined || last === undefined
    ? say('sliderBefore')
    : say('sliderAt', {
        weekday: weekdayText(stop.at, zone, tag),
        instant: absoluteText(stop.at, zone, 'minute'),
        place: happened,
        total: events.length,
        event: sayEvent(last.type),
      });
};

type PointSliderProps = Readonly<{
  events: readonly CaseEvent[];
  stops: readonly Stop[];
  /** Of the stops; -1 before the first. */
  at: number;
  scaleKind: ScaleKind;
  withRecorded: boolean;
  onStop: (stop: Stop) => void;
}>;

/** The instants of a case on a line, with one handle: each step changes something (console, Slider). */
export const PointSlider = ({ events, stops, at, scaleKind, withRecorded, onStop }: PointSliderProps) => {
  const say = useText(pointMessages);
  const scale = useMemo(() => {
    const happened = stops.map((stop) => Date.parse(stop.at));
    const recorded = withRecorded ? events.map(({ recordedAt }) => Date.parse(recordedAt)) : [];
    return timeScale(
      [...new Set([...happened, ...recorded])].toSorted((a, b) => a - b),
      scaleKind,
    );
  }, [stops, events, withRecorded, scaleKind]);
  const places = useMemo(() => stops.map((stop) => scale.placeOf(Date.parse(stop.at))), [stops, scale]);
  const text = useStopText(events, stops, at);
  const moveTo = (index: number | undefined): void => {
    const wanted = index === undefined ? undefined : stops[index];
    if (wanted !== undefined && index !== at) onStop(wanted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stopAfterKey(event.key, at, stops.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const place = (event.clientX - box.left) / box.width;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    moveTo(
      Math.max(
        0,
        places.findLastIndex((one) => one <= place),
      ),
    );
  };
  const place = places[at] ?? 0;
  return (
    <div className="point-slider">
      <div
        role="slider"
        tabIndex={0}
        className="slider-line"
        aria-label={say('slider')}
        aria-valuemin={0}
        aria-valuemax={stops.length - 1}
        aria-valuenow={Math.max(0, at)}
        aria-valuetext={text}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <svg className="slider-happened" viewBox={`0 0 ${width} 32`} preserveAspectRatio="none" aria-hidden="true">
          <path className="slider-rail" d={`M0 22H${width}`} />
          <path className="slider-ticks" d={ticks(places, 14, 30)} />
        </svg>
        {scale.cuts.map((cut) => (
          <span key={cut.place} className="slider-cut" style={{ insetInlineStart: `${cut.place * 100}%` }}>
            {say('cut', { days: Math.round(cut.milliseconds / 86_400_000) })}
          </span>
        ))}
        {withRecorded ? <RecordedRow events={events} scale={scale} /> : null}
        <span className="slider-handle" style={{ insetInlineStart: `${place * 100}%` }} />
      </div>
      <p className="slider-text" aria-hidden="true">
        {text}
      </p>
    </div>
  );
};

import { useMemo, useRef, useState } from 'react';
import { useText } from '../../language/language';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { now as clock } from '../../parts/clock';
import { useZone } from '../../parts/zone';
import { now, pointOf, type CasePoint } from '../../history/case-point';
import type { CaseEvent } from '../../history/case.query';
import { fieldText, PointField } from './point-field';
import { PointSlider } from './point-slider';
import { PointStepper } from './point-stepper';
import { lastEventOf, pointAtStop, stopOfPoint, stopsOf } from './point-stops';
import { pointMessages } from './point.messages';
import { presetScale, type ScaleKind } from '../../history/time-scale';
import { useCasePoint } from './use-case-point';
import './point.css';

const modes = ['now', 'asItWas', 'asKnown'] as const;
type Mode = (typeof modes)[number];
const modeKeys: Readonly<Record<Mode, string | undefined>> = { now: '0', asItWas: undefined, asKnown: 'y' };

const modeOf = (point: CasePoint): Mode | undefined => {
  if (point.kind === 'now') return 'now';
  if (point.kind === 'revision') return undefined;
  return point.known === undefined ? 'asItWas' : 'asKnown';
};

const scales = ['even', 'true'] as const;

type ModeSwitchProps = Readonly<{ point: CasePoint; onChoose: (mode: Mode) => void }>;

const ModeSwitch = ({ point, onChoose }: ModeSwitchProps) => {
  const say = useText(pointMessages);
  return (
    <div className="switch" role="group" aria-label={say('mode')}>
      {modes.map((one) => (
        <button
          key={one}
          type="button"
          className="plain-button"
          aria-pressed={modeOf(point) === one}
          aria-keyshortcuts={modeKeys[one]}
          onClick={() => onChoose(one)}
        >
          {say(one)}
        </button>
      ))}
    </div>
  );
};

type ScaleSwitchProps = Readonly<{ kind: ScaleKind; onChoose: (kind: ScaleKind) => void }>;

const ScaleSwitch = ({ kind, onChoose }: ScaleSwitchProps) => {
  const say = useText(pointMessages);
  return (
    <div className="switch" role="group" aria-label={say('scale')}>
      {scales.map((one) => (
        <button
          key={one}
          type="button"
          className="plain-button"
          aria-pressed={kind === one}
          onClick={() => onChoose(one)}
        >
          {say(one)}
        </button>
      ))}
    </div>
  );
};

/** Which point in time the whole page shows: chosen in three ways, always by the address (console, Point control). */
export const PointControl = ({ events }: Readonly<{ events: readonly CaseEvent[] }>) => {
  const say = useText(pointMessages);
  const zone = useZone();
  const { search, point, go } = useCasePoint();
  const stops = useMemo(() => stopsOf(events), [events]);
  const [chosenScale, setScale] = useState<ScaleKind>();
  const scaleKind = chosenScale ?? presetScale(stops.map(({ at }) => Date.parse(at)));
  const field = useRef<HTMLInputElement>(null);
  const at = stopOfPoint(stops, events, point);
  const current = lastEventOf(events, point);
  const mode = modeOf(point);
  const instant = point.kind === 'instant' ? point.at : (current?.occurredAt ?? new Date(clock.get()).toISOString());
  const choose = (wanted: Mode): void => {
    if (wanted === 'now') go(now, { isJump: true });
    else go({ kind: 'instant', at: instant, known: wanted === 'asKnown' ? 'at' : undefined }, { isJump: true });
  };
  const withRecorded = mode === 'asKnown' || events.some(({ origin }) => origin !== 'live');
  useShortcuts([
    { keys: '0', title: say('backToNow'), group: 'case', run: () => choose('now') },
    { keys: 't', title: say('typed'), group: 'case', run: () => field.current?.focus() },
    { keys: 'y', title: say('asKnown'), group: 'case', run: () => choose(mode === 'asKnown' ? 'asItWas' : 'asKnown') },
  ]);
  return (
    <section className="point-control not-printed" aria-label={say('group')}>
      <div className="point-row">
        <ModeSwitch point={point} onChoose={choose} />
        <PointStepper
          events={events}
          current={current}
          onStep={({ revision }) => go({ kind: 'revision', revision }, { event: revision })}
        />
        <PointField
          label={say('typed')}
          keys="t"
          field={field}
          shown={point.kind === 'revision' ? `#${point.revision}` : fieldText(instant, zone)}
          onTyped={(typed) =>
            typed.kind === 'revision'
              ? go(typed, { event: typed.revision, isJump: true })
              : go({ ...typed, known: pointOf(search).kind === 'instant' ? search.known : undefined }, { isJump: true })
          }
        />
        <ScaleSwitch kind={scaleKind} onChoose={setScale} />
      </div>
      {point.kind === 'instant' && point.known !== undefined ? <KnownField point={point} known={point.known} /> : null}
      {point.kind === 'revision' ? <p className="quiet point-note">{say('revisionHasNoKnown')}</p> : null}
      <PointSlider
        events={events}
        stops={stops}
        at={at}
        scaleKind={scaleKind}
        withRecorded={withRecorded}
        onStop={(stop) => go(pointAtStop(stop, point))}
      />
    </section>
  );
};

type KnownFieldProps = Readonly<{ point: Extract<CasePoint, { kind: 'instant' }>; known: string }>;

/** Known-at follows the instant until somebody gives it one of its own. */
const KnownField = ({ point, known }: KnownFieldProps) => {
  const say = useText(pointMessages);
  const zone = useZone();
  const { go } = useCasePoint();
  const isFollowing = known === 'at';
  return (
    <div className="point-row">
      <PointField
        label={say('knownAt')}
        shown={fieldText(isFollowing ? point.at : known, zone)}
        onTyped={(typed) => {
          if (typed.kind === 'instant') go({ ...point, known: typed.at }, { isJump: true });
        }}
      />
      <button
        type="button"
        className="plain-button"
        aria-pressed={isFollowing}
        onClick={() => go({ ...point, known: isFollowing ? point.at : 'at' }, { isJump: true })}
      >
        {say('follow')}
      </button>
    </div>
  );
};

import { useText } from '../../language/language';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import type { CaseEvent } from '../../history/case.query';
import { pointMessages } from './point.messages';

type PointStepperProps = Readonly<{
  /** In the order of recording. */
  events: readonly CaseEvent[];
  /** The last event of the point; `undefined` before the first. */
  current: CaseEvent | undefined;
  onStep: (event: CaseEvent) => void;
}>;

/** From event to event in the order in which they were recorded (console, Stepper). */
export const PointStepper = ({ events, current, onStep }: PointStepperProps) => {
  const say = useText(pointMessages);
  const at = events.findIndex(({ revision }) => revision === current?.revision);
  const to = (event: CaseEvent | undefined): void => {
    if (event !== undefined) onStep(event);
  };
  const isDecision = ({ kind }: CaseEvent): boolean => kind === 'decision';
  const previous = events[at - 1];
  const next = events[at + 1];
  useShortcuts([
    { keys: 'n', title: say('next'), group: 'case', run: () => to(next) },
    { keys: 'p', title: say('previous'), group: 'case', run: () => to(previous) },
    {
      keys: 'Shift+n',
      title: say('nextDecision'),
      group: 'case',
      run: () => to(events.slice(at + 1).find(isDecision)),
    },
    {
      keys: 'Shift+p',
      title: say('previousDecision'),
      group: 'case',
      run: () => to(events.slice(0, Math.max(0, at)).findLast(isDecision)),
    },
  ]);
  const steps = [
    ['first', '|‹', events[0], undefined],
    ['previous', '‹', previous, 'p'],
    ['next', '›', next, 'n'],
    ['last', '›|', events.at(-1), undefined],
  ] as const;
  const button = ([name, sign, event, keys]: (typeof steps)[number]) => (
    <button
      key={name}
      type="button"
      className="plain-button"
      aria-label={say(name)}
      title={keys === undefined ? say(name) : `${say(name)} (${keys})`}
      aria-keyshortcuts={keys}
      aria-disabled={event === undefined || event === current}
      onClick={() => to(event)}
    >
      {sign}
    </button>
  );
  return (
    <div className="point-stepper" role="group" aria-label={say('stepper')}>
      {steps.slice(0, 2).map(button)}
      <span className="unbroken">{say('place', { place: current?.revision ?? '–', total: events.length })}</span>
      {steps.slice(2).map(button)}
    </div>
  );
};

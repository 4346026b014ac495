import { useId, useState, type SubmitEvent, type RefObject } from 'react';
import { useText } from '../../language/language';
import { now as clock } from '../../parts/clock';
import { absoluteText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { pointMessages } from './point.messages';
import { readTypedPoint, type TypedPoint } from './typed-point';

type PointFieldProps = Readonly<{
  label: string;
  /** What stands in it as long as nothing is typed. */
  shown: string;
  onTyped: (typed: Exclude<TypedPoint, { kind: 'unreadable' }>) => void;
  field?: RefObject<HTMLInputElement | null>;
  /** `t` and the like. */
  keys?: string;
}>;

/** Any instant in the ledger's zone, typed (console, Field); what cannot be read is said, and stays to be mended. */
export const PointField = ({ label, shown, onTyped, field, keys }: PointFieldProps) => {
  const say = useText(pointMessages);
  const zone = useZone();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [isUnreadable, setUnreadable] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (typed === undefined) return;
    const read = readTypedPoint(typed, zone, clock.get());
    setUnreadable(read.kind === 'unreadable');
    if (read.kind === 'unreadable') return;
    setTyped(undefined);
    onTyped(read);
  };
  return (
    <form className="point-field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        size={19}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? shown}
        aria-keyshortcuts={keys}
        aria-invalid={isUnreadable}
        aria-describedby={`${id}-help`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="plain-button">
        {say('show')}
      </button>
      <span
        id={`${id}-help`}
        className={isUnreadable ? 'point-unreadable' : 'for-readers'}
        role={isUnreadable ? 'alert' : undefined}
      >
        {isUnreadable ? say('unreadable') : say('typedHelp')}
      </span>
    </form>
  );
};

/** As the field shows an instant: to the minute where that says all of it. */
export const fieldText = (at: string, zone: string): string =>
  at.endsWith(':00.000Z') ? absoluteText(at, zone, 'minute') : absoluteText(at, zone, 'second');

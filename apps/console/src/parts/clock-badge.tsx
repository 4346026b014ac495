import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { deadlineWords } from '../words/contract-words';
import { clockMessages } from './clock-badge.messages';
import { ClockShape, type ClockLook } from './clock-shape';
import { useNow } from './clock';
import { absoluteText } from './instant-text';
import { leftText } from './span-text';
import { spanMessages } from './span.messages';
import { useZone } from './zone';
import './clock-badge.css';

type Schemas = components['schemas'];

/** How a clock of a list looks: the service judged it. */
export const lookOf = (state: Schemas['ClockState']): ClockLook =>
  (({ past: 'breached', warned: 'warning', ahead: 'running', paused: 'paused' }) as const)[state];

type ClockBadgeProps = Readonly<{
  look: ClockLook;
  kind: Schemas['DeadlineKind'];
  dueAt: string;
  /** Shape and name: beside one that is written out. */
  isSmall?: boolean;
  /** RFC 3339: what is left is told from there, on a page that shows the past; from now without it. */
  asOf?: string | undefined;
}>;

/** A deadline: shape, words and absolute time. Whether it is past is the service's word; how long is left is only how that is said. */
export const ClockBadge = ({ look, kind, dueAt, isSmall = false, asOf }: ClockBadgeProps) => {
  const name = useText(deadlineWords)(kind);
  const say = useText(clockMessages);
  const saySpan = useText(spanMessages);
  const zone = useZone();
  const present = useNow();
  const now = asOf === undefined ? present : Date.parse(asOf);
  const isLive = look === 'running' || look === 'warning' || look === 'breached';
  const standing = isLive ? leftText(saySpan, Date.parse(dueAt), now) : say(look);
  const due = absoluteText(dueAt, zone, 'minute');
  if (isSmall)
    return (
      <span className="clock-badge" title={`${name}: ${standing}, ${due}`}>
        <ClockShape look={look} />
        <span>{name}</span>
        <span className="for-readers">
          {standing}, {due}
        </span>
      </span>
    );
  return (
    <span className="clock-badge">
      <ClockShape look={look} />
      <span>{name}</span>
      <span className={`unbroken clock-${look}`}>{standing}</span>
      <time dateTime={dueAt} className="unbroken quiet">
        {due}
      </time>
    </span>
  );
};

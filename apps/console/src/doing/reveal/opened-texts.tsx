import { useEffect, useRef, useState } from 'react';
import { standing } from '../../contract/standing';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { StoredText } from '../../parts/stored-text';
import { useZone } from '../../parts/zone';
import { revealMessages } from './reveal.messages';
import type { Revealed } from './reveal-text';
import { timeLeft } from './time-left';
import { useFieldName } from './use-field-name';

const tickMilliseconds = 1_000;

/** What time it is for the service. */
const serviceNow = (): number => Date.now() + standing.get().clockAhead;

/** Texts that are open for a while. */
export type Opened = Readonly<{ revealed: Revealed; purpose: string; at: number }>;

export const openedNow = (revealed: Revealed, purpose: string): Opened => ({ revealed, purpose, at: serviceNow() });

const useTimeLeft = (until: number, onOver: () => void): string => {
  const [now, setNow] = useState(serviceNow);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(serviceNow());
      if (serviceNow() >= until) over.current();
    }, tickMilliseconds);
    // Whoever leaves the page does not find it open when he comes back.
    const leave = (): void => over.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('pagehide', leave);
    };
  }, [until]);
  return timeLeft(until, now);
};

/** What was opened, when and for what, and how long it stays. */
export const OpenedTexts = ({ opened, onClose }: Readonly<{ opened: Opened; onClose: () => void }>) => {
  const say = useText(revealMessages);
  const zone = useZone();
  const nameOf = useFieldName();
  const { revealed, purpose, at } = opened;
  const left = useTimeLeft(Date.parse(revealed.until), onClose);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <div ref={list} tabIndex={-1} className="opened-texts">
      <p>
        <strong>{say('opened', { time: absoluteText(new Date(at).toISOString(), zone, 'minute'), purpose })}</strong>{' '}
        <span className="unbroken">{say('closesIn', { left })}</span>
      </p>
      <dl>
        {Object.entries(revealed.values).map(([pointer, value]) => (
          <div key={pointer}>
            <dt>{nameOf(pointer)}</dt>
            <dd>
              {'text' in value ? <StoredText text={value.text} /> : <span className="quiet">{say('unavailable')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain-button" onClick={onClose}>
        {say('hide')}
      </button>
    </div>
  );
};

import { useEffect, useRef } from 'react';
import { languageTags, useLanguage, useText } from '../language/language';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { changesMessages } from './changes-bar.messages';
import { absoluteText } from './instant-text';
import { announce } from './live-region';
import { useZone } from './zone';
import './changes-bar.css';

/** Said no more often than this, however much happens (console, Shell and worklists). */
const announceMilliseconds = 10_000;

const kinds = ['added', 'left', 'changed'] as const;

type ChangesBarProps = Readonly<{
  /** Cases of what is shown that have moved since. */
  changed: number;
  /** Cases that would come in, and go. */
  added?: number;
  left?: number;
  /** RFC 3339: when what is shown was asked for. */
  since: string;
  onShow: () => void;
}>;

const useAnnounced = (text: string, isThere: boolean): void => {
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!isThere) return undefined;
    const wait = Math.max(0, lastAt.current + announceMilliseconds - performance.now());
    const timer = window.setTimeout(() => {
      lastAt.current = performance.now();
      announce(text);
    }, wait);
    return () => window.clearTimeout(timer);
  }, [text, isThere]);
};

/** Nothing on the screen moves by itself: what has changed is counted here, and the reader decides when to take it. */
export const ChangesBar = ({ changed, added = 0, left = 0, since, onShow }: ChangesBarProps) => {
  const say = useText(changesMessages);
  const zone = useZone();
  const tag = languageTags[useLanguage()];
  const counts = { added, left, changed };
  const said = kinds.filter((kind) => counts[kind] > 0);
  const isThere = said.length > 0;
  const list = new Intl.ListFormat(tag).format(said.map((kind) => say(kind, { n: counts[kind] })));
  const text = say('since', { changes: list, time: absoluteText(since, zone, 'second').slice('2026-03-14 '.length) });
  useAnnounced(text, isThere);
  useShortcuts(!isThere ? [] : [{ keys: '.', title: say('show'), group: 'list', run: onShow }]);
  if (!isThere) return null;
  return (
    <div className="changes-bar not-printed">
      <span>{text}</span>
      <button type="button" className="plain-button" onClick={onShow} aria-keyshortcuts=".">
        {say('show')} <kbd>.</kbd>
      </button>
    </div>
  );
};

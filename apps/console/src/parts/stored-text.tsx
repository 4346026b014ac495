import { useId, useState } from 'react';
import { useText } from '../language/language';
import { announce } from './live-region';
import { visibleParts } from './stored-characters';
import { storedTextMessages } from './stored-text.messages';
import './stored-text.css';

/** Beyond these a text is folded: lines that it has, or would have at a column's width. */
const linesMax = 12;
const charactersOfLine = 90;

const isLong = (text: string): boolean =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / charactersOfLine)), 0) >
  linesMax;

type StoredTextProps = Readonly<{
  text: string;
  /** The language that it was written in, where the record says so. */
  language?: string | undefined;
  /** Without the fold, where it stands alone. */
  isWhole?: boolean;
}>;

/** What somebody wrote: text, and never anything else (console, Everywhere). */
export const StoredText = ({ text, language, isWhole = false }: StoredTextProps) => {
  const say = useText(storedTextMessages);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const parts = visibleParts(text);
  const canFold = !isWhole && isLong(text);
  const hasSigns = parts.some(({ kind }) => kind === 'sign');
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => announce(say('copied')));
  };
  return (
    <>
      <bdi id={id} dir="auto" lang={language} className={`stored-text${canFold && !isOpen ? ' is-folded' : ''}`}>
        {parts.map((part, place) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            <span key={place} className="stored-sign" role="img" aria-label={say('sign', { name: part.name })}>
              [{part.name}]
            </span>
          ),
        )}
      </bdi>
      {canFold || hasSigns ? (
        <span className="stored-actions not-printed">
          {canFold ? (
            <button
              type="button"
              className="plain-button"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? say('fold') : say('unfold', { characters: Array.from(text).length })}
            </button>
          ) : null}
          {hasSigns ? (
            <button type="button" className="plain-button" onClick={copy}>
              {say('copy')}
            </button>
          ) : null}
        </span>
      ) : null}
    </>
  );
};

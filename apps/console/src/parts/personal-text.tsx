import { useText } from '../language/language';
import { personalMessages } from './personal-text.messages';
import { StoredText } from './stored-text';
import './personal-text.css';

/** A person's text as its reader may see it: the contract's own shape. */
type ShownText =
  | Readonly<{ text: string }>
  | Readonly<{ masked: string; characters: number }>
  | Readonly<{ unavailable: 'noKey' | 'erased'; erasureId?: string }>;

const signs = {
  masked: 'M2 8c2-3 4-4.5 6-4.5S12 5 14 8c-2 3-4 4.5-6 4.5S4 11 2 8zM3 13L13 3',
  erased: 'M4 3h8v10H4zM2 14L14 2',
  noKey: 'M6 7a3 3 0 1 1 2 2.8L6.5 11.5H5V13H3v-2l3.2-3.2M2 2l12 12',
} as const;

const Sign = ({ name }: Readonly<{ name: keyof typeof signs }>) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
    <path d={signs[name]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
  </svg>
);

type PersonalTextProps = Readonly<{ value: ShownText | null; language?: string | undefined }>;

/** Open, masked, erased, or without its key: three words and three signs, and never an empty field (console, states). */
export const PersonalText = ({ value, language }: PersonalTextProps) => {
  const say = useText(personalMessages);
  if (value === null) return <span className="quiet">{say('absent')}</span>;
  if ('text' in value) return <StoredText text={value.text} language={language} />;
  if ('masked' in value)
    return (
      <span className="personal-sign">
        <Sign name="masked" />
        <bdi dir="auto">{value.masked}</bdi>
        <span>{say('masked', { characters: value.characters })}</span>
      </span>
    );
  const { unavailable } = value;
  return (
    <span className="personal-sign">
      <Sign name={unavailable} />
      <span>{say(unavailable)}</span>
    </span>
  );
};

import { compoundSurnames } from './compound-surnames';

/** What a text is, as its field says: nothing is guessed from what stands in it. */
export type MaskKind = 'text' | 'name' | 'phone';

/** What may be shown of a text, and how long it is; the caller puts the length into words of its language. */
export type MaskedText = Readonly<{
  shown: string;
  /** Characters as a reader counts them: grapheme clusters (Unicode Standard Annex 29). */
  characters: number;
}>;

/** Always as long, so that it tells nothing by itself. */
const nothingShown = '••••';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const chineseNamePattern = /^\p{Script=Han}{2,}$/u;
const mobilePattern = /^(?:\+?86)?(1[3-9]\d)\d{4}(\d{4})$/;

/** The surname and a star for each further character; a name that is not written in Chinese characters alone says not which part is the surname. */
const maskName = (name: string, characters: readonly string[]): string => {
  if (!chineseNamePattern.test(name)) return nothingShown;
  const firstTwo = characters.slice(0, 2).join('');
  const surname = characters.length > 2 && compoundSurnames.has(firstTwo) ? 2 : 1;
  return characters.slice(0, surname).join('') + '*'.repeat(characters.length - surname);
};

/** Of a mobile number of mainland China the first three and the last four digits; ten thousand numbers look so: it stays personal. */
const maskPhone = (phone: string): string => {
  const [, first, last] = mobilePattern.exec(phone.replaceAll(/[\s()-]/g, '')) ?? [];
  return first === undefined || last === undefined ? nothingShown : `${first}****${last}`;
};

/** Printable ASCII alone: every letter of it is one grapheme cluster, and asking the segmenter costs a hundred times as much. */
const asciiPattern = /^[\x20-\x7e]*$/;

const charactersOf = (text: string): readonly string[] =>
  asciiPattern.test(text) ? Array.from(text) : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** A text as it is shown to whom it is not opened. Pure; what the text does not plainly offer to its kind stays hidden. */
export const maskText = (text: string, kind: MaskKind = 'text'): MaskedText => {
  const characters = charactersOf(text);
  const show = (): string => {
    switch (kind) {
      case 'text':
        return nothingShown;
      case 'name':
        return maskName(text, characters);
      case 'phone':
        return maskPhone(text);
    }
  };
  return { shown: show(), characters: characters.length };
};

import type { createColors } from 'picocolors';
import { spansOf, type Inline, type Tone } from './span';
import { visibleText } from './visible-text';

export type Colors = ReturnType<typeof createColors>;

const styles: Readonly<Record<Tone, (colors: Colors, text: string) => string>> = {
  plain: (_colors, text) => text,
  heading: (colors, text) => colors.bold(text),
  quiet: (colors, text) => colors.dim(text),
  strong: (colors, text) => colors.cyan(text),
  good: (colors, text) => colors.green(text),
  warning: (colors, text) => colors.yellow(text),
  bad: (colors, text) => colors.red(text),
};

/** A line as it goes to a terminal, without its end. The one door: text is made visible here, and only then coloured. */
export const paint = (inline: Inline, colors: Colors): string =>
  spansOf(inline)
    .map(({ text, tone }) => (text === '' ? '' : styles[tone](colors, visibleText(text))))
    .join('');

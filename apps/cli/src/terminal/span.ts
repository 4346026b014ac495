/** Why a piece of text stands out. Colours follow from it, and only on a terminal. */
export type Tone = 'plain' | 'heading' | 'quiet' | 'strong' | 'good' | 'warning' | 'bad';

/** A piece of a line. Whatever its text holds, it is made visible before it reaches a terminal (`paint`): no caller has to think of it. */
export type Span = Readonly<{ text: string; tone: Tone }>;

/** What stands in one line, or in one cell. */
export type Inline = string | Span | readonly (string | Span)[];

const toned =
  (tone: Tone) =>
  (text: string): Span => ({ text, tone });

export const heading = toned('heading');
export const quiet = toned('quiet');
export const strong = toned('strong');
export const good = toned('good');
export const warning = toned('warning');
export const bad = toned('bad');

const isParts = (inline: Inline): inline is readonly (string | Span)[] => Array.isArray(inline);

export const spansOf = (inline: Inline): readonly Span[] =>
  (isParts(inline) ? inline : [inline]).map((part) =>
    typeof part === 'string' ? { text: part, tone: 'plain' } : part,
  );

export const textOf = (inline: Inline): string =>
  spansOf(inline)
    .map(({ text }) => text)
    .join('');

/** Inlines one after the other, with the same between each two. */
export const joined = (parts: readonly Inline[], between: string): Inline =>
  parts.flatMap((part, index) => (index === 0 ? spansOf(part) : [...spansOf(between), ...spansOf(part)]));

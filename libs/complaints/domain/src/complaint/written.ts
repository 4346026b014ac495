import type { Personal } from '@redress/kernel';

/** The one question that a rule asks of a person's text: is anything written there. What it says is never looked at. */
export const isWritten = (text: Personal | undefined): boolean =>
  text !== undefined && (text.kind === 'clear' ? text.value.trim() !== '' : text.kind === 'sealed');

/** The same question about a code or a name of a thing. */
export const isNamed = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

import { isComplaintNo } from '@redress/privacy';

const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const withAt = (text: string, at: number, character: string): string =>
  text.slice(0, at) + character + text.slice(at + 1);

const swappedAt = (text: string, at: number): string =>
  text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);

/** Numbers that somebody may have meant who wrote this one: one character is another, or two neighbours are swapped. All of them pass the check. */
export const likelyNumbers = (mistyped: string): readonly string[] => {
  const text = mistyped.trim().toUpperCase();
  const places = [...Array(text.length).keys()];
  const near = places.flatMap((at) => [swappedAt(text, at), ...Array.from(characters, (one) => withAt(text, at, one))]);
  return [...new Set(near)].filter(isComplaintNo);
};

import { isCivilDate, isInstant, type CivilDate, type Instant } from '@redress/kernel';
import * as z from 'zod';

/** Codes, opaque ids and names of things: never a person's words, which are `personal`. */
export const text = z.string();
export const texts = z.array(text);

/** Within +-(2^53 - 1); decimals and bigger numbers are stored as text (ledger-format, An event). */
export const integer = z.int();

export const yesOrNo = z.boolean();

/** UTC with milliseconds and `Z`, and a time that some clock showed. */
export const instant = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value));

/** `YYYY-MM-DD`, a day that the calendar has. */
export const civilDate = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));

/** A revision as JSON carries it: decimal, without leading zeros, at most the digits of 2^63 - 1. */
export const revision = z.string().regex(/^(?:0|[1-9][0-9]{0,18})$/);

/** 32 bytes in lower-case hex: a SHA-256 or an HMAC-SHA-256. */
export const hex32Bytes = z.string().regex(/^[0-9a-f]{64}$/);

import type { Lang } from '@redress/complaints/messages';
import { WrongUse } from '../exit-codes';

const spokenOf = (tag: string): Lang => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** `--lang`, else what the environment speaks. @throws WrongUse for a language that there is no catalogue of. */
export const langOf = (asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Lang => {
  if (asked === undefined)
    return spokenOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en');
  if (!/^(en|zh)([-_.].*)?$/i.test(asked)) throw new WrongUse(`--lang is en or zh, not ${JSON.stringify(asked)}`);
  return spokenOf(asked);
};

/** `--lang` before anything is parsed: help is asked for in a language too. */
export const langAskedIn = (argv: readonly string[]): string | undefined => {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[at];
  if (argument === undefined) return undefined;
  return argument === '--lang' ? argv[at + 1] : argument.slice('--lang='.length);
};

import type { GroupField } from '@redress/complaints/read-models';
import { type Telling, type Terms, channelTerms, originKindTerms, outcomeTerms } from '@redress/complaints/messages';
import type { Texts } from '../../texts/texts';

const groupTerms: Readonly<Partial<Record<GroupField, Terms<string>>>> = {
  channel: channelTerms,
  outcome: outcomeTerms,
  origin: originKindTerms,
};

/** A value of a group in words: codes of a catalogue name themselves. */
export const sayGroup = (field: GroupField, value: string, tell: Telling, { trends }: Texts): string => {
  if (value === 'notStated') return trends.notStated;
  const terms = groupTerms[field];
  return terms === undefined ? value : tell.word(terms, value);
};

export const sayPeriod = (period: string | null, { trends }: Texts): string =>
  period === 'notStated' ? trends.notStated : (period ?? '');

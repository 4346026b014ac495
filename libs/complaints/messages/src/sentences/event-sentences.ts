import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import type { Lang } from '../lang';
import type { SentenceTelling } from '../sentence-names';
import type { DataOf } from '../event-data';
import { deadlineSentencesEn } from './deadline.sentences.en';
import { deadlineSentencesZh } from './deadline.sentences.zh';
import { deskSentencesEn } from './desk.sentences.en';
import { deskSentencesZh } from './desk.sentences.zh';
import { endingSentencesEn } from './ending.sentences.en';
import { endingSentencesZh } from './ending.sentences.zh';
import { handlingSentencesEn } from './handling.sentences.en';
import { handlingSentencesZh } from './handling.sentences.zh';
import { intakeSentencesEn } from './intake.sentences.en';
import { intakeSentencesZh } from './intake.sentences.zh';
import type { Sentences } from './sentences';

/** What happened, in a sentence for every type of event: one that is missing in a language does not compile. No sentence holds personal text. */
const eventSentences: Readonly<Record<Lang, Sentences<ComplaintEventType>>> = {
  en: {
    ...intakeSentencesEn,
    ...handlingSentencesEn,
    ...deskSentencesEn,
    ...endingSentencesEn,
    ...deadlineSentencesEn,
  },
  zh: {
    ...intakeSentencesZh,
    ...handlingSentencesZh,
    ...deskSentencesZh,
    ...endingSentencesZh,
    ...deadlineSentencesZh,
  },
};

// One type parameter ties a type to its data, so that each sentence is given its own.
const said = <T extends ComplaintEventType>(type: T, data: DataOf<T>, tell: SentenceTelling): string =>
  eventSentences[tell.lang][type](data, tell);

export const isEventType = (key: string): key is ComplaintEventType => Object.hasOwn(eventSentences.en, key);

/** Of an event of a case, in a language. */
export const sentenceOf = ({ type, data }: ComplaintEvent, tell: SentenceTelling): string => said(type, data, tell);

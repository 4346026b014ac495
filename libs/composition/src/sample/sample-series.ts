import { builtInPacks } from '@redress/complaints/reference';
import type { PolicyPack } from '@redress/complaints/domain';
import { sampleActs, sampleUntil, type SampleOptions } from '@redress/complaints/sample';
import { addMilliseconds, millisecondsOf, type Instant } from '@redress/kernel';
import type { ActSeries } from './perform-acts';

/** Which made-up city: another seed, another number of cases or another time is another one. */
export type SampleCity = Pick<SampleOptions, 'cases' | 'seed' | 'from'>;

const hotlinePack = (): PolicyPack => {
  const pack = builtInPacks.find(({ packId }) => packId === 'hotline');
  if (pack === undefined) throw new Error('No pack hotline');
  return pack;
};

/** A sample of that size lasts so many days; it begins as long before its end. */
export const sampleBeginning = (cases: number, until: Instant): Instant =>
  addMilliseconds(until, millisecondsOf(until) - millisecondsOf(sampleUntil({ cases, from: until })));

/** The cases of a city, by whichever app they are filed: the same ones, under the same ids. */
export const sampleSeries = ({ cases, seed, from }: SampleCity): ActSeries => {
  const pack = hotlinePack();
  return { name: `${seed}/${cases}/${from}`, acts: sampleActs({ cases, seed, from, pack }), pack };
};

import type { Anonymity, Category, Channel, Flag } from '@redress/complaints/domain';
import { millisecondsPerDay } from '@redress/kernel';
import type { Matter, Strand } from '../matters/matter';
import { matters, sampleScheme } from '../matters/matters';
import { createRandom, type Choice, type Random, type Weighted } from '../random/random';
import { shares } from './shares';

/** How complaints come in (F01). */
export const channels: Choice<Weighted<Channel>> = [
  ['phone', 58],
  ['app', 14],
  ['web', 11],
  ['counter', 5],
  ['letter', 3],
  ['email', 3],
  ['socialMedia', 3],
  ['referral', 2],
  ['fax', 1],
];

const millisecondsPerWeek = 7 * millisecondsPerDay;

/** Each week has a matter of its own that comes up more often, so that trends have something to show. */
export const drawMatter = (
  { seed, from }: Readonly<{ seed: number; from: number }>,
  filedAt: number,
  random: Random,
): Matter => {
  const week = Math.floor((filedAt - from) / millisecondsPerWeek);
  return random.chance(shares.matterOfTheWeek)
    ? createRandom(seed, week, 'week').weighted(matters)
    : random.weighted(matters);
};

export const categoryOf = (matter: Matter, { subcode }: Strand): Category => ({
  scheme: sampleScheme,
  code: matter.code,
  subcode,
});

/** What the filing says it is about; mostly right. */
export const drawFiledCategory = (right: Category, random: Random): Category | undefined => {
  const draw = random.fraction();
  if (draw < shares.unclassified) return undefined;
  if (draw >= shares.unclassified + shares.misfiled) return right;
  const other = random.weighted(matters);
  return categoryOf(other, random.pick(other.strands));
};

export const drawFlags = (random: Random): readonly Flag[] =>
  random.weighted<readonly Flag[]>([
    [[], 88],
    [['vulnerablePerson'], 5],
    [['publicSafety'], 3],
    [['minor'], 2],
    [['mediaExposure'], 1],
    [['publicSafety', 'mediaExposure'], 1],
  ]);

export const drawAnonymity = (random: Random): Anonymity =>
  random.weighted<Anonymity>([
    ['anonymous', shares.anonymous],
    ['confidential', shares.confidential],
    ['named', 1 - shares.anonymous - shares.confidential],
  ]);

import type { Anonymity, Category, Channel, Flag, Language, PolicyPack } from '@redress/complaints/domain';
import { clear, type Personal } from '@redress/kernel';
import type { Matter, MatterWords, Strand, StrandWords } from '../matters/matter';
import { createRandom, type Choice, type Random } from '../random/random';
import { drawPerson, type Person } from '../words/people';
import { drawSlots } from '../words/places';
import { phrasesOf } from '../words/phrase-book';
import type { Phrases } from '../words/phrases';
import { fill, type Slots } from '../words/slots';
import { shares } from './shares';
import { categoryOf, channels, drawAnonymity, drawFiledCategory, drawFlags, drawMatter } from './traits';

/** Draws and sentences for one step of one case, independent of every other step. */
export type Pen = Readonly<{
  random: Random;
  /** One of the templates, with the case's slots filled. */
  say: (templates: Choice<string>) => string;
  write: (templates: Choice<string>) => Personal;
}>;

/** What is settled about a case before anything happens in it. */
export type SampleCase = Readonly<{
  caseNumber: number;
  pack: PolicyPack;
  language: Language;
  /** Who complains; undefined: nobody knows. */
  person: Person | undefined;
  anonymity: Anonymity;
  channel: Channel;
  matter: Matter;
  strand: Strand;
  matterWords: MatterWords;
  strandWords: StrandWords;
  phrases: Phrases;
  slots: Slots;
  /** As the filing has it, and as it should be. */
  filedCategory: Category | undefined;
  rightCategory: Category;
  complexity: 'simple' | 'complex';
  flags: readonly Flag[];
  penFor: (step: string) => Pen;
}>;

/** What all cases of a sample have in common; `from`: epoch milliseconds. */
export type SampleOffice = Readonly<{ seed: number; cases: number; from: number; pack: PolicyPack }>;

export const drawCase = (office: SampleOffice, caseNumber: number, filedAt: number): SampleCase => {
  const { seed, pack, cases } = office;
  const random = createRandom(seed, caseNumber, 'case');
  const person = drawPerson(seed, cases, caseNumber, random);
  const { language } = person;
  const anonymity = drawAnonymity(random);
  const matter = drawMatter(office, filedAt, random);
  const strand = random.pick(matter.strands);
  const slots = drawSlots(language, random);
  const rightCategory = categoryOf(matter, strand);
  return {
    caseNumber,
    pack,
    language,
    person: anonymity === 'anonymous' ? undefined : person,
    anonymity,
    channel: random.weighted(channels),
    matter,
    strand,
    matterWords: matter[language],
    strandWords: strand[language],
    phrases: phrasesOf[language],
    slots,
    filedCategory: drawFiledCategory(rightCategory, random),
    rightCategory,
    complexity: random.chance(shares.complex) ? 'complex' : 'simple',
    flags: drawFlags(random),
    penFor: (step) => {
      const drawn = createRandom(seed, caseNumber, `step/${step}`);
      const say = (templates: Choice<string>): string => fill(drawn.pick(templates), slots);
      return { random: drawn, say, write: (templates) => clear(say(templates)) };
    },
  };
};

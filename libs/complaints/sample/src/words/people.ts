import type { Language } from '@redress/complaints/domain';
import { createRandom, type Choice, type Random } from '../random/random';

/** A made-up person who complains; `user` is what the office knows the account by. */
export type Person = Readonly<{ user: string; language: Language; name: string; contact: string }>;

const givenNames: Choice<string> = [
  'Ada',
  'Bruno',
  'Clara',
  'Dorian',
  'Edda',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Otto',
];
const familyNames: Choice<string> = ['Example', 'Specimen', 'Placeholder', 'Sample', 'Mockford', 'Nonesuch'];
const surnames: Choice<string> = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '欧阳', '司徒'];
/** Names that say of themselves that nobody bears them; two have a character outside the first plane. */
const inventedNames: Choice<string> = ['样例', '示例', '样本', '虚构', '假名', '无此', '\u{20bb7}例', '\u{21376}样'];

const nameOf = (language: Language, random: Random): string =>
  language === 'en'
    ? `${random.pick(givenNames)} ${random.pick(familyNames)}`
    : `${random.pick(surnames)}${random.pick(inventedNames)}`;

/** 555-0100 to 555-0199 are kept for fiction by the North American numbering plan; example.org by RFC 2606. */
const contactOf = (user: string, random: Random): string =>
  random.chance(0.75) ? `555-01${String(random.integer(100)).padStart(2, '0')}` : `${user}@example.org`;

const shareOfChinese = 0.65;

/** The same person, whoever of the cases asks. */
const personNumber = (seed: number, number: number, kind: 'regular' | 'once'): Person => {
  const random = createRandom(seed, number, `person/${kind}`);
  const language = random.chance(shareOfChinese) ? 'zh' : 'en';
  const user = `${kind}-${number}`;
  return { user, language, name: nameOf(language, random), contact: contactOf(user, random) };
};

const shareOfRegulars = 0.18;
/** One regular for so many cases. */
const casesPerRegular = 40;

/** Who files a case: mostly somebody who never called before, sometimes one of a few who call often, some of them very often. */
export const drawPerson = (seed: number, cases: number, caseNumber: number, random: Random): Person => {
  if (!random.chance(shareOfRegulars)) return personNumber(seed, caseNumber, 'once');
  return personNumber(seed, Math.floor(random.skewed(0, Math.ceil(cases / casesPerRegular))), 'regular');
};

import type { FieldChange } from '@redress/complaints/read-models';
import { createTelling, type Lang } from '@redress/complaints/messages';
import { textOf } from '../../terminal/span';
import { createCaseTelling, type CaseTelling } from '../case-telling';
import { caseFields } from './case.fields';
import { changeRows } from './field-rows';

const telling = (lang: Lang): CaseTelling =>
  createCaseTelling(createTelling(lang, 'Asia/Shanghai'), [], { isRevealed: true, hasKeyRing: true });

const rowsOf = (change: FieldChange, lang: Lang = 'en'): readonly string[] =>
  changeRows(change, telling(lang)).map(
    ({ label, before, after }) => `${label} | ${textOf(before)} | ${textOf(after)}`,
  );

const moment = {
  at: '2026-03-02T01:00:00.000Z',
  precision: 'exact',
  zone: null,
  recordedAt: '2026-03-02T01:00:00.000Z',
};

describe('a change in words', () => {
  it.each<[what: string, change: FieldChange, rows: readonly string[]]>([
    ['of a value of a list', { path: '/status', before: 'Filed', after: 'Valid' }, ['status | filed | valid']],
    ['that sets what was not there', { path: '/unit', after: 'roads' }, ['unit | – | roads']],
    [
      'that takes away',
      { path: '/nextDueAt', before: '2026-03-02T01:00:00.000Z' },
      ['next due | 2026-03-02 09:00:00 | –'],
    ],
    [
      'of text that was not given before',
      { path: '/narrative', after: { text: 'Dark', kid: 'k' } },
      ['narrative | – | Dark'],
    ],
    [
      'of a category whole',
      { path: '/category', after: { scheme: 'city', code: 'noise', subcode: null } },
      ['category | – | noise (city)'],
    ],
    [
      'of a part of a category',
      { path: '/category/code', before: 'noise', after: 'roads' },
      ['category: code | noise | roads'],
    ],
    [
      'of a part that has parts',
      { path: '/respondent/organisation', before: 'A', after: 'B' },
      ['complained of: organisation | A | B'],
    ],
    [
      'of an item of a list, by its place',
      { path: '/attempts/1/signed', after: { by: 'office:7', moment } },
      ['assignment 2: signed by | – | office:7'],
    ],
    [
      'of an item that is new',
      { path: '/disputes/0', after: { stage: 1, statement: null, contestedEventIds: [], disputed: moment } },
      ['dispute 1: stage | – | 1'],
    ],
    [
      'of an item by its number',
      { path: '/escalations/escalation-2/status', before: 'open', after: 'acknowledged' },
      ['escalation 2 | open | acknowledged'],
    ],
    [
      'of a deadline',
      { path: '/deadlines/resolve-1/status', before: 'running', after: 'met' },
      ['resolve-1 deadline | running | met'],
    ],
    ['of several plain values', { path: '/tags', after: ['loud', 'night'] }, ['tags | – | loud, night']],
    [
      'of a list all at once',
      { path: '/endings', after: [{ status: 'Withdrawn', endedOn: 'notStated', reasons: null }] },
      ['end 1 | – | withdrawn', 'end 1: on | – | not stated'],
    ],
    ['that another field says too', { path: '/overdueFrom', after: '2026-03-02T01:00:00.000Z' }, []],
    ['of what nobody reads', { path: '/deadlines/resolve-1/startAt', after: '2026-03-02T01:00:00.000Z' }, []],
    ['of a field that this table does not know', { path: '/newThing', after: 7 }, ['newThing | – | 7']],
    ['of a shape that was not expected', { path: '/status', after: { odd: true } }, ['status | – | {"odd":true}']],
  ])('%s', (_what, change, rows) => {
    expect(rowsOf(change)).toStrictEqual(rows);
  });

  it('is told in Chinese as well', () => {
    expect(rowsOf({ path: '/respondent/organisation', before: 'A', after: 'B' }, 'zh')).toStrictEqual([
      '被投诉方：单位 | A | B',
    ]);
    expect(rowsOf({ path: '/escalations/escalation-2/level', after: 2 }, 'zh')).toStrictEqual(['升级 2：级别 | – | 2']);
  });
});

describe('the labels of fields', () => {
  it('tell fields apart in either language', () => {
    for (const lang of ['en', 'zh'] as const) {
      const labels = Object.values(caseFields).flatMap((field) =>
        field.as === 'silent' || field.label === undefined ? [] : [field.label[lang]],
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

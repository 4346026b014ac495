import type { PolicyPack } from '@redress/complaints/domain';
import { hotlinePack } from '../packs/hotline.pack';
import { parsePolicyPack } from './parse-policy-pack';

/** A copy with the value at a path replaced, or left out where the new one is `undefined`. */
const replaced = (node: unknown, [key, ...path]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof node !== 'object' || node === null) throw new Error(`Nothing to replace at ${key}`);
  const entries = new Map<string, unknown>(Object.entries(node));
  entries.set(key, replaced(entries.get(key), path, value));
  const kept = [...entries].filter(([, item]) => item !== undefined);
  return Array.isArray(node) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
};

const packWith = (pointer: string, value: unknown): unknown =>
  replaced(hotlinePack, pointer.split('/').slice(1), value);

const problemsOf = (value: unknown): readonly string[] => {
  const parsed = parsePolicyPack(value);
  return parsed.outcome === 'valid' ? [] : parsed.problems.map(({ field, problem }) => `${field} ${problem}`);
};

describe('parsing a policy pack', () => {
  it('gives back what it was given where nothing is wrong', () => {
    expect(parsePolicyPack(structuredClone(hotlinePack))).toStrictEqual({ outcome: 'valid', pack: hotlinePack });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['', null, [' must be an object']],
    ['', [], [' must be an object']],
    ['', 'hotline', [' must be an object']],
    ['/packId', undefined, ['/packId is missing']],
    ['/packId', 'Hot Line', ['/packId must be lower-case letters, digits and dashes, at most 64']],
    ['/packId', '-x', ['/packId must be lower-case letters, digits and dashes, at most 64']],
    ['/version', 1, ['/version must be lower-case letters, digits, dots and dashes, at most 32']],
    ['/name', 'Hotline', ['/name is not a field of a policy pack']],
    ['/__proto__', {}, ['/__proto__ is not a field of a policy pack']],
    ['/a~b', 1, ['/a~0b is not a field of a policy pack']],
    ['/requires', 'finding', ['/requires must be a list']],
    ['/requires/1', 'approval', ['/requires/1 must be one of: acceptance, assignment, signOff, finding, proposal']],
    ['/requires/3', 'signOff', ['/requires/3 stands twice']],
    [
      '/waives',
      ['everything'],
      [
        '/waives/0 must be one of: narrative, complainant, feedbackText, finding, outcome, disputeStatement, disputeWindow',
      ],
    ],
    ['/deadlines', {}, ['/deadlines must be a list']],
    [
      '/deadlines/0/kind',
      'reply',
      [
        '/deadlines/0/kind must be one of: acknowledge, acceptance, dispatch, signOff, resolve, followUp, reviewDecision',
      ],
    ],
    [
      '/deadlines/0/startsOn',
      'ComplaintLost',
      [
        '/deadlines/0/startsOn must be one of: ComplaintFiled, ComplaintMarkedValid, ComplaintAssigned, ComplaintClosedWithFeedback, OutcomeDisputed',
      ],
    ],
    ['/deadlines/0/amount', 0, ['/deadlines/0/amount must be a whole number from 1 to 3650']],
    ['/deadlines/0/amount', 3_651, ['/deadlines/0/amount must be a whole number from 1 to 3650']],
    ['/deadlines/0/amount', 1.5, ['/deadlines/0/amount must be a whole number from 1 to 3650']],
    ['/deadlines/0/amount', '24', ['/deadlines/0/amount must be a whole number from 1 to 3650']],
    ['/deadlines/0/unit', 'wd', ['/deadlines/0/unit must be one of: h, d']],
    [
      '/deadlines/0/pausedByInformationRequest',
      'no',
      ['/deadlines/0/pausedByInformationRequest must be true or false'],
    ],
    ['/deadlines/0/warnAtPercent', [100], ['/deadlines/0/warnAtPercent/0 must be a whole number from 1 to 99']],
    ['/windows/reopenDays', -1, ['/windows/reopenDays must be a whole number from 0 to 3650']],
    ['/windows/reviewDays', undefined, ['/windows/reviewDays is missing']],
    ['/returnWithinHours', 0, ['/returnWithinHours must be a whole number from 1 to 744']],
    ['/returnWithinHours', '24', ['/returnWithinHours must be a whole number from 1 to 744']],
    ['/followUpAttemptsMax', 11, ['/followUpAttemptsMax must be a whole number from 1 to 10']],
    ['/onTheSpot', 'yes', ['/onTheSpot must be true or false']],
    ['/refusalCodes/0', '', ['/refusalCodes/0 must be a code of letters, digits and dashes, at most 64']],
    ['/escalation/levelMax', 5, ['/escalation/levelMax must be a whole number from 1 to 4']],
    [
      '/escalation/fallbackUnit',
      '',
      ['/escalation/fallbackUnit must be a code of letters, digits and dashes, at most 64'],
    ],
  ])('names the field that has the wrong shape: %s = %j', (pointer, value, problems) => {
    expect(problemsOf(packWith(pointer, value))).toStrictEqual(problems);
  });

  it('names every field that is wrong, not only the first', () => {
    expect(problemsOf({ ...hotlinePack, packId: '', requires: 'all' })).toStrictEqual([
      '/packId must be lower-case letters, digits and dashes, at most 64',
      '/requires must be a list',
    ]);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      '/deadlines/4/startsOn',
      'ComplaintAssigned',
      ['/deadlines/4/startsOn a deadline of kind resolve starts on: ComplaintFiled, ComplaintMarkedValid'],
    ],
    [
      '/deadlines/0/pausedByInformationRequest',
      true,
      ['/deadlines/0/pausedByInformationRequest the first contact is never paused'],
    ],
    ['/deadlines/1/warnAtPercent', [80, 50], ['/deadlines/1/warnAtPercent must ascend']],
    ['/requires', ['acceptance', 'signOff'], ['/requires must name assignment, which a later step presupposes']],
    ['/requires', ['assignment'], ['/requires must name acceptance, which a later step presupposes']],
    [
      '/requires',
      ['acceptance', 'assignment', 'proposal'],
      ['/requires must name signOff, which a later step presupposes'],
    ],
    ['/waives', ['finding'], ['/waives waives the finding that it requires']],
    [
      '/waives',
      ['disputeWindow'],
      [
        '/windows/disputeDays must be 0 where the window is waived',
        '/windows/reviewDays must be 0 where the window is waived',
      ],
    ],
    [
      '/escalation',
      { levelMax: 2, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 4 },
      ['/escalation/acknowledgedBeforeClosingFromLevel must be at most 3: one above the ladder means never'],
    ],
  ])('names the field that makes no sense: %s = %j', (pointer, value, problems) => {
    expect(problemsOf(packWith(pointer, value))).toStrictEqual(problems);
  });

  it.each(['/returnWithinHours', '/followUpAttemptsMax', '/onTheSpot'])('lets a pack be silent about %s', (pointer) => {
    expect(problemsOf(packWith(pointer, undefined))).toStrictEqual([]);
  });

  it('allows one deadline of a kind only', () => {
    const [first] = hotlinePack.deadlines;
    const twice: PolicyPack = { ...hotlinePack, deadlines: [...hotlinePack.deadlines, ...(first ? [first] : [])] };
    expect(problemsOf(twice)).toStrictEqual(['/deadlines/7/kind a second deadline of kind acknowledge']);
  });
});

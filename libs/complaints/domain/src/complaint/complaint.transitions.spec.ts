import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedHistory } from '@redress/testing';
import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintCommandType } from './complaint.commands';
import { complaintDecider } from './complaint.decider';
import { commandTypes, enteredLateOn, matrixOf, reopeningRefusedOn, type Cases } from './complaint.matrix.spec-kit';
import { commandsTo, decisionContext, stepsOf } from './complaint.spec-kit';
import { officePack, sourcePack } from './complaint.spec-packs';
import { endedStatuses, openStatuses, type CaseStatus } from './complaint.statuses';
import {
  complaintRepetitions,
  complaintRules,
  complaintTransitions,
  type ComplaintRules,
  type Repetition,
  type Transition,
} from './complaint.transitions';
import { complaintStatuses } from './complaint.values';

/** The reviewed file: worked out by hand, and changed only by hand. */
const golden: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../../../test/golden/complaint-transitions.json'), 'utf8'),
);

const caseStatuses: readonly CaseStatus[] = ['Unfiled', ...complaintStatuses];

const casesUnder = (pack: PolicyPack, statuses: readonly CaseStatus[]): Cases =>
  new Map(
    statuses.map((status) => {
      const history = acceptedHistory(complaintDecider, decisionContext, stepsOf(pack, ...commandsTo[status]));
      return [status, history.reduce(complaintDecider.evolve, complaintDecider.initialState)];
    }),
  );

const underOffice = casesUnder(officePack, caseStatuses);
/** A pack without refusal codes never refuses acceptance. */
const underSource = casesUnder(
  sourcePack,
  caseStatuses.filter((status) => status !== 'NotAccepted'),
);

/** For each command that a filed case allows, the first status that does. */
const fitting = new Map<ComplaintCommandType, CaseStatus>(
  complaintTransitions.flatMap(({ command }) => {
    const cells = matrixOf(complaintRules, officePack, underOffice)[command];
    const status = complaintStatuses.find((candidate) => cells?.[candidate]?.includes(': '));
    return status === undefined ? [] : [[command, status] as const];
  }),
);

/** `types`: only the part of the file that is about these commands. */
const behaviourOf = (rules: ComplaintRules, types = commandTypes) => ({
  everyStepRequired: matrixOf(rules, officePack, underOffice, types),
  nothingRequired: matrixOf(rules, sourcePack, underSource, types),
  enteredLate: enteredLateOn(rules, underOffice, new Map([...fitting].filter(([type]) => types.includes(type)))),
  ...(types.includes('RefuseReopen') ? { reopeningRefused: reopeningRefusedOn(rules, underOffice) } : {}),
});

describe('the transition table against the reviewed file', () => {
  it('answers every command in every status as the file says, no cell missing and none too many', () => {
    const about: unknown = expect.any(Array);
    expect(golden).toStrictEqual({ about, ...behaviourOf(complaintRules) });
  });

  it('has a status for every history and an accepted cell for every command', () => {
    expect([...openStatuses, ...endedStatuses].sort()).toStrictEqual([...complaintStatuses].sort());
    expect([...fitting.keys(), 'FileComplaint'].sort()).toStrictEqual([...commandTypes].sort());
  });

  it('has one row for each command', () => {
    expect(complaintTransitions.map(({ command }) => command).sort()).toStrictEqual([...commandTypes].sort());
  });

  it('never calls a repetition what a row allows', () => {
    const both = complaintRepetitions.flatMap(({ command, in: statuses }) =>
      statuses.filter((status) =>
        complaintTransitions.some((row) => row.command === command && row.from.includes(status)),
      ),
    );
    expect(both).toStrictEqual([]);
  });
});

describe('a mutant of the table', () => {
  /** What was changed, the command that this must show in, and the rules so changed. */
  type Mutant = readonly [what: string, command: ComplaintCommandType, rules: ComplaintRules];

  const transitionMutantsOf = (row: Transition): readonly Mutant[] => {
    const { command, from, to } = row;
    const mutant = (what: string, ...rows: readonly Transition[]): Mutant => [
      `${command} ${what}`,
      command,
      { ...complaintRules, transitions: complaintTransitions.flatMap((other) => (other === row ? rows : [other])) },
    ];
    const targets = [...complaintStatuses, 'same', 'previous'] as const;
    return [
      mutant('removed'),
      ...caseStatuses.map((status) =>
        from.includes(status)
          ? mutant(`no longer from ${status}`, { ...row, from: from.filter((other) => other !== status) })
          : mutant(`also from ${status}`, { ...row, from: [...from, status] }),
      ),
      ...targets.filter((other) => other !== to).map((other) => mutant(`to ${other}`, { ...row, to: other })),
    ];
  };

  const repetitionMutantsOf = (row: Repetition): readonly Mutant[] => {
    const { command, in: statuses, code } = row;
    const mutant = (what: string, ...rows: readonly Repetition[]): Mutant => [
      `repetition of ${command} ${what}`,
      command,
      { ...complaintRules, repetitions: complaintRepetitions.flatMap((other) => (other === row ? rows : [other])) },
    ];
    return [
      mutant('removed'),
      mutant('under another code', { ...row, code: code === 'AlreadyClosed' ? 'AlreadyDisputed' : 'AlreadyClosed' }),
      ...statuses.map((status) =>
        mutant(`no longer in ${status}`, { ...row, in: statuses.filter((other) => other !== status) }),
      ),
    ];
  };

  const mutants = [
    ...complaintTransitions.flatMap(transitionMutantsOf),
    ...complaintRepetitions.flatMap(repetitionMutantsOf),
  ];

  it('does not survive: the file says otherwise of its command', () => {
    const behaviour = (rules: ComplaintRules, command: ComplaintCommandType) =>
      JSON.stringify(behaviourOf(rules, [command]));
    const survivors = mutants.filter(
      ([, command, rules]) => behaviour(rules, command) === behaviour(complaintRules, command),
    );
    expect(survivors.map(([what]) => what)).toStrictEqual([]);
  });

  it('takes each row away, takes each status from it or adds it, and leads it to each other target', () => {
    const perRow = 1 + caseStatuses.length + complaintStatuses.length + 1;
    expect(complaintTransitions.map((row) => transitionMutantsOf(row).length)).toStrictEqual(
      complaintTransitions.map(() => perRow),
    );
  });
});

import { acceptedHistory } from '@redress/testing';
import { complaintDecider } from '../complaint/complaint.decider';
import { decisionContext, stepsOf } from '../complaint/complaint.spec-kit';
import { officePack } from '../complaint/complaint.spec-packs';
import { checkGuard, complaintGuards } from '../complaint/guards/complaint.guards';
import { guardExamples } from '../complaint/guards/examples/guard-examples';
import { clauseOfDeadline, clauseOfRule } from './policy-clauses';

const names = Object.keys(complaintGuards) as (keyof typeof complaintGuards)[];

/** Whether the rule looks at the pack in any of its examples. */
const asksThePack = (name: keyof typeof complaintGuards): boolean => {
  let asked = false;
  const { passes, refused } = guardExamples[name];
  for (const { after, command, context } of [...passes, ...refused]) {
    const pack = context?.pack ?? officePack;
    const state = acceptedHistory(complaintDecider, decisionContext, stepsOf(pack, ...after)).reduce(
      complaintDecider.evolve,
      complaintDecider.initialState,
    );
    const watched = new Proxy(
      { ...decisionContext, ...context },
      {
        get: (target, member) => {
          asked ||= member === 'pack';
          return Reflect.get(target, member) as unknown;
        },
      },
    );
    checkGuard(name, command, state, watched);
  }
  return asked;
};

describe('the clause of a policy pack', () => {
  it('is named for every rule that asks the pack, and for what an end of the case froze of it', () => {
    const frozen = ['reopeningIsWithinItsWindow', 'disputeIsWithinItsWindow', 'followUpIsStillOwed'];
    const withClause = names.filter((name) => clauseOfRule(name) !== undefined);
    expect(withClause.filter((name) => !frozen.includes(name)).sort()).toStrictEqual(names.filter(asksThePack).sort());
    expect(withClause).toEqual(expect.arrayContaining(frozen));
  });

  it('is none for what is no rule of a case', () => {
    expect(clauseOfRule('transitionTable')).toBeUndefined();
    expect(clauseOfRule('toString')).toBeUndefined();
  });

  it('of a deadline bears its kind', () => {
    expect(clauseOfDeadline('followUp')).toBe('deadline-followUp');
  });
});

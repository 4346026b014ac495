import type { ComplaintCommandType } from '../complaint.commands';
import { checkGuard, complaintGuards, type GuardName } from './complaint.guards';
import { acceptedHistory } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { decisionContext, stepsOf } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';
import { guardExamples } from './examples/guard-examples';
import { guardFields } from './guard-fields';
import { guardRefusals } from './guard-refusals';

const names = Object.keys(complaintGuards) as GuardName[];
const examplesOf = (name: GuardName) => [...guardExamples[name].passes, ...guardExamples[name].refused];

/** Which members of its command a rule looks at, in any of its examples. */
const looksAt = (name: GuardName): readonly string[] => {
  const seen = new Set<string>();
  for (const { after, command, context } of examplesOf(name)) {
    const state = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(context?.pack ?? officePack, ...after),
    ).reduce(complaintDecider.evolve, complaintDecider.initialState);
    const data: object = new Proxy(command.data, {
      get: (target, member) => {
        seen.add(String(member));
        return Reflect.get(target, member) as unknown;
      },
    });
    checkGuard(name, { ...command, data } as typeof command, state, { ...decisionContext, ...context });
  }
  return [...seen];
};

describe('what is said of a rule', () => {
  it.each(names)('%s refuses with these codes and no others', (name) => {
    const codes = (refusals: readonly Readonly<{ code: string }>[]) =>
      [...new Set(refusals.map(({ code }) => code))].sort();
    expect(codes(guardRefusals[name])).toStrictEqual(codes(guardExamples[name].refused.map(({ refusal }) => refusal)));
  });

  it.each(names)('%s looks at these fields and no others', (name) => {
    expect([...guardFields[name]].sort()).toStrictEqual([...looksAt(name)].sort());
  });

  it('is said of no field that its command does not have', () => {
    const withoutFields = names.filter((name) => guardFields[name].length === 0);
    const commandsOf = (name: GuardName): readonly ComplaintCommandType[] => complaintGuards[name].commands;
    expect(withoutFields.every((name) => commandsOf(name).length > 0)).toBe(true);
  });
});

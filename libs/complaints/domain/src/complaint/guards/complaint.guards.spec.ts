import { acceptedHistory } from '@redress/testing';
import { complaintDecider, complaintDeciderOn } from '../complaint.decider';
import { decisionContext, stepsOf } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';
import { complaintRules, complaintTransitions, type Transition } from '../complaint.transitions';
import { complaintGuards } from './complaint.guards';
import type { Example } from './examples/example';
import { guardExamples } from './examples/guard-examples';

const contextOf = ({ context }: Example) => ({ ...decisionContext, ...context });

const stateBefore = ({ after, context }: Example) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(context?.pack ?? officePack, ...after)).reduce(
    complaintDecider.evolve,
    complaintDecider.initialState,
  );

const guards = Object.entries(guardExamples);

const passing = guards.flatMap(([guard, { passes }]) => passes.map((example, n) => [guard, n + 1, example] as const));
const refused = guards.flatMap(([guard, { refused }]) => refused.map((example, n) => [guard, n + 1, example] as const));

describe('a guard', () => {
  it.each(passing)('%s lets example %i through', (_guard, _n, example) => {
    const decision = complaintDecider.decide(example.command, stateBefore(example), contextOf(example));
    expect(decision).toMatchObject({ outcome: 'accepted' });
  });

  it.each(refused)('%s refuses example %i, under its own name', (rule, _n, example) => {
    const decision = complaintDecider.decide(example.command, stateBefore(example), contextOf(example));
    expect(decision).toStrictEqual({ outcome: 'rejected', rejection: { ...example.refusal, rule } });
  });

  it('is named by a row, and has an example of either kind for every command whose row names it', () => {
    const pairs = complaintTransitions.flatMap(({ command, guards: named }) =>
      named.map((guard) => `${guard} of ${command}`),
    );
    const pairsOf = (examples: readonly (readonly [string, number, Example])[]) =>
      new Set(examples.map(([guard, , { command }]) => `${guard} of ${command.type}`));
    expect([...pairsOf(passing)].sort()).toStrictEqual([...pairs].sort());
    expect([...pairsOf(refused)].sort()).toStrictEqual([...pairs].sort());
    const everywhere = Object.entries(complaintGuards).flatMap(([guard, { commands }]) =>
      commands.map((command) => `${guard} of ${command}`),
    );
    expect(everywhere.sort()).toStrictEqual([...pairs].sort());
  });

  it('is missed where its row no longer names it', () => {
    const withoutGuard = (row: Transition, guard: string): Transition => ({
      ...row,
      guards: row.guards.filter((name) => name !== guard),
    });
    const survivors = complaintTransitions.flatMap((row) =>
      row.guards.filter((guard) => {
        const mutant = complaintDeciderOn({
          ...complaintRules,
          transitions: complaintTransitions.map((other) => (other === row ? withoutGuard(row, guard) : other)),
        });
        return refused
          .filter(([name, , { command }]) => name === guard && command.type === row.command)
          .every(([, , example]) => {
            const decision = mutant.decide(example.command, stateBefore(example), contextOf(example));
            return decision.outcome === 'rejected' && decision.rejection.code === example.refusal.code;
          });
      }),
    );
    expect(survivors).toStrictEqual([]);
  });

  it('is of no use to a row of another command: it does not compile, and does not run', () => {
    // @ts-expect-error -- a note has nothing to do with a sign-off
    const row: (typeof complaintTransitions)[number] = {
      command: 'SignOff',
      from: ['Assigned'],
      guards: ['noteIsWritten'],
      to: 'InProgress',
    };
    const { decide } = complaintDeciderOn({ ...complaintRules, transitions: [row] });
    const example = guardExamples.signerActsForTheAssignedUnit.passes[0];
    expect(() => decide(example.command, stateBefore(example), decisionContext)).toThrow(
      'No guard of SignOff: it is for AddNote',
    );
  });
});

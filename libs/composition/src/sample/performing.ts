import { AsyncLocalStorage } from 'node:async_hooks';
import { createCaseWriter, type CaseWriter, type WritingPorts } from '@redress/complaints/application';
import { complaintStreamPrefix } from '@redress/complaints/domain';
import type { SampleAct } from '@redress/complaints/sample';
import type { EventStore } from '@redress/kernel';
import type { Turn } from './turns';

/** An act that is being performed, and its turn in the log. */
type Performance = Readonly<{ act: SampleAct; turn: Turn }>;

/** A case writer for acts of a virtual time. */
export type ActWriter = Readonly<{ writer: CaseWriter; perform: <T>(performance: Performance, work: () => T) => T }>;

/**
 * Acts are decided side by side, each at its own time, and appended in the order of their turns: the log of the same acts is the same each time, and its
 * clock never goes back from one case to the next.
 */
export const createActWriter = (ports: WritingPorts, chance: () => number): ActWriter => {
  const current = new AsyncLocalStorage<Performance>();

  const append: EventStore['append'] = async (stream, expected, events) => {
    const turn = current.getStore()?.turn;
    await turn?.comes;
    const appending = ports.eventStore.append(stream, expected, events);
    // A policy that is published before its first use is no act.
    if (stream.startsWith(complaintStreamPrefix)) turn?.pass();
    return appending;
  };

  const writer = createCaseWriter(
    {
      ...ports,
      eventStore: { ...ports.eventStore, append },
      clock: { now: () => current.getStore()?.act.recordedAt ?? ports.clock.now() },
    },
    chance,
  );
  return { writer, perform: (performance, work) => current.run(performance, work) };
};

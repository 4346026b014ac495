import type { JsonObject } from '@redress/kernel';
import type { ToyAppend, ToyEvent, ToyFault, ToyType } from './toy-ledger';

type Written = Omit<ToyEvent, 'name'>;
type Models = Readonly<Record<'toy_summary' | 'toy_trail' | 'toy_open', ReadonlyMap<string, JsonObject>>>;

/** The events that a model gets to: up to the first one it handles that fails. */
const upToFailure = (
  events: readonly Written[],
  handles: readonly ToyType[],
  faults: readonly ToyFault[],
): readonly Written[] => {
  const end = events.findIndex(({ type, fault }) => handles.includes(type) && faults.includes(fault));
  return end < 0 ? events : events.slice(0, end);
};

const summaryOf = (stream: string, all: readonly Written[]): JsonObject | undefined => {
  const good = upToFailure(all, ['Opened', 'Noted', 'Closed', 'Erased'], ['undecodable', 'unprojectable']);
  // An erasure that waits behind a failure takes the document with it.
  if (all.slice(good.length).some(({ type }) => type === 'Erased')) return undefined;
  let texts: string[] = [];
  let status: string | undefined;
  let count = 0;
  for (const { type, text } of good) {
    if (type === 'Glanced') continue;
    if (type === 'Opened') [texts, status, count] = [[], 'open', 0];
    if (type === 'Erased') texts = [];
    if (type === 'Closed') status = 'closed';
    if (type === 'Opened' || type === 'Noted') texts = [...texts, text];
    count += 1;
  }
  return status === undefined ? undefined : { stream, texts, status, count };
};

const openOf = (all: readonly Written[]): JsonObject | undefined => {
  let notes: number | undefined;
  for (const { type } of upToFailure(all, ['Opened', 'Noted', 'Closed'], ['undecodable'])) {
    if (type === 'Closed') notes = undefined;
    if (type === 'Opened') notes ??= 0;
    if (type === 'Noted' && notes !== undefined) notes += 1;
  }
  return notes === undefined ? undefined : { notes };
};

/** What the models have to hold, told without engine, pages or store. */
export const expectedModels = (appends: readonly ToyAppend[]): Models => {
  const streams = new Map<string, Written[]>();
  for (const { stream, events } of appends) streams.set(stream, [...(streams.get(stream) ?? []), ...events]);
  const models = { toy_summary: new Map(), toy_trail: new Map(), toy_open: new Map() };
  for (const [stream, events] of streams) {
    const summary = summaryOf(stream, events);
    if (summary) models.toy_summary.set(stream, summary);
    const open = openOf(events);
    if (open) models.toy_open.set(stream, open);
    const good = upToFailure(events, ['Opened', 'Noted', 'Closed', 'Erased'], ['undecodable', 'unprojectable']);
    for (const [revision, { type }] of good.entries())
      if (type !== 'Glanced') models.toy_trail.set(`${stream}/${revision}`, { type });
  }
  return models;
};

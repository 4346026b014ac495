import type { ImportCounts } from '@redress/complaints/application';
import type { Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { overConnections, type Attempt } from '../service/resume-connection';
import { sourceToSend, type SentSource } from '../service/send-source';
import type { ServiceAddress } from '../service/service-address';
import { eventsOf, numberIn, textIn, type ServiceEvent } from '../service/service-events';
import { warnOfPlainToken } from '../service/service-question';
import { problemOf, refusalOf } from '../service/service-refusal';
import { askService, ConnectionLostError } from '../service/service-request';
import { waitForService } from '../service/wait-for-service';
import { exitCodeOfStop, stoppable, type Stopping } from '../session/stoppable';
import {
  nothingRead,
  reportFailure,
  reportForeign,
  reportImport,
  reportInterruption,
  sayRemark,
} from './import-report';
import { openRefusedList, type RefusedLine, type RefusedList } from './refused-list';
import { shareOf, tellProgress } from './tell-progress';

const countsIn = (data: unknown): ImportCounts => ({
  read: numberIn(data, 'read'),
  filed: numberIn(data, 'filed'),
  updated: numberIn(data, 'updated'),
  alreadyFiled: numberIn(data, 'alreadyFiled'),
  refused: numberIn(data, 'refused'),
  events: numberIn(data, 'events'),
});

const refusedLineIn = (data: unknown): RefusedLine => {
  const [sourceId, step, policy] = ['sourceId', 'step', 'policy'].map((name) => textIn(data, name));
  return {
    line: numberIn(data, 'line'),
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(step === undefined ? {} : { step }),
    code: textIn(data, 'code') ?? '',
    reason: textIn(data, 'reason') ?? '',
    ...(policy === undefined ? {} : { policy }),
  };
};

/** What an import has come to, over all its connections. */
type Standing = {
  counts: ImportCounts;
  /** The last event that was told under a number. */
  lastId: string | undefined;
  isWhole: boolean;
  /** The service has taken it on once. */
  hasBegun: boolean;
  position: string | undefined;
};

type Sending = Readonly<{
  address: ServiceAddress;
  source: SentSource;
  path: string;
  key: string;
  list: RefusedList;
  progress: ReturnType<typeof tellProgress>;
  stopping: Stopping;
}>;

const failureOf = (data: unknown, { texts }: Context): Refused => {
  const { failures, failedInside } = texts.service;
  const known = new Map(Object.entries(failures)).get(textIn(data, 'code') ?? '');
  return new Refused(known ?? failedInside(textIn(data, 'correlationId') ?? ''));
};

/** Takes what one event says. `ended` on the last one. @throws Refused */
const take = (
  context: Context,
  { id, event, data }: ServiceEvent,
  standing: Standing,
  { list, progress, source }: Sending,
): 'ended' | 'more' => {
  standing.lastId = id ?? standing.lastId;
  switch (event) {
    case 'progress':
      standing.counts = countsIn(data);
      progress.update(standing.counts.read, shareOf(numberIn(data, 'bytes'), source.totalBytes));
      return 'more';
    case 'noted':
    case 'stopped': {
      progress.end();
      const remark = refusedLineIn(data);
      if (event === 'stopped') standing.isWhole = false;
      if (event === 'stopped' && standing.counts.read === 0)
        reportForeign({ ...context, json: false }, [{ kind: event, ...remark }]);
      else sayRemark(context, { kind: event, ...remark });
      return 'more';
    }
    case 'refused':
      progress.end();
      list.add(refusedLineIn(data));
      return 'more';
    case 'failed':
      throw failureOf(data, context);
    case 'done':
      standing.counts = countsIn(data);
      standing.position = textIn(data, 'position');
      return 'ended';
    default:
      // A later service may tell more than is known here.
      return 'more';
  }
};

/** One connection. @throws Refused, ConnectionLostError where none came about */
const sendOnce = async (context: Context, sending: Sending, standing: Standing): Promise<Attempt<'done'>> => {
  const { address, source, path, key, stopping } = sending;
  const incoming = await askService(context, address, {
    method: 'POST',
    path,
    headers: {
      ...source.headers,
      'idempotency-key': key,
      ...(standing.lastId === undefined ? {} : { 'last-event-id': standing.lastId }),
    },
    signal: stopping.signal,
    send: source.send,
  });
  if (incoming.statusCode !== 200) {
    const problem = await problemOf(incoming);
    // A service that starts or ends, or what stands before it, says so: whoever was on the way waits for it.
    if (standing.hasBegun && [502, 503, 504].includes(problem.status)) return { kind: 'again', hasGoneOn: false };
    throw refusalOf(problem, address, context);
  }
  standing.hasBegun = true;
  let hasGoneOn = false;
  try {
    for await (const event of eventsOf(incoming)) {
      hasGoneOn = true;
      if (take(context, event, standing, sending) === 'ended') return { kind: 'ended', value: 'done' };
    }
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw error;
  } finally {
    incoming.destroy();
  }
  return { kind: 'again', hasGoneOn };
};

const sendAll = (context: Context, file: string, sending: Sending, standing: Standing): Promise<'done' | 'stopped'> =>
  overConnections(
    context,
    {
      address: sending.address,
      signal: sending.stopping.signal,
      onLost: () => {
        sending.progress.end();
        if (!sending.source.canBeSentAgain) throw new Refused(context.texts.service.cannotResume(file));
      },
    },
    () => sendOnce(context, sending, standing),
  );

export type ThroughService = Readonly<{ address: ServiceAddress; format: string; refused: string | undefined }>;

/** `redress import` through a running service, which alone writes to its ledger. Told as the local one is. */
export const importThroughService = async (
  context: Context,
  file: string,
  { address, format, refused }: ThroughService,
): Promise<number> => {
  const { elapsed, ids, texts } = context;
  warnOfPlainToken(context, address);
  const source = await sourceToSend(file);
  const list = openRefusedList(refused, context);
  const progress = tellProgress(context, texts.import.reading);
  const standing: Standing = {
    counts: nothingRead,
    lastId: undefined,
    isWhole: true,
    hasBegun: false,
    position: undefined,
  };
  const startedAt = elapsed();
  return stoppable(context, async (stopping) => {
    const path = `v1/imports?format=${encodeURIComponent(format)}`;
    const sending = { address, source, path, key: ids.uuid(), list, progress, stopping };
    try {
      const end = await sendAll(context, file, sending, standing);
      const asked = stopping.asked();
      if (end === 'stopped' && asked !== undefined) {
        progress.end();
        reportInterruption(context, standing.counts, file);
        return exitCodeOfStop[asked];
      }
      const loggedAt = elapsed();
      progress.end();
      if (standing.position !== undefined) await waitForService(context, address, standing.position, stopping.signal);
      reportImport(context, standing.counts, { log: loggedAt - startedAt, readModels: elapsed() - loggedAt });
      return standing.isWhole ? exitCodes.done : exitCodes.refused;
    } catch (error) {
      progress.end();
      if (standing.counts.read > 0) reportFailure(context, standing.counts);
      throw error;
    } finally {
      list.end();
    }
  });
};

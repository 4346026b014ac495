import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; from a millisecond to the limit of a request. */
const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is measured of one service. Labels are names of routes, commands, codes and models: closed sets, nothing personal. */
export type Metrics = Readonly<{
  requestAnswered: (route: string, method: string, status: number, seconds: number) => void;
  commandDecided: (command: string, outcome: string) => void;
  accessRefused: (code: string) => void;
  projection: (model: string, lagSeconds: number, deadLetters: number, isLive: boolean) => void;
  /** The event store is asked again: during what, and why. */
  storeRepeat: (during: string, reason: string) => void;
  /** Seconds since the read models were last known to show everything. */
  dataLag: (seconds: number) => void;
  listeners: (count: number) => void;
  /** The exposition format, and its media type. */
  exposition: () => Promise<Readonly<{ mediaType: string; text: string }>>;
}>;

/** A registry of its own for each service, so that two in one process do not clash. */
export const createMetrics = (): Metrics => {
  const registers = [new Registry()];
  const [registry] = registers;
  if (registry === undefined) throw new Error('There is one registry');
  collectDefaultMetrics({ register: registry, prefix: 'redress_' });
  const requests = new Histogram({
    name: 'redress_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: secondsBuckets,
    registers,
  });
  const commands = new Counter({
    name: 'redress_commands_total',
    help: 'Commands by what became of them',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'redress_access_refused_total',
    help: 'Requests that a permission or a token refused',
    labelNames: ['code'],
    registers,
  });
  const lag = new Gauge({
    name: 'redress_projection_lag_seconds',
    help: 'How long the oldest event has been in the log that a read model has not seen; 0 when it has caught up',
    labelNames: ['model'],
    registers,
  });
  const deadLetters = new Gauge({
    name: 'redress_projection_dead_letters',
    help: 'Events that are parked in a read model',
    labelNames: ['model'],
    registers,
  });
  const live = new Gauge({
    name: 'redress_projection_live',
    help: '1 where a read model follows the log',
    labelNames: ['model'],
    registers,
  });
  const repeats = new Counter({
    name: 'redress_event_store_repeats_total',
    help: 'What an event store elsewhere had to be asked again, by the reason; a subscription goes on from its last position',
    labelNames: ['during', 'reason'],
    registers,
  });
  const dataLag = new Gauge({
    name: 'redress_data_lag_seconds',
    help: 'Since the read models were last known to show all of the log; grows also while the log cannot be reached',
    registers,
  });
  const listening = new Gauge({ name: 'redress_change_listeners', help: 'Open streams of changes', registers });
  return {
    requestAnswered: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    commandDecided: (command, outcome) => commands.inc({ command, outcome }),
    accessRefused: (code) => refusals.inc({ code }),
    projection: (model, lagSeconds, letters, isLive) => {
      lag.set({ model }, lagSeconds);
      deadLetters.set({ model }, letters);
      live.set({ model }, isLive ? 1 : 0);
    },
    storeRepeat: (during, reason) => repeats.inc({ during, reason }),
    dataLag: (seconds) => dataLag.set(seconds),
    listeners: (count) => listening.set(count),
    exposition: async () => ({ mediaType: registry.contentType, text: await registry.metrics() }),
  };
};

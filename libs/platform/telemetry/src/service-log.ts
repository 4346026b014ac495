import { pino, stdTimeFunctions, type DestinationStream } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug';

/** Facts of a log line: words and numbers that the product itself gives, never what somebody wrote. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** One JSON line each, with time and level. There is no way to hand in an object that came from outside: nothing personal can slip in with it. */
export type ServiceLog = Readonly<{
  debug: (message: string, facts?: LogFacts) => void;
  info: (message: string, facts?: LogFacts) => void;
  warn: (message: string, facts?: LogFacts) => void;
  /** `error` is told by name and stack; its message is left out where it may quote a document. */
  error: (message: string, error: unknown, facts?: LogFacts) => void;
}>;

/** The lines of a stack are places in our code and that of libraries; the first line repeats the message. */
const placesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' | ');

const told = (error: unknown): LogFacts =>
  error instanceof Error ? { error: error.name, at: placesOf(error) } : { error: typeof error };

export const createServiceLog = (level: LogLevel, destination?: DestinationStream): ServiceLog => {
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, messageKey: 'message' };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (message, facts = {}) => log.debug(facts, message),
    info: (message, facts = {}) => log.info(facts, message),
    warn: (message, facts = {}) => log.warn(facts, message),
    error: (message, error, facts = {}) => log.error({ ...facts, ...told(error) }, message),
  };
};

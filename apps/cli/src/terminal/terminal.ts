import { createColors } from 'picocolors';

type Sink = Readonly<{ write: (text: string) => unknown; isTTY?: boolean; columns?: number }>;

/** Results go to `out`, everything said about them to `err`: what is piped on is the result and nothing else. */
export type Terminal = Readonly<{
  out: (text: string) => void;
  err: (text: string) => void;
  /** Colour only where a person looks: never in a pipe, never with NO_COLOR. */
  colors: ReturnType<typeof createColors>;
  /** A person watches stderr: a progress line may be drawn over itself. */
  isWatched: boolean;
  columns: number;
}>;

const columnsByDefault = 100;

export const createTerminal = (
  { stdout, stderr }: Readonly<{ stdout: Sink; stderr: Sink }>,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal => ({
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colors: createColors(
    stdout.isTTY === true && environment['NO_COLOR'] === undefined && environment['TERM'] !== 'dumb',
  ),
  isWatched: stderr.isTTY === true && environment['TERM'] !== 'dumb',
  columns: stdout.columns ?? columnsByDefault,
});

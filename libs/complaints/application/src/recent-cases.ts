import { unfiledCase, type LoadedCase } from './load-case';

/** Cases kept folded between commands. */
const recentCasesMax = 2_000;

export type RecentCases = Readonly<{
  baselineOf: (stream: string) => LoadedCase;
  remember: (stream: string, loaded: LoadedCase) => void;
  /** After any unknown outcome or conflict: what was believed is worth nothing. */
  forget: (stream: string) => void;
}>;

/** The least recently used case goes first. */
export const createRecentCases = (casesMax = recentCasesMax): RecentCases => {
  const cases = new Map<string, LoadedCase>();
  return {
    baselineOf: (stream) => cases.get(stream) ?? unfiledCase,
    remember: (stream, loaded) => {
      cases.delete(stream);
      cases.set(stream, loaded);
      const oldest = cases.size > casesMax ? cases.keys().next().value : undefined;
      if (oldest !== undefined) cases.delete(oldest);
    },
    forget: (stream) => void cases.delete(stream),
  };
};

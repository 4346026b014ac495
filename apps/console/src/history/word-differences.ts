/** A run of words that is in both texts, or in one alone. */
export type WordRun = Readonly<{ kind: 'same' | 'gone' | 'new'; text: string }>;

/** Longer texts are shown whole on both sides: what a comparison by words costs grows with the product of their lengths. */
const wordsMax = 1_500;

/** Words, and what stands between them; Chinese has words too, though no spaces. */
const wordsOf = (text: string, language: string): readonly string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment);

/** Lengths of the longest common parts of what follows, at each pair of places. */
const commonLengths = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (row === undefined || below === undefined) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
};

const joined = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.reduce<readonly WordRun[]>((before, run) => {
    const last = before.at(-1);
    return last?.kind === run.kind
      ? [...before.slice(0, -1), { kind: run.kind, text: last.text + run.text }]
      : [...before, run];
  }, []);

/** What two texts have in common and what each has alone, in reading order; `undefined` where they are too long for it. */
export const wordDifferences = (before: string, after: string, language: string): readonly WordRun[] | undefined => {
  const [a, b] = [wordsOf(before, language), wordsOf(after, language)];
  if (a.length > wordsMax || b.length > wordsMax) return undefined;
  const lengths = commonLengths(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    if (gone !== undefined && gone === come) {
      runs.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      runs.push({ kind: 'gone', text: gone });
      i += 1;
    } else {
      runs.push({ kind: 'new', text: come ?? '' });
      j += 1;
    }
  }
  return joined(runs);
};

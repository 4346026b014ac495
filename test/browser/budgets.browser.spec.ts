import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listOf, memberOf, objectOf, textOf } from '../e2e/openapi/served-contract';

const built = path.resolve(__dirname, '..', '..', 'dist', 'apps', 'console');
const manifest = objectOf(JSON.parse(readFileSync(path.join(built, '.vite', 'manifest.json'), 'utf8')));

/** What the browser has to have before a chunk runs: itself, and what it imports, however deep. */
const neededBy = (names: readonly string[]): ReadonlySet<string> => {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const imported of listOf(memberOf(manifest, name, 'imports'))) add(textOf(imported));
  };
  for (const name of names) add(name);
  return needed;
};

/** Bytes of JavaScript that go over the line, compressed as the service sends them, in kB. */
const kilobytesOf = (...names: readonly string[]): number => {
  const files = [...neededBy(names)].map((name) => textOf(memberOf(manifest, name, 'file')));
  const bytes = files
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + statSync(path.join(built, `${file}.gz`)).size, 0);
  return Math.round(bytes / 100) / 10;
};

const shell = 'index.html';
const screenFile = (name: string): string => `src/screens/${name}/${name}.screen.tsx`;

/** Budgets of the bundles (console, Budgets): gzip JavaScript in kB, of a screen with the shell around it. */
const budgets: readonly (readonly [what: string, kilobytesMax: number, chunks: readonly string[]])[] = [
  ['the shell', 215, [shell]],
  ['the public pages', 110, ['public-pages.html']],
  ['the screen trends with its chart', 610, [shell, screenFile('trends'), 'src/screens/trends/trend-chart.tsx']],
  ...(
    [
      ['case', 330],
      ['queue', 380],
      ['cases', 380],
      ['new-case', 400],
      ['trends', 400],
      ['audit-events', 390],
      ['admin-status', 390],
    ] as const
  )
    .filter(([name]) => existsSync(path.join(built, '..', '..', '..', 'apps', 'console', screenFile(name))))
    .map(([name, max]) => [`the screen ${name}`, max, [shell, screenFile(name)]] as const),
];

describe('what a browser loads', () => {
  it.each(budgets)('for %s is at most %i kB', (_what, kilobytesMax, chunks) => {
    for (const chunk of chunks) expect(Object.keys(manifest)).toContain(chunk);
    expect(kilobytesOf(...chunks)).toBeLessThanOrEqual(kilobytesMax);
  });

  it('is measured by what is there', () => expect(kilobytesOf(shell)).toBeGreaterThan(50));
});

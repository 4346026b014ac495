import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Stands in the built pages wherever the nonce of one answer goes; the build writes it there (apps/console/build). */
export const noncePlaceholder = '__REDRESS_CSP_NONCE__';

/** The console as it was built: its pages, and the folder with the files that they name. */
export type ConsoleBuild = Readonly<{
  /** For whoever works here. */
  consolePage: string;
  /** For the public, without the console's parts. */
  publicPage: string;
  /** Files whose names hold a hash of their content. */
  assetsFolder: string;
}>;

/** Where the build puts it, beside the built service. */
export const consoleFolder = path.resolve(__dirname, '..', '..', '..', 'console');

const pageIn = (folder: string, name: string): string => {
  const page = readFileSync(path.join(folder, name), 'utf8');
  if (!page.includes(noncePlaceholder)) throw new Error(`${name} has no place for a nonce: it was built otherwise`);
  return page;
};

/** `undefined` where the console was not built: the service answers without it. @throws where a page is not as the build makes it */
export const readConsoleBuild = (folder: string): ConsoleBuild | undefined => {
  const assetsFolder = path.join(folder, 'assets');
  if (!existsSync(assetsFolder)) return undefined;
  return {
    consolePage: pageIn(folder, 'index.html'),
    publicPage: pageIn(folder, 'public-pages.html'),
    assetsFolder,
  };
};

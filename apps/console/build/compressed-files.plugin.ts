import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|svg)$/;

/**
 * Beside each text file the same compressed: the service sends it as it lies there, and the budgets are measured by it. Made of what was written, since
 * others change a file until then.
 */
export const compressedFiles = (): Plugin => ({
  name: 'redress:compressed-files',
  apply: 'build',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const fileName of Object.keys(bundle)) {
      if (!compressible.test(fileName)) continue;
      const file = path.join(dir, fileName);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
  },
});

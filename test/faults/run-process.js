'use strict';
// Runs a TypeScript program of this folder in a process of its own: `node run-process.js <program> [arguments]`. Rooms are what was built to dist.
const { readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { transformSync } = require('@swc/core');
const { compilerOptions } = require('../../tsconfig.json');

const built = (room) => path.join(__dirname, '..', '..', 'dist', room).replace(/\.ts$/, '.js');
const rooms = new Map(Object.entries(compilerOptions.paths).map(([name, [file]]) => [name, built(file)]));

registerHooks({
  resolve: (specifier, context, next) => {
    const isProgram = context.parentURL?.endsWith('.ts') === true && specifier.startsWith('./');
    return next(rooms.get(specifier) ?? (isProgram ? `${specifier}.ts` : specifier), context);
  },
  load: (url, context, next) => {
    if (!url.endsWith('.ts')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});

require(path.resolve(process.argv[2]));

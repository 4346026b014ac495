#!/usr/bin/env node
'use strict';
// Plain old JavaScript on purpose: an older Node must get this sentence, not a stack from the first modern line.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 24 || (version[0] === 24 && version[1] < 15)) {
  process.stderr.write(
    'Redress needs Node 24.15 or newer; this is Node ' +
      process.versions.node +
      '. `npm ci` brings Node 24 along on Linux and Windows: run it as `npx redress ...` from the checkout.\n',
  );
  process.exit(64);
}
var fs = require('node:fs');
var path = require('node:path');
var main = path.join(__dirname, '..', '..', '..', 'dist', 'apps', 'cli', 'src', 'main.js');
if (!fs.existsSync(main)) {
  process.stderr.write(
    'Redress is not built yet: run `npm run build` in ' + path.join(__dirname, '..', '..', '..') + '.\n',
  );
  process.exit(64);
}
require(main);

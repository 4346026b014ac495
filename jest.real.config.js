'use strict';
const base = require('./jest.config.js');

/** What needs the real records in ../shared/data; each spec says how many ran and how many were skipped. */
module.exports = { ...base, testMatch: ['**/*.real.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '/dist/'] };

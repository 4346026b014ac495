'use strict';
const base = require('./jest.config.js');

/** What a person does at a browser, against the real service: `npm run test:browser`. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: '<rootDir>/test/browser/build-first.js',
  // A browser and a service for each worker.
  maxWorkers: 2,
  testTimeout: 60_000,
};

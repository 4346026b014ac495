'use strict';
const path = require('node:path');
const base = require('../../../../jest.config.js');

module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../../../..'),
  roots: [__dirname],
  testMatch: ['**/broken-stores.fixture.ts'],
  globalSetup: undefined,
};

export * from './arbitrary-json';

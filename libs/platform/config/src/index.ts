export * from './service-settings';
export * from './settings';

export * from './sample-settings';
export * from './service-settings';
export * from './settings';

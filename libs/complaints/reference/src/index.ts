export * from './built-in-packs';
export * from './packs/cfpb.pack';
export * from './packs/hotline.pack';
export * from './packs/import.pack';
export * from './packs/nyc.pack';
export * from './publication';
export * from './same-pack';
export * from './validation/parse-policy-pack';
export type { Problem } from './validation/check';

import { readModelsFile } from '@redress/composition';
import type { Settings } from '@redress/platform/config';

/** A file, or the servers and the database of a connection string: never the name and password that may stand in it. */
export const placeOfReadModels = (settings: Settings): string => {
  const { readStore } = settings;
  if (readStore.kind === 'embedded') return readModelsFile(settings);
  const [, scheme = '', servers = '', database = ''] =
    /^([a-z+]+:\/\/)(?:[^@/]*@)?([^/?]*)\/?([^?]*)/.exec(readStore.connectionString) ?? [];
  return `${scheme}${servers}/${database}`;
};

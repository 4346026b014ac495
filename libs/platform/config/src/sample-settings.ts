import type { ServiceSettings } from './service-settings';
import type { Settings } from './settings';

/** Beside the real one: `redress-data-sample` for `redress-data`. */
const beside = (folder: string): string => `${folder}-sample`;

/** A name that begins with the data folder's begins with the sample's; another one has the word behind it. */
const renamed = (name: string, dataFolder: string): string =>
  name.startsWith(`${dataFolder}.`) ? `${beside(dataFolder)}${name.slice(dataFolder.length)}` : beside(name);

/**
 * Where the sample of an installation lies: a ledger of its own in folders of its own, always embedded, so that generated cases never come near the real
 * ones. `redress serve --data` opens it like any other.
 */
export const sampleSettings = ({ dataFolder, keysFolder, masterKeyFile, destroyedFile }: Settings): Settings => {
  const settings: Settings = {
    dataFolder: beside(dataFolder),
    keysFolder: renamed(keysFolder, dataFolder),
    masterKeyFile: renamed(masterKeyFile, dataFolder),
    destroyedFile: renamed(destroyedFile, dataFolder),
    eventStore: { kind: 'embedded' },
    readStore: { kind: 'embedded' },
  };
  return Object.freeze(settings);
};

/** The same service, under a signing key of the sample's own. */
export const sampleServiceSettings = (
  service: ServiceSettings,
  { dataFolder }: Pick<Settings, 'dataFolder'>,
): ServiceSettings => Object.freeze({ ...service, tokenKeyFile: renamed(service.tokenKeyFile, dataFolder) });

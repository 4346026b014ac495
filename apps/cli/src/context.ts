import { statSync } from 'node:fs';
import type { Clock, IdSource } from '@redress/kernel';
import { readSettings, SettingsError, type Settings } from '@redress/platform/config';
import type { Lang } from '@redress/complaints/messages';
import { WrongUse } from './exit-codes';
import { createTerminal, type Terminal } from './terminal/terminal';
import { langOf, textsOf, type Texts } from './texts/texts';

/** The process as the command line sees it; tests hand in their own. */
export type Surroundings = Readonly<{
  argv: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  stdout: Parameters<typeof createTerminal>[0]['stdout'];
  stderr: Parameters<typeof createTerminal>[0]['stderr'];
  clock: Clock;
  ids: IdSource;
  /** Milliseconds that only ever go up, for rates. */
  elapsed: () => number;
  chance: () => number;
  systemUser: () => string;
  /** Calls the listener when the person (SIGINT) or the system (SIGTERM) asks the process to stop. The function it gives ends that. */
  onStop: (listener: (signal: StopSignal) => void) => () => void;
}>;

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** The options that every verb takes. */
export type CommonOptions = Readonly<{
  data?: string;
  keys?: string;
  zone?: string;
  lang?: string;
  json?: boolean;
}>;

/** What a verb works in. */
export type Context = Surroundings &
  Readonly<{
    terminal: Terminal;
    settings: Settings;
    lang: Lang;
    texts: Texts;
    json: boolean;
    /** Runs another command line in these surroundings, but for what is given. Gives its exit code. */
    redress: (argv: readonly string[], more: Partial<Pick<Surroundings, 'environment' | 'stdout'>>) => Promise<number>;
  }>;

/** @throws WrongUse where a folder's name is that of a file. */
const assertFolder = (folder: string, texts: Texts): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new WrongUse(texts.notAFolder(folder));
};

/** @throws WrongUse where the environment or an option cannot be meant. */
export const contextOf = (surroundings: Surroundings, options: CommonOptions, redress: Context['redress']): Context => {
  const { environment, stdout, stderr } = surroundings;
  const { data, keys, zone } = options;
  try {
    const settings = readSettings(environment, {
      ...(data === undefined ? {} : { data }),
      ...(keys === undefined ? {} : { keys }),
      ...(zone === undefined ? {} : { zone }),
    });
    const lang = langOf(options.lang, environment);
    const texts = textsOf(lang);
    [settings.dataFolder, settings.keysFolder].forEach((folder) => assertFolder(folder, texts));
    return {
      ...surroundings,
      terminal: createTerminal({ stdout, stderr }, environment),
      settings,
      lang,
      texts,
      json: options.json ?? false,
      redress,
    };
  } catch (error) {
    if (error instanceof SettingsError) throw new WrongUse(error.message);
    throw error;
  }
};

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@redress/platform/config';
import type { Lang } from '@redress/complaints/messages';
import type { Context, Surroundings } from '../context';

const localeOf: Readonly<Record<Lang, string>> = { en: 'en_US.UTF-8', zh: 'zh_CN.UTF-8' };

/** Everything of the person's own that could lead elsewhere is left behind; what the terminal looks like is kept. */
const environmentOf = (own: Surroundings['environment'], data: string, lang: Lang): Surroundings['environment'] => ({
  ...Object.fromEntries(Object.entries(own).filter(([name]) => !name.startsWith('REDRESS_'))),
  REDRESS_DATA: data,
  LC_ALL: localeOf[lang],
});

/** What a verb works in on a folder of its own, and the environment in which other verbs do. */
export type TourContext = Readonly<{ context: Context; environment: Surroundings['environment'] }>;

/** Runs work on a folder under the system's own for such things, which is gone with everything in it when the work ends, however it ends. */
export const withTourFolder = async <T>(own: Context, work: (tour: TourContext) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-tour-'));
  try {
    const environment = environmentOf(own.environment, join(folder, 'data'), own.lang);
    return await work({ context: { ...own, json: false, settings: readSettings(environment) }, environment });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

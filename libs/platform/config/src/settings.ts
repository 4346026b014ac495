import { resolve } from 'node:path';
import { z } from 'zod';

/** Which of the names in the environment this product reads (interface, Settings). */
const environment = z.object({
  REDRESS_DATA: z.string().min(1).optional(),
  REDRESS_ZONE: z.string().min(1).optional(),
  REDRESS_KEYS: z.string().min(1).optional(),
  REDRESS_MASTER_KEY_FILE: z.string().min(1).optional(),
  REDRESS_LEDGER_ID: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower case letters, digits and dashes')
    .optional(),
  REDRESS_EVENT_STORE: z
    .string()
    .regex(/^(embedded|esdb(\+discover)?:\/\/.+)$/, '"embedded", "esdb://..." or "esdb+discover://..."')
    .optional(),
  REDRESS_EVENT_STORE_PREFIX: z
    .string()
    .regex(/^[a-z0-9]{1,40}$/, '1 to 40 lower-case letters and digits')
    .optional(),
  REDRESS_READ_STORE: z
    .string()
    .regex(/^(embedded|mongodb(\+srv)?:\/\/.+)$/, '"embedded", "mongodb://..." or "mongodb+srv://..."')
    .optional(),
});

/** A log that a server keeps. `prefix`: which of its ledgers, where it keeps several (ledger-format, Stream names). */
export type EventStoreDbSettings = Readonly<{ kind: 'eventstoredb'; connectionString: string; prefix?: string }>;

/** Parsed once, frozen, absolute paths. `zone` and `ledgerId` are absent where the ledger is to say. */
export type Settings = Readonly<{
  dataFolder: string;
  keysFolder: string;
  masterKeyFile: string;
  /** Append-only list of destroyed keys: apart from data and keys, so that no restore brings a key back. */
  destroyedFile: string;
  zone?: string;
  ledgerId?: string;
  /** A connection string may hold a password: it goes to the store's client, and nowhere else. */
  eventStore: Readonly<{ kind: 'embedded' }> | EventStoreDbSettings;
  readStore: Readonly<{ kind: 'embedded' }> | Readonly<{ kind: 'mongodb'; connectionString: string }>;
}>;

/** What the command line says besides the environment; it wins. */
export type SettingOverrides = Readonly<{ data?: string; keys?: string; zone?: string }>;

/** The environment or an option says something that cannot be meant. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Whether the machine knows such a time zone. */
export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

const eventStoreOf = ({
  REDRESS_EVENT_STORE: connectionString = 'embedded',
  REDRESS_EVENT_STORE_PREFIX: prefix,
}: z.infer<typeof environment>): Settings['eventStore'] => {
  if (connectionString !== 'embedded')
    return { kind: 'eventstoredb', connectionString, ...(prefix === undefined ? {} : { prefix }) };
  if (prefix !== undefined)
    throw new SettingsError(
      'REDRESS_EVENT_STORE_PREFIX: only with an esdb REDRESS_EVENT_STORE; a folder holds one ledger',
    );
  return { kind: 'embedded' };
};

/** @throws SettingsError naming the variable and what it may be. */
export const readSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  overrides: SettingOverrides = {},
): Settings => {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join('.') ?? 'Environment'}: ${issue?.message ?? 'not understood'}`);
  }
  const { data } = parsed;
  const dataFolder = resolve(overrides.data ?? data.REDRESS_DATA ?? 'redress-data');
  const zone = overrides.zone ?? data.REDRESS_ZONE;
  if (zone !== undefined && !isZone(zone))
    throw new SettingsError(`Not a time zone: ${zone} (an IANA name such as Asia/Shanghai)`);
  const readModels = data.REDRESS_READ_STORE ?? 'embedded';
  const readStore: Settings['readStore'] =
    readModels === 'embedded' ? { kind: 'embedded' } : { kind: 'mongodb', connectionString: readModels };
  return Object.freeze({
    dataFolder,
    keysFolder: resolve(overrides.keys ?? data.REDRESS_KEYS ?? `${dataFolder}.keys`),
    masterKeyFile: resolve(data.REDRESS_MASTER_KEY_FILE ?? `${dataFolder}.master-key`),
    destroyedFile: `${dataFolder}.destroyed-keys`,
    ...(zone === undefined ? {} : { zone }),
    ...(data.REDRESS_LEDGER_ID === undefined ? {} : { ledgerId: data.REDRESS_LEDGER_ID }),
    eventStore: eventStoreOf(data),
    readStore,
  });
};

import { readLedgerIdentity } from '@redress/complaints/application';
import { millisecondsOf } from '@redress/kernel';
import { readServiceSettings, sampleServiceSettings, sampleSettings, type Settings } from '@redress/platform/config';
import { holderOf } from '@redress/platform/event-store-sqlite';
import { issueLocalToken, openTokenKey } from '@redress/platform/tokens';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { parsedUrl, type ServiceAddress, type ServiceOptions } from '../service/service-address';
import { readingLog } from '../session/log-session';

/** Seconds: long enough for one request. */
const tokenSeconds = 60;
const millisecondsPerSecond = 1_000;

/** Who works at this command line, as the tokens of this installation call him. Not his own id at the service: he may let himself in, too. */
const localSubject = ({ systemUser }: Context): string => `cli.${systemUser().replaceAll(/[^\x21-\x7e]/g, '-')}`;

/** What a service is run on: where its ledger lies, and the key that its tokens are signed with. */
type Served = Readonly<{ settings: Settings; tokenKeyFile: string }>;

/** The folder that is named; or the sample beside it, where a service that was begun on this folder stands on that. */
export const servedBy = ({ environment, settings }: Context): Served => {
  const service = readServiceSettings(environment, settings);
  const sample = sampleSettings(settings);
  const isSample = holderOf(settings.dataFolder)?.service === undefined && holderOf(sample.dataFolder) !== undefined;
  return isSample
    ? { settings: sample, tokenKeyFile: sampleServiceSettings(service, settings).tokenKeyFile }
    : { settings, tokenKeyFile: service.tokenKeyFile };
};

/** One of a minute, signed with the local key: whoever can read it can be anybody. @throws Refused where there is no ledger here */
const ownToken = async (context: Context, { settings, tokenKeyFile }: Served): Promise<string> => {
  const { texts, clock, ids } = context;
  const ledger = await readingLog({ ...context, settings }, ({ eventStore }) => readLedgerIdentity(eventStore));
  if (ledger === undefined) throw new Refused(texts.noLedger(settings.dataFolder));
  return issueLocalToken(await openTokenKey(tokenKeyFile), {
    tokenId: ids.uuid(),
    user: localSubject(context),
    roles: ['config-admin'],
    ledgerId: ledger.ledgerId,
    seconds: tokenSeconds,
    now: Math.floor(millisecondsOf(clock.now()) / millisecondsPerSecond),
  });
};

/** The service that is named, else the one that holds the data folder; asked as whoever is named, else as its administrator. @throws Refused, WrongUse */
export const runningService = async (context: Context, options: ServiceOptions): Promise<ServiceAddress> => {
  const { environment, settings, texts } = context;
  const served = servedBy(context);
  const url = options.url ?? environment['REDRESS_URL'] ?? holderOf(served.settings.dataFolder)?.service;
  if (url === undefined) throw new Refused(texts.signIn.noService(settings.dataFolder));
  const token = options.token ?? environment['REDRESS_TOKEN'] ?? (await ownToken(context, served));
  return { url: parsedUrl(url, texts), token };
};

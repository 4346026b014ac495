import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readServiceSettings } from '@redress/platform/config';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { isLoopback } from '../service/loopback';
import { quiet, strong, warning } from '../terminal/span';
import { servedBy } from './running-service';
import { withCommonOptions, type AddVerb } from './verb';

type ServeOptions = CommonOptions & Readonly<{ host?: string; port?: string; links: boolean }>;

/** The built service, beside the built command line. */
const serverFile = join(__dirname, '..', '..', '..', 'server', 'src', 'main.js');

type Listening = Readonly<{ url: string; links: readonly Readonly<{ role: string; path: string }>[] }>;

/** What the service says when it answers; it is the same build, so that the rest of it is believed. */
const isListening = (message: unknown): message is Listening =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'listening' &&
  'links' in message &&
  Array.isArray(message.links);

type SettingUp = Readonly<{ url: string; path: string }>;

const isSettingUp = (message: unknown): message is SettingUp =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'settingUp';

const tellSettingUp = ({ terminal, texts, settings }: Context, { url, path }: SettingUp): void => {
  terminal.remark([strong(texts.serve.settingUp(settings.dataFolder))]);
  terminal.remark([`  ${url}${path}`]);
  terminal.remark([quiet(texts.serve.orZone)]);
  terminal.remark(['  npm start -- --zone Asia/Shanghai']);
};

const tellListening = (context: Context, { url, links }: Listening): void => {
  const { terminal, texts, settings } = context;
  const { dataFolder } = servedBy(context).settings;
  terminal.remark([strong(texts.serve.listening(url))]);
  if (links.length > 0) terminal.remark([quiet(texts.serve.links)]);
  const widest = Math.max(0, ...links.map(({ role }) => role.length));
  for (const { role, path } of links) terminal.remark([`  ${role.padEnd(widest)}  ${url}${path}`]);
  terminal.remark([quiet(texts.serve.nextToken)]);
  const where = dataFolder === settings.dataFolder ? '' : ` --data ${dataFolder}`;
  terminal.remark([`  npx redress token --user me --role supervisor${where}`]);
};

/** The service is a process of its own: the command line only starts it, hands on the signals, and ends as it ends. */
const runServe = async (
  context: Context,
  { links: isTellingLinks, ...overrides }: Pick<ServeOptions, 'host' | 'port' | 'links'>,
): Promise<number> => {
  const { settings, environment, terminal, texts, onStop } = context;
  const { host, port } = readServiceSettings(environment, settings, overrides);
  if (!existsSync(serverFile)) throw new Refused(texts.serve.notBuilt);
  const child = fork(serverFile, {
    env: {
      ...environment,
      REDRESS_DATA: settings.dataFolder,
      REDRESS_KEYS: settings.keysFolder,
      ...(settings.zone === undefined ? {} : { REDRESS_ZONE: settings.zone }),
      REDRESS_HOST: host,
      REDRESS_PORT: String(port),
    },
    stdio: 'inherit',
  });
  child.on('message', (message) => {
    if (isSettingUp(message)) tellSettingUp(context, message);
    if (!isListening(message)) return;
    tellListening(context, isTellingLinks ? message : { ...message, links: [] });
    if (!isLoopback(host)) terminal.remark([warning(texts.serve.open(host))]);
  });
  const ending = onStop((signal) => child.kill(signal));
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => resolve(code ?? exitCodes.refused));
    });
  } finally {
    ending();
  }
};

export const addServe: AddVerb = (program, runVerb, texts) => {
  const said = texts.serve;
  withCommonOptions(
    program
      .command('serve')
      .description(said.description)
      .option('--host <address>', said.host)
      .option('--port <port>', said.port)
      .option('--no-links', said.noLinks)
      .addHelpText('after', texts.common.example(['redress serve', 'redress serve --port 8080 --data /srv/redress'])),
    texts,
  ).action(({ host, port, links, ...options }: ServeOptions) =>
    runVerb(options, (context) =>
      runServe(context, { links, ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }) }),
    ),
  );
};

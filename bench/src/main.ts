import { cpus, totalmem } from 'node:os';
import { measureEventStoreDbAppends } from './eventstoredb-append';
import { tableOf, type Figure } from './figures';
import { filingFigures } from './filing.figures';
import { busyOfficeFigures } from './http/busy-office.figures';
import { httpFigures } from './http/http.figures';
import { importFigures, nycFigures } from './import.figures';
import { millionFigures } from './million.figures';
import { rebuildFigures } from './rebuild.figures';
import { reconstructionFigures } from './reconstruction.figures';
import { syncCountFigures } from './sync-count.figures';

const eventStoreDbFigures = async (): Promise<readonly Figure[]> => {
  const url = process.env['ESDB_URL'];
  const name = 'appends through the adapter on EventStoreDB, of the bare client';
  if (url === undefined)
    return [{ name, measured: 'did not run: ESDB_URL names no server', asked: '0.5', holds: undefined }];
  const figures = await measureEventStoreDbAppends(url);
  return figures.map(({ appendsInFlight, eventsPerAppend, adapterAppendsPerSecond, ratio }) => ({
    name: `${name}: ${appendsInFlight} in flight, ${eventsPerAppend} event(s) each`,
    measured: `${ratio} (${adapterAppendsPerSecond} appends/s)`,
    asked: '0.5',
    holds: ratio >= 0.5,
  }));
};

const parts: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  filing: filingFigures,
  syncs: syncCountFigures,
  import: importFigures,
  reconstruction: reconstructionFigures,
  rebuild: rebuildFigures,
  eventstoredb: eventStoreDbFigures,
  http: httpFigures,
  'http-busy': busyOfficeFigures,
  nyc: nycFigures,
  million: millionFigures,
};
/** Take minutes and some gigabytes: only when asked for by name. */
const behindAFlag = ['http-busy', 'nyc', 'million'];

const run = async (): Promise<void> => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in parts));
  if (unknown !== undefined) throw new RangeError(`No figure ${unknown}; there are ${Object.keys(parts).join(', ')}`);
  const names = asked.length > 0 ? asked : Object.keys(parts).filter((name) => !behindAFlag.includes(name));
  const figures: Figure[] = [];
  for (const name of names) {
    process.stderr.write(`measuring ${name} ...\n`);
    figures.push(...((await parts[name]?.()) ?? []));
  }
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
  );
  console.log(tableOf(figures));
  if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
};

void run();

import { importers, openSource } from '@redress/formats';
import { importRows } from '@redress/complaints/application';
import { catchUp, clerk, openBenchOffice, packNamed, secondsOf } from './bench-office';
import { median, round, type Figure } from './figures';
import { areRealFilesThere, realFiles } from './real-files';

const runs = 3;

/** All read models built again from the two real files' events, beside the live ones, cut-over included. */
export const rebuildFigures = async (): Promise<readonly Figure[]> => {
  const name = 'rebuild of all read models';
  const asked = '15,000 events/s';
  if (!areRealFilesThere())
    return [{ name, measured: 'did not run: the files are not there', asked, holds: undefined }];
  const office = await openBenchOffice();
  try {
    let events = 0;
    for (const [format, file] of realFiles) {
      const importer = importers.get(format);
      const opened = await openSource(file);
      if (importer === undefined || opened.outcome === 'refused') throw new Error(`${file} cannot be read`);
      const { system, packId, rows } = importer;
      const run = {
        system,
        pack: packNamed(packId),
        actor: clerk,
        onRefusal: () => undefined,
        onRemark: () => undefined,
      };
      events += (await importRows(office.ports, office.writer, { ...run, rows: rows(opened.source.bytes) })).events;
    }
    await catchUp(office);
    const rates: number[] = [];
    for (let n = 0; n < runs; n += 1) rates.push(events / (await secondsOf(() => office.projector.rebuild())));
    const rate = median(rates);
    return [
      { name, measured: `${round(rate)} events/s`, asked, holds: rate >= 15_000, note: `${events} events, one thread` },
    ];
  } finally {
    await office.close();
  }
};

import { performance } from 'node:perf_hooks';
import { listCases } from '@redress/complaints/read-models';
import { catchUp, clock, openBenchOffice, type BenchOffice } from './bench-office';
import { percentile, round, type Figure } from './figures';
import { fileMany, fileOne } from './filing.figures';

const sizes = [10_000, 1_000_000] as const;
const eventsOfOneFiling = 3;
const samples = 400;

const grow = (office: BenchOffice, eventsHad: number, eventsWanted: number): Promise<void> =>
  fileMany(office, Math.ceil((eventsWanted - eventsHad) / eventsOfOneFiling));

const p50Of = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let n = 0; n < samples * 2; n += 1) {
    const startedAt = performance.now();
    await work();
    if (n >= samples) times.push(performance.now() - startedAt);
  }
  return percentile(times, 50);
};

/** A command and a page of the case list, warm, as the ledger grows a hundredfold. */
export const millionFigures = async (): Promise<readonly Figure[]> => {
  const office = await openBenchOffice();
  try {
    const measured: Readonly<{ command: number; page: number }>[] = [];
    let events = 0;
    for (const size of sizes) {
      await grow(office, events, size);
      events = size;
      await catchUp(office);
      const command = await p50Of(() => fileOne(office));
      const page = await p50Of(() => listCases(office.readStore, { now: clock.now(), status: 'Filed', limit: 50 }));
      measured.push({ command, page });
    }
    const [small, large] = measured;
    if (small === undefined || large === undefined) throw new Error('Two sizes were measured');
    const figure = (name: string, before: number, after: number): Figure => ({
      name: `${name} at 1,000,000 events, warm p50, of that at 10,000`,
      measured: `${round(after / before, 2)} (${round(after, 2)} ms, ${round(before, 2)} ms)`,
      asked: 'within 1.3',
      holds: after / before <= 1.3,
    });
    return [figure('a command', small.command, large.command), figure('a list page', small.page, large.page)];
  } finally {
    await office.close();
  }
};

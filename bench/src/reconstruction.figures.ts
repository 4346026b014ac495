import { performance } from 'node:perf_hooks';
import { readHistory, verifyLedger, type Step } from '@redress/complaints/application';
import { complaintStreamOf } from '@redress/complaints/domain';
import { reconstruct } from '@redress/complaints/read-models';
import { clear } from '@redress/kernel';
import { clerk, openBenchOffice, packNamed, type BenchOffice } from './bench-office';
import { percentile, round, type Figure } from './figures';
import { fileOne } from './filing.figures';

const eventsOfTheCase = 50;
const warmUps = 50;
const repetitions = 500;

/** Notes on a filed case until it has fifty events. */
const caseOfFifty = async (office: BenchOffice): Promise<string> => {
  const complaintId = await fileOne(office);
  const filed = 3;
  for (let n = filed; n < eventsOfTheCase; n += 1) {
    const step: Step = {
      commandId: office.ports.ids.uuid(),
      command: { type: 'AddNote', data: { text: clear(`Note ${n}: what was said on the telephone that day.`) } },
    };
    await office.writer.submit({
      complaintId,
      steps: [step],
      actor: clerk,
      isImport: false,
      pack: packNamed('hotline'),
    });
  }
  return complaintId;
};

export const reconstructionFigures = async (): Promise<readonly Figure[]> => {
  const office = await openBenchOffice();
  try {
    const complaintId = await caseOfFifty(office);
    const once = async (): Promise<number> => {
      const startedAt = performance.now();
      const report = await verifyLedger({ eventStore: office.eventStore }, { scope: complaintStreamOf(complaintId) });
      const history = await readHistory(office.ports, complaintId);
      if (history === undefined || report.findingsTotal > 0) throw new Error('The case does not hold');
      const middle = history.events[eventsOfTheCase / 2]?.occurredAt;
      const past = reconstruct(history.events, middle === undefined ? {} : { at: middle }, history.open);
      if (past.kind !== 'state') throw new Error('Not filed yet');
      return performance.now() - startedAt;
    };
    for (let n = 0; n < warmUps; n += 1) await once();
    const times: number[] = [];
    for (let n = 0; n < repetitions; n += 1) times.push(await once());
    const p50 = percentile(times, 50);
    return [
      {
        name: 'a case of 50 events as of an instant, chain checked, warm, p50',
        measured: `${round(p50, 2)} ms (p99 ${round(percentile(times, 99), 2)} ms)`,
        asked: 'under 5 ms',
        holds: p50 < 5,
      },
    ];
  } finally {
    await office.close();
  }
};

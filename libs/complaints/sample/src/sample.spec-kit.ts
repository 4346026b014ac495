import type { PolicyPack } from '@redress/complaints/domain';
import type { SampleAct } from './sample-act';
import type { SampleOptions } from './sample-acts';

/** A small office's rules: shorter than a hotline's, and without some of its deadlines. */
const smallPack: PolicyPack = {
  packId: 'small',
  version: '1',
  requires: ['acceptance', 'assignment', 'signOff', 'finding'],
  waives: [],
  deadlines: [
    {
      kind: 'acceptance',
      startsOn: 'ComplaintFiled',
      amount: 3,
      unit: 'd',
      pausedByInformationRequest: true,
      warnAtPercent: [],
    },
    {
      kind: 'resolve',
      startsOn: 'ComplaintMarkedValid',
      amount: 200,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
  ],
  windows: { reopenDays: 0, disputeDays: 5, reviewDays: 0 },
  refusalCodes: ['notOurs'],
  escalation: { levelMax: 2, fallbackUnit: 'board', acknowledgedBeforeClosingFromLevel: 2 },
};

/** The first Monday of 2026, midnight in the city. */
export const sampleOf = (options: Partial<SampleOptions> = {}): SampleOptions => ({
  cases: 300,
  seed: 1,
  from: '2026-01-04T16:00:00.000Z',
  pack: smallPack,
  ...options,
});

/** The bytes of an act; a command that needs a history is told of one that is empty of what it names. */
export const bytesOf = ({ command, ...act }: SampleAct): string =>
  JSON.stringify({ ...act, command: typeof command === 'function' ? 'of the history' : command });

export const replayEn = {
  description: 'every event of a case in order: who, when it happened, when it was recorded, what it changed',
  to: 'up to this revision',
  whole: (events: number) => `${events} ${events === 1 ? 'event' : 'events'}`,
  part: (shown: number, events: number) => `the first ${shown} of ${events} events`,
  period: (from: string, to: string, span: string) => `${from} to ${to}, ${span}`,
  legend: 'Where nothing else is said, an act was recorded as it happened.',
  noChange: 'changes nothing in the state',
};

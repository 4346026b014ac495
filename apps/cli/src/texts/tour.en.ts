/** `redress tour`. */
export const tourEn = {
  description: 'a guided tour in two minutes on a throw-away folder: nothing of yours is touched',
  title: 'Redress in two minutes',
  intro: [
    'A complaint ledger that keeps nothing but events: what happened, what was decided, and why.',
    'The tour works on a throw-away folder and removes it at the end. Each command is one you could type.',
  ],
  steps: {
    sample:
      'A made-up city complains, and its offices answer. Every act is decided by the rules and written down for good.',
    story: (complaintNo: string) =>
      `One case goes wrong: the lamps in Lantern Row are dark. The office asks for photographs, overlooks them, and closes the case for want of them. It is ${complaintNo}.`,
    replay:
      'Every event of it, in order: when, what, and under which deadlines. Without the filter also who, by which rule, and what it changed.',
    asOf: 'How did it stand on 12 March, the day before it was closed? The answer comes from the log, not from today’s state.',
    diff: 'The photographs had come in on 6 March, but that was written down on the 16th. What the office could know on the 14th, beside what was so:',
    reveal: 'Personal text is masked. Who opens it says why, and that is recorded before anything is opened.',
    trends: 'Figures are counted from the same events, and each drills down to its cases.',
    verify:
      'Every event is chained to the one before it by its hash. Anybody can recompute all of it, without keys and without this server.',
    tamper: (file: string, at: string, before: string, after: string) =>
      `Now somebody with access to the machine opens ${file} and changes one bit, at byte ${at}: “${before}” becomes “${after}”.`,
    named: 'The same command again:',
  },
  outro: 'The event is named, with what was expected and what was found. The folder is gone now.',
  next: 'Your own turn:',
  nextSteps: [
    {
      command: 'redress import docs/examples/hotline.ndjson --format zh12345',
      meaning: 'take in a file of complaints',
    },
    { command: 'redress cases --overdue', meaning: 'see what is late' },
    { command: 'redress --help', meaning: 'everything else' },
  ],
  unexpected: (command: string, code: number) => `The tour stumbled: ${command} ended with ${code}.`,
  purpose: 'What does the late note say?',
};

import { sortedCommands } from './sorted-commands';

const offered = (command: 'AddNote' | 'SignOff' | 'Escalate' | 'MarkValid' | 'FileComplaint', primary: boolean) => ({
  command,
  primary,
  available: true,
});

describe('the commands of a case', () => {
  it('are at most three in front, the others behind, the impossible by themselves', () => {
    const { primary, more, notNow } = sortedCommands([
      offered('AddNote', true),
      offered('SignOff', true),
      { command: 'MarkInvalid', primary: false, available: false },
      offered('Escalate', true),
      offered('MarkValid', true),
      offered('FileComplaint', false),
    ]);
    const names = (list: readonly Readonly<{ command: string }>[]) => list.map(({ command }) => command);
    expect(names(primary)).toStrictEqual(['AddNote', 'SignOff', 'Escalate']);
    expect(names(more)).toStrictEqual(['MarkValid', 'FileComplaint']);
    expect(names(notNow)).toStrictEqual(['MarkInvalid']);
  });
});

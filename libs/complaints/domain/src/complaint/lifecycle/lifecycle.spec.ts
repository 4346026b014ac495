import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintRepetitions, complaintTransitions, type Transition } from '../complaint.transitions';
import { renderLifecycle } from './render-lifecycle';
import { renderGuards, renderRepetitions, renderTransitions } from './render-transitions';

const root = join(__dirname, '../../../../../..');

/** What stands between the markers of a block in a page. */
const blockOf = (page: string, name: string): string => {
  const begin = `<!-- ${name}:begin -->\n`;
  const from = page.indexOf(begin);
  const to = page.indexOf(`<!-- ${name}:end -->`);
  if (from < 0 || to < from) throw new Error(`The page has no block ${name}`);
  return page.slice(from + begin.length, to);
};

const diagram = `\n\`\`\`mermaid\n${renderLifecycle(complaintTransitions)}\`\`\`\n\n`;

describe('docs/complaint-lifecycle.md', () => {
  const page = readFileSync(join(root, 'docs/complaint-lifecycle.md'), 'utf8');

  it.each([
    ['lifecycle', diagram],
    ['transitions', `\n${renderTransitions(complaintTransitions)}\n`],
    ['guards', `\n${renderGuards(complaintTransitions)}\n`],
    ['repetitions', `\n${renderRepetitions(complaintRepetitions)}\n`],
  ])('shows the %s of the table that decides', (name, rendered) => {
    expect(blockOf(page, name)).toBe(rendered);
  });
});

describe('a README that shows the lifecycle', () => {
  const pages = ['README.md', 'README.zh.md', 'README.zh-CN.md']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((page) => page.includes('<!-- lifecycle:begin -->'));

  it('shows the one of the table that decides', () => {
    for (const page of pages) expect(blockOf(page, 'lifecycle')).toBe(diagram);
  });
});

describe('rendering a table', () => {
  const rows: readonly Transition[] = [
    { command: 'FileComplaint', from: ['Unfiled'], guards: ['formIsComplete'], to: 'Filed' },
    { command: 'AddNote', from: ['Filed', 'Closed'], guards: [], to: 'same' },
    { command: 'CloseWithFeedback', from: ['InProgress', 'Valid', 'Assigned', 'Filed'], guards: [], to: 'Closed' },
  ];

  it('draws an arrow for every change of status', () => {
    expect(renderLifecycle(rows)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> Filed: FileComplaint',
        '  InProgress --> Closed: CloseWithFeedback',
        '  Valid --> Closed: CloseWithFeedback',
        '  Assigned --> Closed: CloseWithFeedback',
        '  Filed --> Closed: CloseWithFeedback',
        '',
      ].join('\n'),
    );
  });

  it('draws the way back to wherever a case can have come from', () => {
    expect(
      renderLifecycle([
        { command: 'RequestReopen', from: ['Closed', 'Withdrawn'], guards: [], to: 'ReopenRequested' },
        { command: 'RefuseReopen', from: ['ReopenRequested'], guards: [], to: 'previous' },
      ]),
    ).toBe(
      [
        'stateDiagram-v2',
        '  Closed --> ReopenRequested: RequestReopen',
        '  Withdrawn --> ReopenRequested: RequestReopen',
        '  ReopenRequested --> Closed: RefuseReopen',
        '  ReopenRequested --> Withdrawn: RefuseReopen',
        '',
      ].join('\n'),
    );
  });

  it('writes every row, in columns, with the sets by their names', () => {
    expect(renderTransitions(rows)).toBe(
      [
        '| Command           | From          | To     |',
        '| ----------------- | ------------- | ------ |',
        '| FileComplaint     | not filed     | Filed  |',
        '| AddNote           | Filed, Closed | same   |',
        '| CloseWithFeedback | working       | Closed |',
        '',
      ].join('\n'),
    );
    expect(renderGuards(rows)).toBe('- **FileComplaint**: form is complete\n');
  });

  it('refuses a page without the block', () => {
    expect(() => blockOf('<!-- lifecycle:end -->\n<!-- lifecycle:begin -->\n', 'lifecycle')).toThrow(
      'The page has no block lifecycle',
    );
  });
});

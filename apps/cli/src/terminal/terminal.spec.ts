import { bad, heading } from './span';
import { createTerminal } from './terminal';

const seenBy = (isTTY: boolean, environment: Readonly<Record<string, string>> = {}, columns?: number) => {
  const seen = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => (seen[name] += text),
    isTTY,
    ...(columns === undefined ? {} : { columns }),
  });
  return { terminal: createTerminal({ stdout: sink('out'), stderr: sink('err') }, environment), seen };
};

describe('a terminal', () => {
  it('is given colours, and text made visible inside them', () => {
    const { terminal, seen } = seenBy(true);
    terminal.print([['a ', bad('\u001b[32mb')]]);
    expect(seen.out).toBe('a \u001b[31m[ESC][32mb\u001b[39m\n');
  });

  it.each<[string, boolean, Readonly<Record<string, string>>]>([
    ['a pipe', false, {}],
    ['NO_COLOR', true, { NO_COLOR: '1' }],
    ['a dumb terminal', true, { TERM: 'dumb' }],
  ])('has no colours with %s', (_what, isTTY, environment) => {
    const { terminal, seen } = seenBy(isTTY, environment);
    terminal.print([heading('a')]);
    terminal.remark([bad('b')]);
    expect(seen).toStrictEqual({ out: 'a\n', err: 'b\n' });
  });

  it('keeps its colours where NO_COLOR is there and says nothing', () => {
    const { terminal, seen } = seenBy(true, { NO_COLOR: '' });
    terminal.print([heading('a')]);
    expect(seen.out).toBe('\u001b[1ma\u001b[22m\n');
  });

  it.each<[number | undefined, Readonly<Record<string, string>>, number]>([
    [120, {}, 120],
    [undefined, {}, 100],
    [undefined, { COLUMNS: '80' }, 80],
    [undefined, { COLUMNS: 'wide' }, 100],
    [0, {}, 100],
    [10, {}, 40],
  ])('of %s columns, %j, is laid out in %d', (columns, environment, width) => {
    expect(seenBy(true, environment, columns).terminal.columns).toBe(width);
  });

  it('writes nothing where there is nothing to say', () => {
    const { terminal, seen } = seenBy(false);
    terminal.print([]);
    expect(seen.out).toBe('');
  });
});

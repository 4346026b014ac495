import { hostileText } from '../made-up-acts.spec-kit';
import { openMadeUpOffice, type MadeUpOffice } from '../made-up-office.spec-kit';
import { objectOf, openDesk } from '../redress.spec-kit';

const desk = openDesk('hostile');
let office: MadeUpOffice;

beforeAll(async () => {
  office = await openMadeUpOffice(desk, ['hostile']);
});

/** Everything that a terminal obeys but the end of a line. */
// eslint-disable-next-line no-control-regex -- Controls are what must not be there.
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const reveal = ['--reveal', '--purpose', 'Look'] as const;
const terminal = (): Readonly<{
  stdout: { isTTY: true; columns: number; write: (text: string) => void };
  seen: () => string;
}> => {
  let seen = '';
  return { stdout: { isTTY: true, columns: 100, write: (text) => void (seen += text) }, seen: () => seen };
};

describe('text that would steer a terminal', () => {
  it.each<[string, () => readonly string[]]>([
    ['replay', () => ['replay', office.idOf('hostile')]],
    ['replay as JSON', () => ['replay', office.idOf('hostile'), '--json']],
    ['as-of', () => ['as-of', office.idOf('hostile'), '--at', '2026-03-08', ...reveal]],
    ['as-of as JSON', () => ['as-of', office.idOf('hostile'), '--at', '2026-03-08', '--json']],
    ['diff', () => ['diff', office.idOf('hostile'), '--from', '2026-03-01', '--to', '1']],
    ['diff as JSON', () => ['diff', office.idOf('hostile'), '--from', '0', '--to', '1', '--json']],
    ['cases', () => ['cases', ...reveal]],
    ['cases as JSON', () => ['cases', '--json']],
    ['trends', () => ['trends', '--by', 'category']],
    ['trends as JSON', () => ['trends', '--by', 'category', '--json']],
    ['what was typed', () => ['cases', '--category', hostileText, '--unit', hostileText]],
    ['an argument', () => ['replay', hostileText]],
  ])('is made visible by %s', async (_what, argv) => {
    const { out, err } = await office.run(argv());
    expect(out + err).not.toBe('');
    expect(steering.exec(out)?.[0]).toBeUndefined();
    expect(steering.exec(err)?.[0]).toBeUndefined();
  });

  it('is named in brackets for a reader, with the lines of the text kept', async () => {
    const { out } = await office.run(['as-of', office.idOf('hostile'), '--at', '2026-03-08', ...reveal]);
    expect(out).toContain('a[ESC][2J[ESC]]0;owned[BEL]b[RLO]c[NEL]d[CSI]31me');
    expect(out).toMatch(/\n +f {4}g\n/);
  });

  it('comes back whole from JSON', async () => {
    const { out } = await office.run(['as-of', office.idOf('hostile'), '--at', '2026-03-08', '--json', ...reveal]);
    expect(objectOf(out)['view']).toMatchObject({
      narrative: { text: hostileText },
      respondent: { organisation: hostileText },
      tags: [hostileText],
    });
  });

  it('is kept as it is in a CSV file, and made visible where a person looks at it', async () => {
    const { out } = await office.run(['cases', '--csv', ...reveal]);
    expect(out).toContain(`"${hostileText}"`);
    const { stdout, seen } = terminal();
    await office.run(['cases', '--csv', ...reveal], { stdout });
    expect(steering.exec(seen().replaceAll('\r\n', '\n'))?.[0]).toBeUndefined();
    expect(seen()).toContain('[ESC]');
  });

  it('has no effect on a terminal with colours but the colours', async () => {
    const { stdout, seen } = terminal();
    await office.run(['replay', office.idOf('hostile'), ...reveal], { stdout });
    // eslint-disable-next-line no-control-regex -- The colours are what is taken away.
    const plain = seen().replaceAll(/\u001b\[\d{1,2}m/g, '');
    expect(plain).not.toBe(seen());
    expect(steering.exec(plain)?.[0]).toBeUndefined();
  });
});

import { createShortcutBoard } from './shortcuts';

const board = () => {
  const ran: string[] = [];
  const shortcuts = createShortcutBoard();
  const shortcut = (keys: string, title = keys) => ({ keys, title, group: 'test', run: () => void ran.push(title) });
  return { ran, shortcut, ...shortcuts };
};

describe('shortcuts', () => {
  it('run by one stroke, or by two after each other', () => {
    const { add, press, ran, shortcut } = board();
    add([shortcut('j'), shortcut('g w')]);
    expect([press('j', 0), press('g', 10), press('w', 20), press('w', 30), press('x', 40)]).toStrictEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(ran).toStrictEqual(['j', 'g w']);
  });

  it('forget a first stroke that no second follows in time', () => {
    const { add, press, ran, shortcut } = board();
    add([shortcut('g w'), shortcut('w')]);
    press('g', 0);
    press('w', 1_501);
    expect(ran).toStrictEqual(['w']);
  });

  it('take a stroke for itself where it does not go on from the first', () => {
    const { add, press, ran, shortcut } = board();
    add([shortcut('g w'), shortcut('j')]);
    press('g', 0);
    press('j', 10);
    expect(ran).toStrictEqual(['j']);
  });

  it('belong to the part in front, and go with it', () => {
    const { add, press, ran, shortcut, shown } = board();
    add([shortcut('Escape', 'page')]);
    const close = add([shortcut('Escape', 'dialog')]);
    press('Escape', 0);
    close();
    press('Escape', 10);
    expect(ran).toStrictEqual(['dialog', 'page']);
    expect(shown.get().map(({ title }) => title)).toStrictEqual(['page']);
  });
});

import * as fc from 'fast-check';
import { createLeakSearch, pieceCharacters } from './leak-search';

const text = '东湖路17号到23号之间的三盏路灯从元旦起就不亮了，the children come home in the dark.';

describe('the search for leaked text', () => {
  const characters = Array.from(text);
  const search = createLeakSearch(['something else entirely, to be looked past', text]);

  it('finds any twelve characters in a row, wherever they are cut from', () => {
    fc.assert(
      fc.property(fc.nat(characters.length - pieceCharacters), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        const piece = characters.slice(at, at + pieceCharacters).join('');
        const found = search.findIn(Buffer.concat([noise, Buffer.from(piece), noise]));
        expect(found).toContain(piece);
      }),
    );
  });

  it('lets eleven pass, and everything that is not of the texts', () => {
    for (let at = 0; at + 11 <= characters.length; at += 1)
      expect(search.findIn(Buffer.from(`|${characters.slice(at, at + 11).join('')}|`))).toBeUndefined();
    expect(search.findIn(Buffer.from('{"$sealed":{"v":1}} 东湖路不亮'))).toBeUndefined();
  });
});

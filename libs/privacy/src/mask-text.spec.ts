import { arbitraryText } from '@redress/testing';
import fc from 'fast-check';
import { maskText } from './mask-text';

describe('masking', () => {
  it('shows nothing of free text but its length', () => {
    expect(maskText('The parcel never came.')).toEqual({ shown: '••••', characters: 22 });
    expect(maskText('噪音扰民')).toEqual({ shown: '••••', characters: 4 });
    expect(maskText('')).toEqual({ shown: '••••', characters: 0 });
  });

  it('counts characters as a reader does', () => {
    // A family of four joined to one sign, a flag, an accent of its own, and a character beyond the basic plane.
    expect(maskText('👨‍👩‍👧‍👦🇨🇳e\u0301𠮷').characters).toBe(4);
  });

  it.each([
    ['张三', '张*'],
    ['王小明', '王**'],
    ['欧阳修', '欧阳*'],
    ['歐陽娜娜', '歐陽**'],
    ['诸葛孔明', '诸葛**'],
    // Two characters: the first is the surname, or nothing would be hidden.
    ['司马', '司*'],
    ['𠮷田', '𠮷*'],
    ['张', '••••'],
    ['John Smith', '••••'],
    ['买买提·艾力', '••••'],
    ['张三 先生', '••••'],
  ])('keeps the surname of %s', (name, shown) => {
    expect(maskText(name, 'name').shown).toBe(shown);
  });

  it.each([
    ['13812341234', '138****1234'],
    ['+86 138-1234-1234', '138****1234'],
    ['(86)138 1234 1234', '138****1234'],
    ['12812341234', '••••'],
    ['1381234123', '••••'],
    ['021-64321234', '••••'],
    ['13812341234 转 5', '••••'],
    ['call 13812341234', '••••'],
  ])('keeps the ends of the mobile number %s', (phone, shown) => {
    expect(maskText(phone, 'phone').shown).toBe(shown);
  });

  it('guesses no kind', () => {
    expect(maskText('13812341234').shown).toBe('••••');
    expect(maskText('张三').shown).toBe('••••');
  });

  it('shows no whole text, whatever the kind', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom('text', 'name', 'phone'), (text, kind) => {
        fc.pre(text !== '••••');
        expect(maskText(text, kind).shown).not.toBe(text);
      }),
    );
  });
});

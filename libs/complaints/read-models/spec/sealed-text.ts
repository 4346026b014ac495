import type { Open, Personal } from '@redress/kernel';

/** A text that looks sealed under a key, and is opened by whoever still has that key: what projections see, without the cryptography. */
export const sealedText = (text: string, kid = 'key-1'): Personal => ({
  kind: 'sealed',
  box: { $sealed: { v: 1, kid, iv: '', ct: text, tag: '' }, c: '' },
  place: { stream: 'complaint-7', id: 'event-0', type: 'ComplaintFiled', pointer: '/narrative' },
});

/** Opens every sealed text whose key is not among the destroyed ones. */
export const openerWithout =
  (...destroyedKids: readonly string[]): Open =>
  (personal) => {
    if (personal.kind === 'clear') return personal.value;
    if (personal.kind === 'erased' || destroyedKids.includes(personal.box.$sealed.kid)) return undefined;
    return personal.box.$sealed.ct;
  };

export const openAll: Open = openerWithout();

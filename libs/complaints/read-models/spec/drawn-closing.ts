import type { ComplaintCommandOf } from '@redress/complaints/domain';
import { pick } from './drawn-choice';
import { sealedText } from './sealed-text';

export const closing = (which: number): ComplaintCommandOf<'CloseWithFeedback'>['data'] => ({
  feedback: { text: sealedText(`feedback ${which}`), form: 'written', medium: 'letter' },
  finding: 'upheld',
  outcome: pick(['remedied', 'explained'], which),
  remediesTold: [],
});

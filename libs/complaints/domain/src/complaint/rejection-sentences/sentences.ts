import type { ComplaintRejection, RejectionCode } from '../complaint.rejections';
import type { Language } from '../complaint.status-names';

/** One plain sentence in each language for each of these codes, with what the rejection carries. */
export type Sentences<C extends RejectionCode> = {
  readonly [K in C]: Readonly<Record<Language, (rejection: ComplaintRejection<K>) => string>>;
};

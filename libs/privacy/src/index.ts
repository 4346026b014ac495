export { checkDisclosure, commitmentOf } from '@redress/integrity';
export { isComplaintNo, readComplaintNo } from './complaint-no';
export { deriveIdentities, type ApiRequest, type Identities } from './identities';
export { createRandomPool, type RandomBytes } from './random-pool';
export { openSealedWith } from './open-sealed';
export { openBox, SealBrokenError, sealValue, type Sealing } from './sealed-box';
export { isSameCode, readTrackingCode } from './tracking-code';
export { maskText, type MaskedText, type MaskKind } from './mask-text';

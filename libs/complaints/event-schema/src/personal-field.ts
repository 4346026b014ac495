import * as z from 'zod';
import { hex32Bytes } from './scalars';

/**
 * Whose key seals a personal field (ledger-format, Sealed fields). `complainant`: the complainant's key of this stream if there is one, else the
 * case's. `respondent`: the natural person complained of. `case`: the case's own, or that of the access-log stream.
 */
export type PersonalSubject = 'complainant' | 'respondent' | 'case';

// AES-GCM's 96-bit iv and 128-bit tag in unpadded base64url; of the tag's last character only the two high bits carry anything.
const iv = z.string().regex(/^[A-Za-z0-9_-]{16}$/);
const tag = z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/);
const ciphertext = z.string().regex(/^[A-Za-z0-9_-]+$/);
const keyId = z.string().min(1);

const sealedBox = () =>
  z.strictObject({
    $sealed: z.strictObject({ v: z.literal(1), kid: keyId, iv, ct: ciphertext, tag }),
    c: hex32Bytes,
  });

// The mark on the schema is the one place that says a field is personal: pointers, sealing and opening are derived from it.
const subjects = z.registry<{ subject: PersonalSubject }>();

const personalOf = (subject: PersonalSubject) => sealedBox().register(subjects, { subject });

/** What a complainant says or is called, and the office's free text about the case: notes, reasons, replies, statements. */
export const complainantText = personalOf('complainant');
export const respondentText = personalOf('respondent');
export const caseText = personalOf('case');

/** Whose field it is; undefined where the schema is not itself a personal field. */
export const subjectOf = (schema: z.core.$ZodType): PersonalSubject | undefined => subjects.get(schema)?.subject;

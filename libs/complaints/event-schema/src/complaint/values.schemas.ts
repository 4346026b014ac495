import * as z from 'zod';
import { complainantText, respondentText } from '../personal-field';
import { civilDate, text, texts, yesOrNo } from '../scalars';

// The lists are written out, not taken from the domain: a stored shape stays as it was when the domain's words go on. Whatever is changed here
// changes every released version that uses it, which released-shapes.spec.ts refuses: make a new value beside the old one instead.

export const answer = z.enum(['yes', 'no', 'notStated']);
export const medium = z.enum(['phone', 'web', 'app', 'counter', 'letter', 'email', 'sms', 'other', 'notStated']);
export const matterKind = z.enum(['complaint', 'report', 'suggestion', 'inquiry', 'notStated']);
export const anonymity = z.enum(['named', 'confidential', 'anonymous', 'notStated']);
export const originKind = z.enum(['hotline', 'mediaExposure', 'other']);
export const channel = z.enum([
  'phone',
  'web',
  'app',
  'counter',
  'letter',
  'email',
  'fax',
  'referral',
  'socialMedia',
  'other',
]);
export const finding = z.enum(['upheld', 'partly', 'notUpheld', 'unfounded', 'undetermined', 'notStated']);
export const outcome = z.enum([
  'explained',
  'remedied',
  'compensated',
  'monetaryRelief',
  'nonMonetaryRelief',
  'referred',
  'noActionPossible',
  'notStated',
]);

/** The day on which a case ended, where the source or the ledger has one. */
export const endDate = z.union([civilDate, z.literal('notStated')]);

/** What every act's data say about the time of it; spread into its schema. */
export const provenance = {
  precision: z.enum(['day', 'notAfter']).exactOptional(),
  zone: text.exactOptional(),
  assumed: texts.exactOptional(),
};

export const category = z.strictObject({ scheme: text, code: text, subcode: text.exactOptional() });
export const externalRef = z.strictObject({ system: text, id: text });
export const consent = z.strictObject({ publish: answer, shareWithRespondent: answer });

export const respondent = z.strictObject({
  organisation: text.exactOptional(),
  unitId: text.exactOptional(),
  staffRef: text.exactOptional(),
  name: respondentText.exactOptional(),
});

export const complainant = z.strictObject({
  name: complainantText.exactOptional(),
  contact: complainantText.exactOptional(),
  account: complainantText.exactOptional(),
});

const place = z.strictObject({
  areaCode: text.exactOptional(),
  postalCode: complainantText.exactOptional(),
  address: complainantText.exactOptional(),
});

export const incident = z.strictObject({
  from: civilDate.exactOptional(),
  to: civilDate.exactOptional(),
  place: place.exactOptional(),
});

const acceptanceCheck = z.strictObject({
  holds: yesOrNo,
  note: complainantText.exactOptional(),
  evidenceIds: texts.exactOptional(),
});

export const acceptanceChecks = z.strictObject({
  rightsHarmed: acceptanceCheck,
  respondentIdentified: acceptanceCheck,
  factsStated: acceptanceCheck,
  demandStated: acceptanceCheck,
  withinJurisdiction: acceptanceCheck,
  notDuplicate: acceptanceCheck,
});

export const criteria = z.array(
  z.strictObject({
    criterion: z.enum(['legalBreach', 'standardOrPromiseBreach', 'harmByIntentOrNegligence']),
    clauseRef: text,
    evidenceIds: texts.exactOptional(),
  }),
);

export const feedback = z.strictObject({
  text: complainantText,
  form: z.enum(['oral', 'written', 'notStated']),
  medium,
  measures: complainantText.exactOptional(),
  improvements: complainantText.exactOptional(),
  followUpPlan: complainantText.exactOptional(),
});

export const correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('channel'), value: channel }),
  z.strictObject({ field: z.literal('originKind'), value: originKind }),
  z.strictObject({ field: z.literal('category'), value: category }),
  z.strictObject({ field: z.literal('respondentOrganisation'), value: text }),
  z.strictObject({
    field: z.enum(['subject', 'narrative', 'demand', 'complainantName', 'complainantContact']),
    value: complainantText,
  }),
]);

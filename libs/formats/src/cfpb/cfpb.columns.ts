import type { ColumnMapping } from '../importer';
import type { Signature } from '../rows/source-format';

/** The columns of the Consumer Complaint Database of the US Consumer Financial Protection Bureau, edition of 2014. */
export const cfpbColumns = [
  { source: 'Complaint ID', to: ['externalRef.id'] },
  { source: 'Product', to: ['category.code'], note: 'scheme `cfpb-product`' },
  { source: 'Sub-product', to: ['category.subcode'] },
  { source: 'Issue', to: ['issue.code'], note: 'scheme `cfpb-issue`' },
  { source: 'Sub-issue', to: ['issue.subcode'] },
  {
    source: 'State',
    to: ['incident.place.areaCode'],
    note: '`US-` before the two letters of the US Postal Service, which for states and territories gives ISO 3166-2',
  },
  { source: 'ZIP code', to: ['incident.place.postalCode'], note: 'personal' },
  { source: 'Submitted via', to: ['channel'] },
  { source: 'Date received', to: ['occurredAt', 'receivedOn'], note: 'of FileComplaint; kept unchanged' },
  { source: 'Date sent to company', to: ['occurredAt'], note: 'of LogCommunication, kind `forwarded`' },
  { source: 'Company', to: ['respondent.organisation'], note: 'every character kept, mis-decoded ones too' },
  {
    source: 'Company response',
    to: ['outcome', 'kind'],
    note: 'decides the step: `outcome` of CloseWithFeedback, or `kind` of LogCommunication',
  },
  { source: 'Timely response?', to: ['timely'], note: 'of the step that the company response gives' },
  { source: 'Consumer disputed?', to: ['DisputeOutcome'], note: '`Yes`; empty, missing or `No` proves nothing' },
] as const satisfies readonly ColumnMapping[];

export type CfpbColumn = (typeof cfpbColumns)[number]['source'];

export const cfpbSignature = {
  name: 'cfpb',
  shape: 'csv',
  columns: cfpbColumns,
} as const satisfies Signature<CfpbColumn>;

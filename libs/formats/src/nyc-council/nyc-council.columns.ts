import type { ColumnMapping } from '../importer';
import type { Signature } from '../rows/source-format';

const typedPlace = 'personal, since it is typed by hand; behind the name of its column';

/** The columns of the casework of New York City's council members, one record for each matter that somebody brought to an office. */
export const nycCouncilColumns = [
  { source: 'unique_key', to: ['externalRef.id'], note: 'the same one can stand on two rows' },
  { source: 'account', to: ['firstReceiverId'], note: "the council member's office that took it in" },
  { source: 'opendate', to: ['occurredAt', 'receivedOn'], note: 'of FileComplaint; kept unchanged' },
  { source: 'closedate', to: ['occurredAt', 'endedOn'], note: 'of CloseWithFeedback; kept unchanged' },
  {
    source: 'complaint_type',
    to: ['category.code'],
    note: 'scheme `nyc-council-type`; every word kept, also what the form says before a choice',
  },
  { source: 'descriptor', to: ['issue.code'], note: 'scheme `nyc-council-descriptor`; it can stand without a type' },
  { source: 'zip', to: ['incident.place.postalCode'], note: 'personal; typed by hand' },
  { source: 'borough', to: ['incident.place.areaCode'], note: '`US-NY-` before its name' },
  { source: 'city', to: ['incident.place.address'], note: typedPlace },
  { source: 'council_dist', to: ['incident.place.address'], note: typedPlace },
  { source: 'community_board', to: ['incident.place.address'], note: typedPlace },
] as const satisfies readonly ColumnMapping[];

export type NycCouncilColumn = (typeof nycCouncilColumns)[number]['source'];

export const nycCouncilSignature = {
  name: 'nyc-council',
  shape: 'csv',
  columns: nycCouncilColumns,
} as const satisfies Signature<NycCouncilColumn>;

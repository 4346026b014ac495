import type { ColumnMapping } from '../importer';
import type { Signature } from '../rows/source-format';

/** Cells that say where: they share one field, each behind the name of its column. `emptyWords`: what the source writes for nothing. */
const place = <C extends string>(source: C, emptyWords?: string) => ({
  source,
  to: ['incident.place.address'] as const,
  note: `personal; behind the name of its column${emptyWords === undefined ? '' : `; not ${emptyWords}`}`,
});
const tag = <C extends string>(source: C) => ({
  source,
  to: ['tags'] as const,
  note: 'behind the name of its column',
});
const point =
  'the point that the city computed for the address, near enough to name a home; a place here has no coordinates';
const portalArea = "the data portal's own number of an area, computed from the point";

/** The columns of the 311 service requests that the City of New York publishes, as its data portal exports them to CSV. */
export const nyc311Columns = [
  { source: 'Unique Key', to: ['externalRef.id'] },
  { source: 'Created Date', to: ['occurredAt', 'receivedOn'], note: 'of FileComplaint; its date is kept unchanged' },
  {
    source: 'Closed Date',
    to: ['occurredAt', 'endedOn'],
    note: 'of CloseWithFeedback; its date is kept unchanged; a step refused where the status is not `Closed`',
  },
  tag('Agency'),
  tag('Agency Name'),
  { source: 'Complaint Type', to: ['category.code'], note: 'scheme `nyc311-complaint-type`' },
  { source: 'Descriptor', to: ['category.subcode'] },
  place('Location Type'),
  { source: 'Incident Zip', to: ['incident.place.postalCode'], note: 'personal' },
  place('Incident Address'),
  { source: 'Street Name', dropped: 'the street of Incident Address once more' },
  place('Cross Street 1'),
  place('Cross Street 2'),
  place('Intersection Street 1'),
  place('Intersection Street 2'),
  { source: 'Address Type', dropped: 'says which of the columns of the place are filled' },
  place('City'),
  place('Landmark'),
  place('Facility Type', '`N/A`'),
  {
    source: 'Status',
    to: ['CloseWithFeedback'],
    note: '`Closed` proves the end; no other proves an act of its own',
  },
  { source: 'Due Date', to: ['text'], note: 'of AddNote, undated; behind the name of its column' },
  {
    source: 'Resolution Description',
    to: ['feedback.text', 'summary'],
    note: 'personal; every character kept, mis-decoded ones too; of CloseWithFeedback, else of LogCommunication',
  },
  {
    source: 'Resolution Action Updated Date',
    to: ['occurredAt'],
    note: 'of LogCommunication; of a closed request not kept: it moves with every later touch of the record',
  },
  place('Community Board'),
  place('BBL'),
  {
    source: 'Borough',
    to: ['incident.place.areaCode'],
    note: '`US-NY-` before its name; `Unspecified` counts as empty',
  },
  { source: 'X Coordinate (State Plane)', dropped: point },
  { source: 'Y Coordinate (State Plane)', dropped: point },
  { source: 'Open Data Channel Type', to: ['channel'], note: '`UNKNOWN` counts as empty' },
  place('Park Facility Name', '`Unspecified`, `N/A`'),
  { source: 'Park Borough', dropped: 'Borough once more' },
  tag('Vehicle Type'),
  tag('Taxi Company Borough'),
  place('Taxi Pick Up Location'),
  place('Bridge Highway Name'),
  place('Bridge Highway Direction'),
  place('Road Ramp'),
  place('Bridge Highway Segment'),
  { source: 'Latitude', dropped: point },
  { source: 'Longitude', dropped: point },
  { source: 'Location', dropped: point },
  { source: 'Zip Codes', dropped: portalArea },
  { source: 'Community Districts', dropped: portalArea },
  { source: 'Borough Boundaries', dropped: portalArea },
  { source: 'City Council Districts', dropped: portalArea },
  { source: 'Police Precincts', dropped: portalArea },
] as const satisfies readonly ColumnMapping[];

export type Nyc311Column = (typeof nyc311Columns)[number]['source'];

export const nyc311Signature = {
  name: 'nyc311',
  shape: 'csv',
  columns: nyc311Columns,
} as const satisfies Signature<Nyc311Column>;

/** The columns that go into one field together. */
const columnsOf = (field: string): readonly Nyc311Column[] =>
  nyc311Columns.flatMap((column) => ('to' in column && column.to.some((to) => to === field) ? [column.source] : []));

export const nyc311PlaceColumns = columnsOf('incident.place.address');
export const nyc311TagColumns = columnsOf('tags');

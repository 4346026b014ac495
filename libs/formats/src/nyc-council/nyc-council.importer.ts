import type { Place } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import type { Importer, ImportStep } from '../importer';
import { boroughAreas, newYorkZone } from '../places/new-york';
import { parsed, refused, type Parsed } from '../refusal';
import { statedMeaningOf } from '../rows/closed-list';
import { importRows } from '../rows/import-rows';
import { labelledCells } from '../rows/labelled-cells';
import { provedSteps } from '../rows/proved-steps';
import { sourceIdParser } from '../rows/source-id';
import type { CellOf, MappedRow, SourceFormat } from '../rows/source-format';
import { parseYearFirst } from '../time/civil-time';
import { datingIn, type Dating } from '../time/dating';
import { nycCouncilColumns, nycCouncilSignature, type NycCouncilColumn } from './nyc-council.columns';

type Cells = CellOf<NycCouncilColumn>;

const system = nycCouncilSignature.name;
const dating = datingIn(newYorkZone);
const parseId = sourceIdParser('NYCC');

const parseDate = (column: NycCouncilColumn, text: string): Parsed<Dating> => {
  const civil = parseYearFirst(column, text);
  return civil.outcome === 'refused' ? civil : dating(column, civil.value);
};

/** Where who brought it lives, as far as the office wrote it down. */
const placeOf = (cellOf: Cells): Parsed<Place | undefined> => {
  const areaCode = statedMeaningOf(boroughAreas, 'borough', cellOf('borough'));
  if (areaCode.outcome === 'refused') return areaCode;
  const postalCode = cellOf('zip');
  const address = labelledCells(cellOf, ['city', 'council_dist', 'community_board']).join('; ');
  const place: Place = {
    ...(areaCode.value === undefined ? {} : { areaCode: areaCode.value }),
    ...(postalCode === '' ? {} : { postalCode: clear(postalCode) }),
    ...(address === '' ? {} : { address: clear(address) }),
  };
  return parsed(Object.keys(place).length === 0 ? undefined : place);
};

const fileStep = (cellOf: Cells, sourceId: string): Parsed<ImportStep> => {
  const opened = cellOf('opendate');
  if (opened === '') return refused('missing-value', 'The matter has no date', 'opendate');
  const time = parseDate('opendate', opened);
  if (time.outcome === 'refused') return time;
  const place = placeOf(cellOf);
  if (place.outcome === 'refused') return place;
  const [office, type, descriptor] = [cellOf('account'), cellOf('complaint_type'), cellOf('descriptor')];
  return parsed({
    step: 'file',
    command: {
      type: 'FileComplaint',
      data: {
        // Offices write down complaints, questions and pleas for help alike.
        matterKind: 'notStated',
        anonymity: 'notStated',
        receivedOn: time.value.on,
        ...(type === '' ? {} : { category: { scheme: 'nyc-council-type', code: type } }),
        ...(descriptor === '' ? {} : { issue: { scheme: 'nyc-council-descriptor', code: descriptor } }),
        ...(place.value === undefined ? {} : { incident: { place: place.value } }),
        ...(office === '' ? {} : { firstReceiverId: office }),
        externalRef: { system, id: sourceId },
      },
    },
    occurredAt: time.value.occurredAt,
    provenance: time.value.provenance,
  });
};

/** The source says when a matter was closed, and not with what words or result. */
const closeStep = (cellOf: Cells): Parsed<ImportStep> | undefined => {
  const closed = cellOf('closedate');
  if (closed === '') return undefined;
  const time = parseDate('closedate', closed);
  if (time.outcome === 'refused') return time;
  return parsed({
    step: 'close',
    command: {
      type: 'CloseWithFeedback',
      data: { finding: 'notStated', outcome: 'notStated', remediesTold: [], endedOn: time.value.on },
    },
    occurredAt: time.value.occurredAt,
    provenance: time.value.provenance,
  });
};

const rowOf = (cellOf: Cells): MappedRow => {
  const id = parseId('unique_key', cellOf('unique_key'));
  if (id.outcome === 'refused') return id;
  const file = fileStep(cellOf, id.value);
  if (file.outcome === 'refused') return { ...file, sourceId: id.value };
  const { steps, refusedSteps } = provedSteps([['close', closeStep(cellOf)]]);
  return parsed({ sourceId: id.value, steps: [file.value, ...steps], refusedSteps });
};

const nycCouncilFormat: SourceFormat<NycCouncilColumn> = { ...nycCouncilSignature, lastColumnMayLack: false, rowOf };

/** Casework of the members of New York City's council. */
export const nycCouncilImporter: Importer = {
  name: system,
  system,
  packId: 'nyc',
  zone: newYorkZone,
  columns: nycCouncilColumns,
  rows: (bytes) => importRows(nycCouncilFormat, bytes),
};

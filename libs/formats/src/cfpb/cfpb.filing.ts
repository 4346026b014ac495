import type { Category, Place } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import type { ImportStep } from '../importer';
import { parsed, refused, type Parsed } from '../refusal';
import { statedMeaningOf } from '../rows/closed-list';
import type { CellOf } from '../rows/source-format';
import { cfpbSignature, type CfpbColumn } from './cfpb.columns';
import { parseCfpbDate } from './cfpb.dates';
import { cfpbAreas, cfpbChannels } from './cfpb.vocabulary';

/** Undefined where the source says neither. */
const categoryOf = (
  cellOf: CellOf<CfpbColumn>,
  scheme: string,
  codeColumn: CfpbColumn,
  subcodeColumn: CfpbColumn,
): Parsed<Category | undefined> => {
  const [code, subcode] = [cellOf(codeColumn), cellOf(subcodeColumn)];
  if (code === '' && subcode === '') return parsed(undefined);
  if (code === '') return refused('missing-value', `There is a ${subcodeColumn}, but nothing above it`, codeColumn);
  return parsed({ scheme, code, ...(subcode === '' ? {} : { subcode }) });
};

/** Where the consumer lives; undefined where the source does not say. */
const placeOf = (cellOf: CellOf<CfpbColumn>): Parsed<Place | undefined> => {
  const areaCode = statedMeaningOf(cfpbAreas, 'State', cellOf('State'));
  if (areaCode.outcome === 'refused') return areaCode;
  const postalCode = cellOf('ZIP code');
  if (areaCode.value === undefined && postalCode === '') return parsed(undefined);
  return parsed({
    ...(areaCode.value === undefined ? {} : { areaCode: areaCode.value }),
    ...(postalCode === '' ? {} : { postalCode: clear(postalCode) }),
  });
};

/** The complaint as it came in. */
export const fileStep = (cellOf: CellOf<CfpbColumn>, sourceId: string): Parsed<ImportStep> => {
  const received = cellOf('Date received');
  if (received === '') return refused('missing-value', 'The complaint has no date', 'Date received');
  const time = parseCfpbDate('Date received', received);
  if (time.outcome === 'refused') return time;
  const category = categoryOf(cellOf, 'cfpb-product', 'Product', 'Sub-product');
  if (category.outcome === 'refused') return category;
  const issue = categoryOf(cellOf, 'cfpb-issue', 'Issue', 'Sub-issue');
  if (issue.outcome === 'refused') return issue;
  const place = placeOf(cellOf);
  if (place.outcome === 'refused') return place;
  const channel = statedMeaningOf(cfpbChannels, 'Submitted via', cellOf('Submitted via'));
  if (channel.outcome === 'refused') return channel;
  const company = cellOf('Company');
  return parsed({
    step: 'file',
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'notStated',
        receivedOn: time.value.on,
        ...(channel.value === undefined ? {} : { channel: channel.value }),
        ...(category.value === undefined ? {} : { category: category.value }),
        ...(issue.value === undefined ? {} : { issue: issue.value }),
        ...(company === '' ? {} : { respondent: { organisation: company } }),
        ...(place.value === undefined ? {} : { incident: { place: place.value } }),
        externalRef: { system: cfpbSignature.name, id: sourceId },
      },
    },
    occurredAt: time.value.occurredAt,
    provenance: time.value.provenance,
  });
};

import type { Category, Place } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import type { ImportStep } from '../importer';
import { boroughAreas } from '../places/new-york';
import { parsed, refused, type Parsed } from '../refusal';
import { statedMeaningOf } from '../rows/closed-list';
import { labelledCells } from '../rows/labelled-cells';
import type { CellOf } from '../rows/source-format';
import type { Dating } from '../time/dating';
import { nyc311PlaceColumns, nyc311Signature, nyc311TagColumns, type Nyc311Column } from './nyc311.columns';
import { nyc311Channels, nyc311EmptyWords } from './nyc311.vocabulary';

type Cells = CellOf<Nyc311Column>;

/** Undefined where the source says neither. */
const categoryOf = (cellOf: Cells): Parsed<Category | undefined> => {
  const [code, subcode] = [cellOf('Complaint Type'), cellOf('Descriptor')];
  if (code === '' && subcode === '') return parsed(undefined);
  if (code === '') return refused('missing-value', 'There is a Descriptor, but nothing above it', 'Complaint Type');
  return parsed({ scheme: 'nyc311-complaint-type', code, ...(subcode === '' ? {} : { subcode }) });
};

/** Where it is; undefined where the source does not say. */
const placeOf = (cellOf: Cells): Parsed<Place | undefined> => {
  const areaCode = statedMeaningOf(boroughAreas, 'Borough', cellOf('Borough'), 'Unspecified');
  if (areaCode.outcome === 'refused') return areaCode;
  const postalCode = cellOf('Incident Zip');
  const address = labelledCells(cellOf, nyc311PlaceColumns, nyc311EmptyWords).join('; ');
  const place: Place = {
    ...(areaCode.value === undefined ? {} : { areaCode: areaCode.value }),
    ...(postalCode === '' ? {} : { postalCode: clear(postalCode) }),
    ...(address === '' ? {} : { address: clear(address) }),
  };
  return parsed(Object.keys(place).length === 0 ? undefined : place);
};

/** The request as it came in. */
export const fileStep = (cellOf: Cells, sourceId: string, created: Dating): Parsed<ImportStep> => {
  const category = categoryOf(cellOf);
  if (category.outcome === 'refused') return category;
  const place = placeOf(cellOf);
  if (place.outcome === 'refused') return place;
  const channel = statedMeaningOf(
    nyc311Channels,
    'Open Data Channel Type',
    cellOf('Open Data Channel Type'),
    'UNKNOWN',
  );
  if (channel.outcome === 'refused') return channel;
  const tags = labelledCells(cellOf, nyc311TagColumns);
  return parsed({
    step: 'file',
    command: {
      type: 'FileComplaint',
      data: {
        // Complaints and requests for a service, and the source does not say which is which.
        matterKind: 'notStated',
        anonymity: 'notStated',
        receivedOn: created.on,
        ...(channel.value === undefined ? {} : { channel: channel.value }),
        ...(category.value === undefined ? {} : { category: category.value }),
        ...(place.value === undefined ? {} : { incident: { place: place.value } }),
        ...(tags.length === 0 ? {} : { tags }),
        externalRef: { system: nyc311Signature.name, id: sourceId },
      },
    },
    occurredAt: created.occurredAt,
    provenance: created.provenance,
  });
};

import { ForeignCursorError, isInstant, type Instant } from '@redress/kernel';

/** Where a page of a worklist goes on: as of the instant of its first page, in which of its bands, and where in that. */
export type WorklistPlace = Readonly<{ asOf: Instant; band: number; inBand: string | undefined }>;

/** No store's cursor is needed to tell the parts: the first two have none of it, the third is the rest. */
const separator = '~';

export const worklistCursorAt = ({ asOf, band, inBand = '' }: WorklistPlace): string =>
  [asOf, String(band), inBand].join(separator);

const bandPattern = /^\d{1,2}$/;

/** @throws ForeignCursorError where it is no cursor of a worklist of so many bands. What stands in the band, the store judges. */
export const worklistPlaceOf = (cursor: string, bands: number): WorklistPlace => {
  const [asOf = '', band = '', ...rest] = cursor.split(separator);
  const inBand = rest.join(separator);
  if (!isInstant(asOf) || !bandPattern.test(band) || Number(band) >= bands || rest.length === 0)
    throw new ForeignCursorError('The cursor is not of this query');
  return { asOf, band: Number(band), inBand: inBand === '' ? undefined : inBand };
};

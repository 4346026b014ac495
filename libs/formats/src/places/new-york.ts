/** IANA zone of the city's offices. */
export const newYorkZone = 'America/New_York';

const boroughs = ['Bronx', 'Brooklyn', 'Manhattan', 'Queens', 'Staten Island'] as const;

/** The area codes of this ledger for the five boroughs, by their names, whatever their case: `US-NY-Staten-Island`. */
export const boroughAreas: ReadonlyMap<string, string> = new Map(
  boroughs.flatMap((borough) => {
    const area = `US-NY-${borough.replace(' ', '-')}`;
    return [
      [borough, area],
      [borough.toUpperCase(), area],
    ] as const;
  }),
);

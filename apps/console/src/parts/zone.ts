import { createContext, useContext } from 'react';

/** The zone that every time of day below is shown in: the ledger's. */
export const ZoneContext = createContext('UTC');

export const useZone = (): string => useContext(ZoneContext);

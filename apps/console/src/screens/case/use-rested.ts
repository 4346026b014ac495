import { useEffect, useState } from 'react';

/** The value once it has rested so long: what is asked of the service while somebody moves on. @param key what tells two values apart */
export const useRested = <T>(value: T, key: string, milliseconds: number): T => {
  const [rested, setRested] = useState({ value, key });
  useEffect(() => {
    const timer = window.setTimeout(() => setRested({ value, key }), milliseconds);
    return () => window.clearTimeout(timer);
    // Values of one key are one value.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, milliseconds]);
  return rested.value;
};

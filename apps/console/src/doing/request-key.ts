import { useRef } from 'react';

/** The key of a request: made when it is first asked for, and kept as long as the body stays the same. */
export const useRequestKey = (): ((body: unknown) => string) => {
  const last = useRef<Readonly<{ body: string; key: string }> | undefined>(undefined);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  };
};

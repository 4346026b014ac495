import { useEffect } from 'react';

/** Whoever would lose what he has written by a reload or by leaving is asked first. */
export const useAskingBeforeLeaving = (isWritten: boolean): void => {
  useEffect(() => {
    if (!isWritten) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWritten]);
};

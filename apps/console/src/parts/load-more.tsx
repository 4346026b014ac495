import { useEffect, useRef } from 'react';

type LoadMoreProps = Readonly<{ text: string; isBusy: boolean; onLoad: () => void }>;

/** The next page of a list: loaded as its reader comes near the end, and by the button for whoever does not scroll. */
export const LoadMore = ({ text, isBusy, onLoad }: LoadMoreProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const load = useRef(onLoad);
  useEffect(() => {
    load.current = onLoad;
  });
  useEffect(() => {
    const { current } = button;
    if (current === null || isBusy) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      // Nothing is loaded before its reader has moved at all: the first page may be short.
      if (entry?.isIntersecting === true && window.scrollY > 0) load.current();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [isBusy]);
  return (
    <button ref={button} type="button" className="plain-button not-printed" disabled={isBusy} onClick={onLoad}>
      {text}
    </button>
  );
};

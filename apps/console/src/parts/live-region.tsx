import { liveValue, useLiveValue } from '../store/live-value';

/** What is said next; the number makes the same words said again. */
const said = liveValue<Readonly<{ text: string; place: number }>>({ text: '', place: 0 });

/** Tells readers who do not see the page what has changed. One region for all of it: two would speak over each other. */
export const announce = (text: string): void => said.set({ text, place: said.get().place + 1 });

export const LiveRegion = () => {
  const { text, place } = useLiveValue(said);
  return (
    <div role="status" aria-live="polite" className="for-readers">
      <span key={place}>{text}</span>
    </div>
  );
};

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import type { TimelineRow } from './timeline-rows';

type TimelineListProps = Readonly<{
  rows: readonly TimelineRow[];
  isVirtual: boolean;
  /** The row that is brought into sight whenever it changes; without one the list opens at its end. */
  inSight: number | undefined;
  label: string;
  /** How many events have their sentences: rows grow when these come. */
  loaded: number;
  children: (row: TimelineRow) => ReactNode;
  onSight: (from: number, to: number) => void;
}>;

const keyOf = (row: TimelineRow | undefined, index: number): string => {
  if (row === undefined) return String(index);
  return row.kind === 'day' ? `${row.day}-${index}` : row.event.revision;
};

const Row = ({ row, children }: Readonly<{ row: TimelineRow; children: ReactNode }>) =>
  row.kind === 'day' ? <h3 className="timeline-day unbroken">{children}</h3> : children;

const guessedHeight = 56;

/** Rows of which only those in sight are in the page; how many there are is said to readers. */
const VirtualList = ({ rows, inSight, label, children, onSight }: Omit<TimelineListProps, 'isVirtual' | 'loaded'>) => {
  const scroller = useRef<HTMLDivElement>(null);
  // The library hands out functions that nothing may remember: this component remembers none.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 8,
  });
  const target = inSight ?? rows.length - 1;
  useEffect(() => virtualizer.scrollToIndex(target, { align: 'center' }), [virtualizer, target]);
  const items = virtualizer.getVirtualItems();
  const from = items.at(0)?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => onSight(from, to), [onSight, from, to]);
  return (
    <div ref={scroller} className="timeline-scroller" tabIndex={0} role="group" aria-label={label}>
      <ol className="timeline-list" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="timeline-virtual"
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row row={row}>{children(row)}</Row>
            </li>
          );
        })}
      </ol>
    </div>
  );
};

/** Every row in the page, so that the browser can find and print it. */
const PlainList = ({ rows, inSight, label, loaded, children }: Omit<TimelineListProps, 'isVirtual' | 'onSight'>) => {
  const scroller = useRef<HTMLDivElement>(null);
  const key = inSight === undefined ? undefined : keyOf(rows[inSight], inSight);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const row = key === undefined ? null : box.querySelector<HTMLElement>(`[data-row="${key}"]`);
    if (row === null) box.scrollTop = box.scrollHeight;
    else box.scrollTop = row.offsetTop - box.clientHeight / 2 + row.offsetHeight / 2;
  }, [key, rows.length, loaded]);
  return (
    <div
      ref={scroller}
      className="timeline-scroller"
      tabIndex={0}
      role="group"
      aria-label={label}
      aria-busy={loaded === 0}
    >
      <ol className="timeline-list">
        {rows.map((row, index) => (
          <li key={keyOf(row, index)} data-row={keyOf(row, index)}>
            <Row row={row}>{children(row)}</Row>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** The rows of a timeline: plain up to 500 events, virtual above (console, Budgets). */
export const TimelineList = ({ isVirtual, onSight, ...rest }: TimelineListProps) =>
  isVirtual ? <VirtualList {...rest} onSight={onSight} /> : <PlainList {...rest} />;

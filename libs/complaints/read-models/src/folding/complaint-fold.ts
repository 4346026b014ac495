import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import { existing, type JsonObject, type Open, type Recorded } from '@redress/kernel';

export type RecordedComplaint = Recorded<ComplaintEvent>;

/** The data of each event type, by type. */
export type ComplaintData = { readonly [T in ComplaintEventType]: Extract<ComplaintEvent, { type: T }>['data'] };

/** What one event does to a document: the parts that are different afterwards. */
export type Change<D, T extends ComplaintEventType> = (
  document: D,
  data: ComplaintData[T],
  recorded: RecordedComplaint,
  open: Open,
) => Partial<D>;

type Changes<D, T extends ComplaintEventType> = { readonly [K in T]: Change<D, K> };

/** The first event makes the document, each later type changes it or is ignored by name: a type named nowhere, or twice, does not compile. */
type Parts<D, I extends ComplaintEventType> = Readonly<{
  filed: (data: ComplaintData['ComplaintFiled'], recorded: RecordedComplaint, open: Open) => D;
  changes: Partial<Changes<D, ComplaintEventType>> &
    Changes<D, Exclude<ComplaintEventType, I | 'ComplaintFiled'>> & { readonly [K in I | 'ComplaintFiled']?: never };
  ignores: readonly I[];
}>;

type Fold<D> = Readonly<{
  handles: ReadonlySet<string>;
  project: (document: D | undefined, recorded: RecordedComplaint, open: Open) => D;
}>;

/** `handles` and `project` of a projection whose documents are cases: one for each stream, begun by ComplaintFiled. */
export const complaintFold = <D extends JsonObject, const I extends ComplaintEventType = never>(
  parts: Parts<D, I>,
): Fold<D> => {
  const changes: Partial<Changes<D, ComplaintEventType>> = parts.changes;
  // One type parameter ties a type to its data, so that each change is called with its own.
  const changed = <T extends ComplaintEventType>(
    type: T,
    document: D,
    data: ComplaintData[T],
    at: RecordedComplaint,
    open: Open,
  ) => changes[type]?.(document, data, at, open);
  return {
    handles: new Set(['ComplaintFiled', ...Object.keys(changes)]),
    project: (document, recorded, open) => {
      const { event } = recorded;
      if (event.type === 'ComplaintFiled') return parts.filed(event.data, recorded, open);
      const before = existing(document, recorded);
      const change = changed(event.type, before, event.data, recorded, open);
      // Spread over the document, so that keys keep the order in which filing wrote them.
      return change === undefined ? before : { ...before, ...change };
    },
  };
};

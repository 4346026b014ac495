import type { CaseHistory } from '@redress/complaints/application';
import { foldView, type CaseView } from '@redress/complaints/read-models';

/** The view of a case that was found: its first event files it, so any of its beginnings has one. */
export const existingView = (events: CaseHistory['events'], open: CaseHistory['open']): CaseView => {
  const view = foldView(events, open);
  if (view === undefined) throw new Error('A case without events was found');
  return view;
};

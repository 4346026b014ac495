import { momentOf } from '../folding/moment';
import { openedText } from '../folding/personal-text';
import type { ViewChanges } from './case-view.changes';
import { categoryPartOf } from './case-view.filing';

/** What is said about the case while it is worked on. */
export const handlingChanges: ViewChanges<'TriageAssessed' | 'CommunicationLogged' | 'FindingRecorded' | 'NoteAdded'> =
  {
    TriageAssessed: (view, data, recorded) => ({
      triage: {
        severity: data.severity,
        complexity: data.complexity,
        urgency: data.urgency,
        sensitivity: data.sensitivity,
        flags: data.flags,
        source: data.source,
        assessed: momentOf(recorded, data),
      },
      ...(data.category === undefined
        ? {}
        : { category: categoryPartOf(data.category), setBy: { ...view.setBy, category: recorded.id } }),
    }),
    CommunicationLogged: (view) => ({ communicationCount: view.communicationCount + 1 }),
    FindingRecorded: (_view, data, recorded, open) => ({
      finding: data.finding,
      findingBasis: {
        basis: openedText(data.basis, open),
        evidenceIds: data.evidenceIds,
        recorded: momentOf(recorded, data),
      },
    }),
    NoteAdded: (view) => ({ noteCount: view.noteCount + 1 }),
  };

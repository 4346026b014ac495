import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import type { ViewChanges } from './case-view.changes';
import type { CaseView, Escalation } from './case-view.document';

/** Where the escalation is not there nothing changes: an answer may be entered late, and then a past state holds it without the question. */
const escalationsWith = (
  view: CaseView,
  escalationId: string,
  change: (escalation: Escalation) => Escalation,
): Pick<CaseView, 'escalations'> => ({
  escalations: view.escalations.map((escalation) =>
    escalation.escalationId === escalationId ? change(escalation) : escalation,
  ),
});

export const escalationChanges: ViewChanges<
  'ComplaintEscalated' | 'EscalationTargetMissing' | 'EscalationAcknowledged' | 'EscalationClosed'
> = {
  ComplaintEscalated: (view, data, recorded, open) => ({
    escalations: [
      ...view.escalations,
      {
        escalationId: data.escalationId,
        level: data.level,
        reason: data.reason,
        statement: openedTextOf(data.statement, open),
        toUnit: data.toUnit,
        deadlineId: data.deadlineId ?? null,
        status: 'open',
        raised: momentOf(recorded, data),
        acknowledged: null,
        plan: null,
        closed: null,
        result: null,
        targetMissing: null,
      },
    ],
  }),
  EscalationTargetMissing: (view, { escalationId, levelAsked, fallbackUnit }) =>
    escalationsWith(view, escalationId, (escalation) => ({
      ...escalation,
      targetMissing: { levelAsked, fallbackUnit },
    })),
  EscalationAcknowledged: (view, data, recorded, open) =>
    escalationsWith(view, data.escalationId, (escalation) => ({
      ...escalation,
      status: 'acknowledged',
      acknowledged: momentOf(recorded, data),
      plan: openedTextOf(data.plan, open),
    })),
  EscalationClosed: (view, data, recorded, open) =>
    escalationsWith(view, data.escalationId, (escalation) => ({
      ...escalation,
      status: 'closed',
      closed: momentOf(recorded, data),
      result: openedText(data.result, open),
    })),
};

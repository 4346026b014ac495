import type { AuditEvent } from '../../audit/audit.query';
import { standing } from '../../contract/standing';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { saveFile } from '../../parts/save-file';
import { useEventSentence } from '../../parts/use-event-sentence';
import { useZone } from '../../parts/zone';
import type { AuditReviewSearch } from '../../routing/searches';
import { useLiveValue } from '../../store/live-value';
import { auditReviewMessages } from './audit-review.messages';
import { reviewCsv } from './review-csv';
import { useReviewed } from './reviewed';

type ReviewExportProps = Readonly<{ events: readonly AuditEvent[]; search: AuditReviewSearch }>;

/** The events that were walked through as a table, with what was ticked: it is nowhere else. */
export const ReviewExport = ({ events, search: { sample, seed } }: ReviewExportProps) => {
  const say = useText(auditReviewMessages);
  const sentence = useEventSentence();
  const zone = useZone();
  const reviewed = useReviewed();
  const { dataAt } = useLiveValue(standing);
  const save = (): void => {
    const lines = events.map((event) => ({
      reviewed: reviewed.has(event.id) ? 'yes' : 'no',
      recorded: absoluteText(event.recordedAt, zone, 'second'),
      happened: absoluteText(event.occurredAt, zone, event.precision === 'day' ? 'day' : 'second'),
      zone,
      number: event.complaintNo,
      revision: event.revision,
      type: event.type,
      sentence: sentence(event.sentence),
      actor: event.actor.id,
      role: event.role ?? '',
      unit: event.unit ?? '',
      policy: event.policy ?? '',
      eh: event.eh,
      sample: sample === undefined ? '' : String(sample),
      seed: seed ?? '',
      dataTo: dataAt ?? '',
    }));
    saveFile(`review-${seed ?? 'all'}.csv`, new Blob([reviewCsv(lines)], { type: 'text/csv' }));
  };
  return (
    <p className="list-head not-printed">
      <button type="button" className="plain-button" onClick={save}>
        {say('csv')}
      </button>
      <span className="quiet">{say('ticksStay')}</span>
    </p>
  );
};

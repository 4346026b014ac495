import { useState } from 'react';
import { auditParameters, type AuditRange } from '../../audit/audit-question';
import { answerOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { useText } from '../../language/language';
import { saveFile } from '../../parts/save-file';
import { useZone } from '../../parts/zone';
import type { AuditSearch } from '../../routing/searches';
import { auditEventsMessages } from './audit-events.messages';

type EventsCsvProps = Readonly<{ search: AuditSearch; range: AuditRange }>;

/** Everything of exactly this filter as a table, with zone and data position as columns; the service writes it. */
export const EventsCsv = ({ search, range }: EventsCsvProps) => {
  const say = useText(auditEventsMessages);
  const zone = useZone();
  const [hasFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const answer = await answerOf(
      contract.GET('/v1/audit-trail', {
        params: { query: { ...auditParameters(search, range, zone), order: 'descending' } },
        headers: { Accept: 'text/csv' },
        parseAs: 'blob',
      }),
    );
    setFailed(answer.kind !== 'answered');
    if (answer.kind !== 'answered') return;
    const name = ['events', range.from, range.to].filter((part) => part !== undefined).join('-');
    saveFile(`${name}.csv`, answer.data);
  };
  return (
    <>
      <button type="button" className="plain-button" onClick={() => void save()}>
        {say('csv')}
      </button>
      {hasFailed ? <span role="alert">{say('csvFailed')}</span> : null}
    </>
  );
};

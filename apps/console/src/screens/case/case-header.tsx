import { useText } from '../../language/language';
import { ClockBadge } from '../../parts/clock-badge';
import { StatusMark } from '../../parts/status-mark';
import { channelWords, urgencyWords } from '../../words/contract-words';
import { caseMessages } from './case.messages';
import type { CaseState } from '../../history/case.query';
import { lookOfDeadline } from '../../history/deadline-look';

/** Status, owner and clocks of the point: what is asked first of a case. The clock that is due next is written out. */
export const CaseHeader = ({ state, asOf }: Readonly<{ state: CaseState; asOf: string | undefined }>) => {
  const say = useText(caseMessages);
  const sayUrgency = useText(urgencyWords);
  const sayChannel = useText(channelWords);
  const { status, triage, unit, handler, channel, receivedOn, deadlines } = state;
  const clocks = deadlines.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const next = clocks.find(({ settledAt }) => settledAt === null);
  const owner = [unit, handler].filter((one) => one !== null).join(' / ');
  return (
    <div className="case-header">
      <div className="case-facts">
        <StatusMark status={status} />
        {triage === null ? null : <span>{sayUrgency(triage.urgency)}</span>}
        <span>{owner === '' ? say('noOwner') : owner}</span>
        <span className="quiet unbroken">
          {channel === null ? receivedOn : say('receivedBy', { channel: sayChannel(channel), date: receivedOn })}
        </span>
      </div>
      <div className="case-facts">
        {next === undefined ? null : (
          <ClockBadge look={lookOfDeadline(next.result)} kind={next.kind} dueAt={next.dueAt} asOf={asOf} />
        )}
        {clocks
          .filter((clock) => clock !== next)
          .map(({ id, result, kind, dueAt }) => (
            <ClockBadge key={id} look={lookOfDeadline(result)} kind={kind} dueAt={dueAt} asOf={asOf} isSmall />
          ))}
      </div>
    </div>
  );
};

import type { ReactNode } from 'react';
import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { ClockBadge } from '../../parts/clock-badge';
import type { ClockLook } from '../../parts/clock-shape';
import { PersonalText } from '../../parts/personal-text';
import { StatusMark } from '../../parts/status-mark';
import { anonymityWords, channelWords, matterWords, urgencyWords } from '../../words/contract-words';
import { caseMessages } from './case.messages';
import type { CaseState } from '../../history/case.query';

type Schemas = components['schemas'];

/** What is over looks alike, whether somebody has recorded it since or not. */
export const lookOfDeadline = (result: Schemas['DeadlineResult']): ClockLook =>
  result === 'overdue' ? 'breached' : result;

const Field = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** The case at the point, field by field. */
export const StatePanel = ({ state, asOf }: Readonly<{ state: CaseState; asOf: string | undefined }>) => {
  const say = useText(caseMessages);
  const sayChannel = useText(channelWords);
  const sayAnonymity = useText(anonymityWords);
  const sayMatter = useText(matterWords);
  const sayUrgency = useText(urgencyWords);
  const stated = (value: string | null): ReactNode => value ?? <span className="quiet">{say('notStated')}</span>;
  const { complainant, triage, language } = state;
  return (
    <section className="panel" aria-labelledby="state-heading">
      <h2 id="state-heading">
        {say('state')}{' '}
        <span className="quiet unbroken" data-testid="state-revision" data-revision={state.revision}>
          {say('upTo', { revision: state.revision })}
        </span>
      </h2>
      <dl className="fields">
        <Field name={say('state')}>
          <StatusMark status={state.status} />
        </Field>
        <Field name={say('matter')}>{sayMatter(state.matterKind)}</Field>
        <Field name={say('urgency')}>{stated(triage === null ? null : sayUrgency(triage.urgency))}</Field>
        <Field name={say('category')}>{stated(state.category?.subcode ?? state.category?.code ?? null)}</Field>
        <Field name={say('unit')}>{stated(state.unit)}</Field>
        <Field name={say('handler')}>{stated(state.handler)}</Field>
        <Field name={say('channel')}>{stated(state.channel === null ? null : sayChannel(state.channel))}</Field>
        <Field name={say('received')}>
          <span className="unbroken">{state.receivedOn}</span>
        </Field>
        <Field name={say('anonymity')}>{sayAnonymity(state.anonymity)}</Field>
        <Field name={say('complainant')}>
          <PersonalText value={complainant.name} />
        </Field>
        <Field name={say('contact')}>
          <PersonalText value={complainant.contact} />
        </Field>
        <Field name={say('subject')}>
          <PersonalText value={state.subject} language={language ?? undefined} />
        </Field>
        <Field name={say('narrative')}>
          <PersonalText value={state.narrative} language={language ?? undefined} />
        </Field>
        <Field name={say('demand')}>
          <PersonalText value={state.demand} language={language ?? undefined} />
        </Field>
      </dl>
      <h2>{say('deadlines')}</h2>
      <ul className="plain-list">
        {state.deadlines.map(({ id, result, kind, dueAt }) => (
          <li key={id}>
            <ClockBadge look={lookOfDeadline(result)} kind={kind} dueAt={dueAt} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
};

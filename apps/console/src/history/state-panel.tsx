import type { ReactNode } from 'react';
import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import type { Messages } from '../language/messages';
import { PersonalText } from '../parts/personal-text';
import { StatusMark } from '../parts/status-mark';
import { anonymityWords, channelWords, matterWords, statusWords, urgencyWords } from '../words/contract-words';
import type { CaseState } from './case.query';
import { ChangedFields } from './changed-fields';
import { FurtherFields } from './further-fields';
import { OriginContext, StateField, type StateOrigin } from './state-field';
import { stateMessages } from './state.messages';
import './history.css';

type ShownText = components['schemas']['ShownText'];

const useMainFields = (
  state: CaseState,
): readonly (readonly [name: string, field: string, value: ReactNode, words?: Messages<string>])[] => {
  const say = useText(stateMessages);
  const sayChannel = useText(channelWords);
  const sayAnonymity = useText(anonymityWords);
  const sayMatter = useText(matterWords);
  const sayUrgency = useText(urgencyWords);
  const { complainant, triage, language, channel, category } = state;
  const stated = (value: string | null | undefined): ReactNode =>
    value ?? <span className="quiet">{say('notStated')}</span>;
  const words = (value: ShownText | null): ReactNode => <PersonalText value={value} language={language ?? undefined} />;
  return [
    [say('status'), '/status', <StatusMark key="status" status={state.status} />, statusWords],
    [say('matter'), '/matterKind', sayMatter(state.matterKind), matterWords],
    [say('urgency'), '/triage/urgency', stated(triage === null ? null : sayUrgency(triage.urgency)), urgencyWords],
    [say('category'), '/category', stated(category?.subcode ?? category?.code)],
    [say('unit'), '/unit', stated(state.unit)],
    [say('handler'), '/handler', stated(state.handler)],
    [say('channel'), '/channel', stated(channel === null ? null : sayChannel(channel)), channelWords],
    [
      say('received'),
      '/receivedOn',
      <span key="received" className="unbroken">
        {state.receivedOn}
      </span>,
    ],
    [say('anonymity'), '/anonymity', sayAnonymity(state.anonymity), anonymityWords],
    [say('complainant'), '/complainant/name', <PersonalText key="name" value={complainant.name} />],
    [say('contact'), '/complainant/contact', <PersonalText key="contact" value={complainant.contact} />],
    [say('subject'), '/subject', words(state.subject)],
    [say('narrative'), '/narrative', words(state.narrative)],
    [say('demand'), '/demand', words(state.demand)],
  ];
};

type StatePanelProps = Readonly<{
  state: CaseState;
  origin: StateOrigin;
  /** On paper every fold is open. */
  isPrint?: boolean;
}>;

/** The case at the point, field by field, each with the event that set it: the case's own blame view. */
export const StatePanel = ({ state, origin, isPrint = false }: StatePanelProps) => {
  const say = useText(stateMessages);
  const fields = useMainFields(state);
  const names = new Map(fields.map(([name, field]) => [field, name]));
  return (
    <OriginContext value={origin}>
      <section className="panel" aria-labelledby="state-heading">
        <h2 id="state-heading">
          {say('state')}{' '}
          <span className="quiet unbroken" data-testid="state-revision" data-revision={state.revision}>
            {say('upTo', { revision: state.revision })}
          </span>
        </h2>
        <ChangedFields names={names} changes={origin.changes} />
        <dl className="fields">
          {fields.map(([name, field, value, words]) => (
            <StateField key={field} name={name} field={field} words={words}>
              {value}
            </StateField>
          ))}
        </dl>
        <FurtherFields state={state} isPrint={isPrint} />
      </section>
    </OriginContext>
  );
};

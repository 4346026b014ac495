import { EventActor } from '../../history/event-actor';
import { EventBadges } from '../../history/event-badges';
import { CopyText, EventFacts, Fact } from '../../history/event-facts';
import type { CaseEntry } from '../../history/case.query';
import { useText } from '../../language/language';
import { FieldChanges } from '../../parts/field-changes';
import { StoredText } from '../../parts/stored-text';
import { useEventSentence } from '../../parts/use-event-sentence';
import { eventKindWords, eventWords } from '../../words/event-words';
import { RecordedFields } from './recorded-fields';
import { eventMessages } from './event.messages';
import './event.css';

type EntryProps = Readonly<{ no: string; entry: CaseEntry }>;

/** What an event carries beside its data: which, of what sort, by whom, when, by which policy, caused by what. */
const Metadata = ({ no, entry }: EntryProps) => {
  const say = useText(eventMessages);
  const sayEvent = useText(eventWords);
  const sayKind = useText(eventKindWords);
  const { type, kind, origin, stream, id } = entry;
  return (
    <section className="panel" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{say('facts')}</h2>
      <dl className="fields">
        <Fact name={say('type')}>
          {sayEvent(type)} <code>{type}</code>
        </Fact>
        <Fact name={say('kind')}>{sayKind(kind)}</Fact>
        <Fact name={say('actor')}>
          <EventActor entry={entry} />
        </Fact>
        <Fact name={say('origin')}>{say(origin)}</Fact>
        <Fact name={say('stream')}>
          <code>{stream}</code>
        </Fact>
        <Fact name={say('id')}>
          <code>{id}</code>
        </Fact>
      </dl>
      <EventFacts no={no} entry={entry} withHash={false} />
    </section>
  );
};

type ChainProps = Readonly<{ entry: CaseEntry; previous: CaseEntry | undefined }>;

/** Each event's value is made over the one before it: so none can be changed, put in or taken out unseen. */
const Chain = ({ entry, previous }: ChainProps) => {
  const say = useText(eventMessages);
  return (
    <section className="panel" aria-labelledby="chain-heading">
      <h2 id="chain-heading">{say('chain')}</h2>
      <dl className="fields">
        {previous === undefined ? (
          <Fact name={say('before', { revision: '–' })}>{say('genesis')}</Fact>
        ) : (
          <Fact name={say('before', { revision: previous.revision })}>
            <code className="event-hash">{previous.eh}</code>
          </Fact>
        )}
        <Fact name={say('own')}>
          <code className="event-hash">{entry.eh}</code> <CopyText text={entry.eh} />
        </Fact>
      </dl>
    </section>
  );
};

export const EventParts = ({ no, entry, previous }: EntryProps & ChainProps) => {
  const say = useText(eventMessages);
  const sentence = useEventSentence();
  const { changes = [] } = entry;
  const json = JSON.stringify(entry, null, 2);
  return (
    <>
      <p className="event-told">
        {sentence(entry.sentence)} <EventBadges no={no} badges={entry.badges} />
      </p>
      <div className="event-parts">
        <Metadata no={no} entry={entry} />
        <Chain entry={entry} previous={previous} />
        <section className="panel" aria-labelledby="changes-heading">
          <h2 id="changes-heading">{say('changes')}</h2>
          <FieldChanges
            isHeaded
            title={say('changes')}
            changes={changes.map(({ path, ...change }) => ({ pointer: path, ...change }))}
          />
        </section>
        <RecordedFields data={entry.sentence.params.data} />
      </div>
      <section className="panel" aria-labelledby="raw-heading">
        <h2 id="raw-heading">{say('raw')}</h2>
        <CopyText text={json} />
        <div className="event-raw">
          <StoredText text={json} />
        </div>
      </section>
    </>
  );
};

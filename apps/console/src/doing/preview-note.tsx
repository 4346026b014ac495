import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../contract/openapi.generated';
import { languageTags, useLanguage, useText } from '../language/language';
import type { Say } from '../language/words';
import { absoluteText } from '../parts/instant-text';
import { leftText } from '../parts/span-text';
import { spanMessages } from '../parts/span.messages';
import { useZone } from '../parts/zone';
import { deadlineWords, statusWords } from '../words/contract-words';
import { eventWords } from '../words/event-words';
import { previewMessages } from './doing.messages';
import { previewCommand, type Preview, type Sending } from './send-command';

/** How long a form rests before it is asked what it would do. */
const restMilliseconds = 500;

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, restMilliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Typed on', 'AbortError'));
    });
  });

type DeadlineChange = Preview['deadlines'][number];

const useDeadlineText = (): ((change: DeadlineChange) => string) => {
  const say = useText(previewMessages);
  const sayKind = useText(deadlineWords);
  const saySpan = useText(spanMessages);
  const zone = useZone();
  return ({ kind: name, happened, dueAt, movedFrom, margin }) => {
    const kind = sayKind(name);
    const due = absoluteText(dueAt, zone, 'minute');
    if (movedFrom !== null) return say('moved', { kind, due, before: absoluteText(movedFrom, zone, 'minute') });
    return say(happened, { kind, due, left: margin === null ? '' : leftText(saySpan, margin, 0) });
  };
};

type Schemas = components['schemas'];

const eventsText = (
  events: Preview['events'],
  sayEvent: Say<Schemas['ComplaintEventType']>,
  languageTag: string,
): string => new Intl.ListFormat(languageTag).format([...new Set(events.map(({ type }) => sayEvent(type)))]);

const Told = ({ preview: { events, deadlines, status } }: Readonly<{ preview: Preview }>) => {
  const say = useText(previewMessages);
  const sayStatus = useText(statusWords);
  const sayEvent = useText(eventWords);
  const language = useLanguage();
  const textOf = useDeadlineText();
  return (
    <>
      <p>{say('events', { n: events.length, events: eventsText(events, sayEvent, languageTags[language]) })}</p>
      {deadlines.length === 0 ? null : (
        <ul>
          {deadlines.map((change) => (
            <li key={`${change.id} ${change.happened}`}>{textOf(change)}</li>
          ))}
        </ul>
      )}
      {status === 'Unfiled' ? null : <p>{say('status', { status: sayStatus(status) })}</p>}
    </>
  );
};

/** What sending the form would record, as the service decides it; asked for once nothing is typed any more. Kept nowhere. */
export const PreviewNote = ({ sending }: Readonly<{ sending: Sending | undefined }>) => {
  const say = useText(previewMessages);
  const { data, isFetching } = useQuery({
    queryKey: ['preview', sending],
    queryFn: async ({ signal }) => {
      if (sending === undefined) return null;
      await rest(signal);
      return previewCommand(sending, signal);
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (data === undefined || data === null || data.kind === 'unreachable') return null;
  if (data.kind === 'problem' && data.status !== 409) return null;
  return (
    <section className="preview-note" aria-busy={isFetching}>
      <h3>{say('title')}</h3>
      {data.kind === 'problem' ? (
        <p>{say('refused', { why: data.detail ?? data.title })}</p>
      ) : (
        <Told preview={data.data} />
      )}
    </section>
  );
};

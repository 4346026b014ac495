import { answerOf, type Answer } from '../contract/answer';
import { commandRoutes } from '../contract/commands.generated';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';
import { written } from '../contract/written-position';
import type { FormName } from '../forms/form-part';
import { askUntilTold } from './ask-until-told';

type Schemas = components['schemas'];
export type Recorded = Schemas['CommandAccepted'] | Schemas['FiledAnswer'];
export type Preview = Schemas['CommandPreview'];

/** One command as it would be sent. `revision` is what its sender looked at: it is refused where the case has moved on. */
export type Sending = Readonly<{
  command: FormName;
  id?: string;
  revision?: string;
  body: Readonly<Record<string, unknown>>;
}>;

/** Every command is posted in one way: this route stands for all of them, and the form has held the body to its own description. */
const post = ({ command, id = '', revision, body }: Sending, key: string) =>
  answerOf(
    contract.POST(commandRoutes[command] as '/v1/complaints/{id}/add-note', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      headers: revision === undefined ? {} : { 'If-Match': `"${revision}"` },
      body: body as never,
    }),
  );

/** What it would record, decided by the code that takes it; nothing is written, and no key is spent. */
export const previewCommand = async (
  { command, id = '', body }: Sending,
  signal: AbortSignal,
): Promise<Answer<Preview>> => {
  const answer = await answerOf(
    contract.POST(commandRoutes[command] as '/v1/complaints/{id}/add-note', {
      params: { path: { id }, query: { preview: 'true' }, header: { 'Idempotency-Key': 'none' } },
      body: body as never,
      signal,
    }),
  );
  return answer.kind === 'answered' ? { ...answer, data: answer.data as Preview } : answer;
};

/**
 * Sends it, and where no answer comes asks again with the same key: the service does nothing twice. @param onLost hears that it is not known yet whether it was
 * recorded. Reads wait for what was recorded from then on.
 */
export const sendCommand = async (sending: Sending, key: string, onLost: () => void): Promise<Answer<Recorded>> => {
  const answer = await askUntilTold(() => post(sending, key), onLost);
  if (answer.kind !== 'answered') return answer;
  const recorded = answer.data as Recorded;
  written.set(recorded.position);
  return { ...answer, data: recorded };
};

import { useState } from 'react';
import { answerOf, type Answer } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { Failure } from '../../contract/failure';
import type { components } from '../../contract/openapi.generated';
import { written } from '../../contract/written-position';

type Schemas = components['schemas'];
export type Tracked = Schemas['TrackingBody'];

/** What a complainant does himself, as it is sent. */
export type PublicAct =
  | Readonly<{ what: 'supplement'; body: Schemas['PublicSupplementBody'] }>
  | Readonly<{ what: 'reopen'; body: Schemas['PublicReopenBody'] }>
  | Readonly<{ what: 'dispute'; body: Schemas['PublicDisputeBody'] }>;

const sendAct = (act: PublicAct, key: string): Promise<Answer<Schemas['PublicRecordedAnswer']>> => {
  const params = { header: { 'Idempotency-Key': key } };
  switch (act.what) {
    case 'supplement':
      return answerOf(contract.POST('/v1/public/supplements', { body: act.body, params }));
    case 'reopen':
      return answerOf(contract.POST('/v1/public/reopen-requests', { body: act.body, params }));
    case 'dispute':
      return answerOf(contract.POST('/v1/public/disputes', { body: act.body, params }));
  }
};

/** Sends an act, twice pressed once, and has what is asked next wait for it. @param onDone once it is recorded */
export const usePublicAct = (onDone: () => void) => {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const send = async (act: PublicAct): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setFailure(undefined);
    const answer = await sendAct(act, key);
    setSending(false);
    if (answer.kind === 'answered') {
      written.set(answer.data.position);
      onDone();
      return;
    }
    if (answer.kind === 'problem' && answer.status < 500 && answer.status !== 429) setKey(crypto.randomUUID());
    setFailure(answer);
  };
  return { send, failure, isSending };
};

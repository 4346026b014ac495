import { answerOf, type Answer } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';

export type Revealed = components['schemas']['RevealAnswer'];

/** Opens texts of a case. It is no query: what it answers is kept nowhere but where it is shown. */
export const revealTexts = (no: string, fields: readonly string[], purpose: string): Promise<Answer<Revealed>> =>
  answerOf(
    contract.POST('/v1/complaints/{id}/reveal', {
      params: { path: { id: no } },
      body: { fields: [...fields], purpose },
      cache: 'no-store',
    }),
  );

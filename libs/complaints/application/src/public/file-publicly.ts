import { publicPrincipal } from '@redress/access';
import type { FileComplaint } from '@redress/complaints/domain';
import { uuidPattern, type JsonValue } from '@redress/kernel';
import type { CommandPorts } from '../commands/command-ports';
import { handleIdentified, type CommandAnswer } from '../commands/handle-command';

type Filing = FileComplaint['data'];

/** What anybody may say without saying who he is. */
export type PublicFiling = Pick<
  Filing,
  'matterKind' | 'subject' | 'narrative' | 'demand' | 'language' | 'category' | 'incident'
> &
  Readonly<{ respondentOrganisation?: string }>;

export type PublicRequest = Readonly<{
  filing: PublicFiling;
  idempotencyKey: string;
  method: string;
  path: string;
  body: JsonValue;
  /** As they came in: part of the command's identity, since anybody may send any key. */
  bodyBytes: Uint8Array;
  correlationId?: string;
  traceparent?: string;
}>;

/** Files a complaint of nobody: no name, no account, tracked by number and code alone. `keyMalformed`: the idempotency key is no UUID. */
export const filePublicly = async (
  ports: CommandPorts,
  { filing: { respondentOrganisation, ...filing }, bodyBytes, ...request }: PublicRequest,
): Promise<CommandAnswer | Readonly<{ outcome: 'keyMalformed' }>> => {
  if (!uuidPattern.test(request.idempotencyKey.toLowerCase())) return { outcome: 'keyMalformed' };
  const command: FileComplaint = {
    type: 'FileComplaint',
    data: {
      ...filing,
      anonymity: 'anonymous',
      channel: 'web',
      ...(respondentOrganisation === undefined ? {} : { respondent: { organisation: respondentOrganisation } }),
    },
  };
  return handleIdentified(ports, publicPrincipal, { ...request, command }, { publicBody: bodyBytes, holdsCode: false });
};

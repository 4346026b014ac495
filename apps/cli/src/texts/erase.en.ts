import type { ErasureRejection, ErasureStatus } from '@redress/complaints/domain';

const statuses: Readonly<Record<ErasureStatus, string>> = {
  Unrequested: 'not ordered',
  Requested: 'ordered; the legal holds are not looked at yet',
  HoldChecked: 'ordered; waits for a second person to approve or refuse it',
  Approved: 'approved, not yet carried out to the end',
  Refused: 'refused',
  Executed: 'carried out',
};

const rejection = (reason: ErasureRejection): string => {
  switch (reason.code) {
    case 'NothingToErase':
      return 'The key ring holds no key of this subject: there is nothing to erase, or it is erased already.';
    case 'SamePerson':
      return 'Whoever orders an erasure neither approves nor refuses it: a second person has to.';
    case 'LegalHold':
      return `A legal hold stands on every case of this subject (${reason.held}): nothing may go. Release it first.`;
    case 'ReasonsMissing':
      return 'A refusal needs its reasons.';
    case 'ErasureNotAllowedNow':
      return `The erasure does not stand there: it is ${statuses[reason.status]}.`;
  }
};

/** `redress erase`. */
export const eraseEn = {
  description: 'erases a complainant: one person orders it, a second one approves it, then the keys are destroyed',
  subject: 'subject id, as an order prints it, or a case (id or number): then its complainant',
  order: 'first person: orders the erasure; the legal holds are looked at',
  ground: (grounds: string) => `with --order: why; one of ${grounds}`,
  approve: 'second person: approves what another has ordered, and carries it out',
  refuse: 'second person: refuses what another has ordered',
  reasons: 'with --refuse: why, in words; they are sealed',
  explanation: `
How an erasure goes:
  1. redress erase CASE --order --ground complainantAsked   by one system user. It prints the subject id.
  2. redress erase SUBJECT                                  says where it stands.
  3. redress erase SUBJECT --approve                        by another system user, never the same.
Each of the subject's cases then says in its own history that its key is gone, and the key is destroyed; read models and search
forget the text. What remains is who did what and when: replay, verification and every figure stay as they were. A case under
legal hold keeps its text; after its release the erasure is ordered again. A run that was stopped goes on with the same command.
It cannot be undone: no backup brings a destroyed key back.
`,
  oneStep: 'One step at a time: --order, --approve or --refuse.',
  noSubject: 'Whose erasure? Name a subject or a case: redress erase SUBJECT',
  orderNeedsGround: '--order needs --ground',
  onlyWithOrder: '--ground goes with --order only.',
  refuseNeedsReasons: '--refuse needs --reasons',
  onlyWithRefuse: '--reasons goes with --refuse only.',
  unknownGround: (ground: string, grounds: string) => `There is no ground ${ground}. The grounds are ${grounds}.`,
  noKeyOfCase: (text: string) =>
    `${text} is sealed for nobody any more: its complainant is erased. Name the subject id to see where that stands.`,
  unknown: (subject: string) => `No erasure of ${subject} was ever ordered.`,
  rejection,
  ordered: (subject: string) => `Ordered. A second person approves it: redress erase ${subject} --approve`,
  orderedAlready: (subject: string) =>
    `Ordered already. A second person approves it: redress erase ${subject} --approve`,
  refused: 'Refused: nothing is erased.',
  carriedOut: (destroyed: string, held: string) =>
    `Carried out: ${destroyed} keys destroyed, ${held} kept by a legal hold. Read models and search have forgotten the text.`,
  resumed: (erasureId: string) => `Erasure ${erasureId} had been stopped and was carried out to its end.`,
  labels: {
    subject: 'subject',
    erasure: 'erasure',
    status: 'stands',
    requestedBy: 'ordered by',
    destroyed: 'keys destroyed',
    held: 'keys held',
  },
  status: (status: ErasureStatus) => statuses[status],
};

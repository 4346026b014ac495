import { useMemo, useState } from 'react';
import { commandBodies, formParts } from '../contract/command-forms.generated';
import type { Problem } from '../contract/failure';
import { bodyOfDraft, faultsOfDraft, type Fault, type Reading } from '../forms/body-of-draft';
import { startDraft, type Draft } from '../forms/draft';
import type { FormName, FormParts, PartName } from '../forms/form-part';
import { instantIn } from '../forms/zoned-input';
import { useZone } from '../parts/zone';
import { useSession } from '../session/session';
import { drafts } from './drafts';
import type { Recorded, Sending } from './send-command';
import { useSending, type Standing } from './use-sending';

export const parts: FormParts = formParts;

type CommandFormState = Readonly<{
  part: PartName;
  draft: Draft;
  change: (draft: Draft) => void;
  faults: readonly Fault[];
  /** What would be sent, where nothing is wrong with it. */
  sending: Sending | undefined;
  standing: Standing;
  isBusy: boolean;
  /** On what its sender looks at, or on another revision of the case. */
  send: (revision: string | undefined) => Promise<void>;
  goOn: () => void;
  discard: () => void;
}>;

/** What stands in a form, and what was said to it. The text stays where the form is closed; only sending it or throwing it away ends it. */
export const useCommandForm = (
  command: FormName,
  id: string | undefined,
  onRecorded: (recorded: Recorded) => void,
  onErrors: (errors: Problem['errors']) => void,
): CommandFormState => {
  const zone = useZone();
  const { user, role } = useSession();
  const part = commandBodies[command];
  const form = JSON.stringify([user, role, id ?? null, command]);
  const [draft, setDraft] = useState<Draft>(() => drafts.draftOf(form) ?? startDraft(part, parts));
  const reading = useMemo<Reading>(() => ({ parts, readInstant: (text) => instantIn(zone, text) }), [zone]);
  const faults = faultsOfDraft(part, draft, reading);
  const body = bodyOfDraft(part, draft, reading);
  const sending = { command, body, ...(id === undefined ? {} : { id }) };
  const discard = (): void => {
    drafts.drop(form);
    setDraft(startDraft(part, parts));
  };
  const recorded = (what: Recorded): void => {
    discard();
    onRecorded(what);
  };
  const { standing, isBusy, send, goOn } = useSending(recorded, onErrors);
  return {
    part,
    draft,
    change: (next) => {
      drafts.keep(form, next);
      setDraft(next);
    },
    faults,
    sending: faults.length === 0 ? sending : undefined,
    standing,
    isBusy,
    send: (revision) =>
      send({ ...sending, ...(revision === undefined ? {} : { revision }) }, drafts.keyFor(form, draft, body)),
    goOn,
    discard,
  };
};

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormName } from '../forms/form-part';
import { useText } from '../language/language';
import { useMovedCases } from '../live/use-moved-cases';
import { commandWords } from '../words/command-words';
import { CommandForm } from './command-form';
import { doingMessages } from './doing.messages';
import { RecordedNote } from './recorded-note';
import type { OnCase } from './use-offers';

type CommandDrawerProps = Readonly<{ command: FormName; on: OnCase; onClose: () => void }>;

/** How many events the case has had since, as it was told. */
const useMoved = (complaintId: string, revision: string): number => {
  const told = useMovedCases().revisions.get(complaintId);
  return told === undefined ? 0 : Math.max(0, Number(BigInt(told) - BigInt(revision)));
};

/** A command beside the case, which stays readable. Closing it keeps what was typed. */
export const CommandDrawer = ({ command, on, onClose }: CommandDrawerProps) => {
  const say = useText(doingMessages);
  const title = useText(commandWords)(command);
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // What its sender looked at when he opened it; the page behind may go on.
  const [opened] = useState(on);
  const [recorded, setRecorded] = useState<readonly string[] | undefined>(undefined);
  const { complaintId, complaintNo, revision } = on.state;
  const moved = useMoved(complaintId, revision);
  useEffect(() => heading.current?.focus(), []);
  const look = (): void => void client.invalidateQueries({ queryKey: ['case', complaintNo] });
  return (
    <div
      className="command-drawer not-printed"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // A question in front of the form has Esc for itself.
        if (event.target instanceof Element && event.target.closest('dialog') === null) onClose();
      }}
    >
      <div className="drawer-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="plain-button" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      {recorded === undefined && moved > 0 ? <p role="status">{say('moved', { n: moved })}</p> : null}
      {recorded === undefined ? (
        <CommandForm
          command={command}
          on={{ ...on, state: { ...on.state, revision: opened.state.revision } }}
          onRecorded={(what) => {
            setRecorded('events' in what ? what.events.map((event) => event.revision) : [what.revision]);
            look();
          }}
          onLook={look}
          onDiscarded={() => {
            look();
            onClose();
          }}
        />
      ) : (
        <RecordedNote no={complaintNo} revisions={recorded} onClose={onClose} />
      )}
      {recorded === undefined ? <p className="quiet">{say('keptOnClose')}</p> : null}
    </div>
  );
};

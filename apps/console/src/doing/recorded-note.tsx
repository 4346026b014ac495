import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import { doingMessages } from './doing.messages';
import { sinceQuery } from './offers.query';

type RecordedNoteProps = Readonly<{
  no: string;
  /** Of the events that the command wrote. */
  revisions: readonly string[];
  onClose: () => void;
}>;

const before = (revision: string): string => String(BigInt(revision) - 1n);

/** What was recorded and when, where the form stood, with the focus on it: nothing that goes away by itself. */
export const RecordedNote = ({ no, revisions, onClose }: RecordedNoteProps) => {
  const say = useText(doingMessages);
  const note = useRef<HTMLParagraphElement>(null);
  const first = revisions[0] ?? '0';
  const last = revisions.at(-1) ?? first;
  const { data } = useQuery(sinceQuery(no, before(first)));
  const at = data?.find(({ revision }) => revision === first)?.recordedAt;
  useEffect(() => note.current?.focus(), []);
  return (
    <>
      <p ref={note} tabIndex={-1} role="status" className="recorded-note">
        {first === last ? say('recorded', { first }) : say('recordedMany', { first, last })}{' '}
        {at === undefined ? null : <Instant at={at} isDetailed isAbsolute />}
      </p>
      <button type="button" className="plain-button" onClick={onClose}>
        {say('close')}
      </button>
    </>
  );
};

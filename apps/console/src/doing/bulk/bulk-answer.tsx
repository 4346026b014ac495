import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '../../language/language';
import { doingMessages } from '../doing.messages';
import { bulkMessages } from './bulk.messages';
import type { BulkResult, BulkSum } from './send-to-each';

const CaseLink = ({ no }: Readonly<{ no: string }>) => (
  <Link to="/cases/$no" params={{ no }} search={{}} target="_blank" className="unbroken">
    {no}
  </Link>
);

const Refused = ({ result: { no, answer } }: Readonly<{ result: BulkResult }>) => {
  const say = useText(doingMessages);
  if (answer.kind !== 'problem') return null;
  const { detail, title, members, code, policy } = answer;
  const rule = typeof members['rule'] === 'string' ? members['rule'] : code;
  const named =
    rule === undefined
      ? ''
      : policy === undefined
        ? say('refusedRight', { rule })
        : say('refusedRule', { rule, policy });
  return (
    <li>
      <CaseLink no={no} /> {detail ?? title} <span className="quiet">{named}</span>
    </li>
  );
};

type BulkAnswerProps = Readonly<{ sum: BulkSum; onAskAgain: () => void; onClose: () => void }>;

/** What became of each case: done, refused with its rule, or not known. */
export const BulkAnswer = ({ sum, onAskAgain, onClose }: BulkAnswerProps) => {
  const say = useText(bulkMessages);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <p ref={top} tabIndex={-1} role="status" className="recorded-note">
        {say('done', { n: sum.done.length })}
      </p>
      {sum.refused.length === 0 ? null : (
        <>
          <h3>{say('refused', { n: sum.refused.length })}</h3>
          <ul>
            {sum.refused.map((result) => (
              <Refused key={result.no} result={result} />
            ))}
          </ul>
        </>
      )}
      {sum.open.length === 0 ? null : (
        <p>
          {say('open', { n: sum.open.length })}{' '}
          <button type="button" className="plain-button" onClick={onAskAgain}>
            {say('askAgain')}
          </button>
        </p>
      )}
      <button type="button" className="plain-button" onClick={onClose}>
        {say('close')}
      </button>
    </>
  );
};

import { useState, type ReactNode } from 'react';
import { useText } from '../../language/language';
import { caseMessages } from './case.messages';

const parts = ['partState', 'partTimeline', 'partSide'] as const;
type Part = (typeof parts)[number];

type CasePartsProps = Readonly<{ timeline: ReactNode; state: ReactNode; side: ReactNode }>;

/** Three columns from 1440 px, two from 1024; below that one part at a time, chosen by a switch that wide screens do not have (console, Frame). */
export const CaseParts = ({ timeline, state, side }: CasePartsProps) => {
  const say = useText(caseMessages);
  const [part, setPart] = useState<Part>('partState');
  return (
    <>
      <div className="switch case-part-switch not-printed" role="group" aria-label={say('parts')}>
        {parts.map((one) => (
          <button
            key={one}
            type="button"
            className="plain-button"
            aria-pressed={part === one}
            onClick={() => setPart(one)}
          >
            {say(one)}
          </button>
        ))}
      </div>
      <div className="case-columns" data-part={part}>
        <div className="case-part is-partTimeline">{timeline}</div>
        <div className="case-part is-partState">{state}</div>
        <div className="case-part is-partSide">{side}</div>
      </div>
    </>
  );
};

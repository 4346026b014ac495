import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { statusWords } from '../words/contract-words';
import './status-mark.css';

type Status = components['schemas']['ComplaintStatus'];

/** One icon for each status, those of ended cases filled (console, Colours and shapes). */
const icons: Readonly<Record<Status, Readonly<{ path: string; isFilled: boolean }>>> = {
  Filed: { path: 'M3 8h10M8 3v10', isFilled: false },
  NeedsInformation: { path: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M8 11.6v.2', isFilled: false },
  Valid: { path: 'M4.5 8.5l2.2 2.2L11.5 6', isFilled: false },
  Assigned: { path: 'M5 8h6M8.5 5.5L11 8l-2.5 2.5', isFilled: false },
  InProgress: { path: 'M8 4.5V8l2.5 1.5', isFilled: false },
  ResolutionProposed: { path: 'M5 6h6M5 8.5h6M5 11h3', isFilled: false },
  Invalid: { path: 'M5.5 5.5l5 5M10.5 5.5l-5 5', isFilled: true },
  NotAccepted: { path: 'M4.5 8h7', isFilled: true },
  Closed: { path: 'M4.5 8.5l2.2 2.2L11.5 6', isFilled: true },
  ReopenRequested: { path: 'M11 6.5A3.5 3.5 0 1 0 11.5 9M11.3 4v2.6H8.7', isFilled: false },
  Disputed: { path: 'M8 4v5M8 11.3v.2', isFilled: false },
  Withdrawn: { path: 'M11 8H5M7.5 5.5L5 8l2.5 2.5', isFilled: true },
};

/** The status of a case: its icon and its word. */
export const StatusMark = ({ status }: Readonly<{ status: Status }>) => {
  const word = useText(statusWords)(status);
  const { path, isFilled } = icons[status];
  return (
    <span className="status-mark unbroken">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.8" className={isFilled ? 'status-disc is-filled' : 'status-disc'} />
        <path d={path} className={isFilled ? 'status-sign is-filled' : 'status-sign'} />
      </svg>
      {word}
    </span>
  );
};

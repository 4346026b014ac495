import type { components } from '../contract/openapi.generated';
import { Link } from '@tanstack/react-router';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { useText } from '../language/language';
import { ColumnHeads } from './column-heads';
import { ClockBadge, lookOf } from './clock-badge';
import { Instant } from './instant';
import { useLastOpened } from './list-walk';
import { useCaseList } from './use-case-list';
import { StatusMark } from './status-mark';
import { urgencyWords } from '../words/contract-words';
import { caseTableMessages } from './case-table.messages';
import './case-table.css';

/** A case as every list shows it: codes, ids and times, and nobody's words. */
export type CaseRow = components['schemas']['WorklistRow'];

/** Rows that something is done to together; absent where the reader may not. */
export type Choosing = Readonly<{
  chosen: ReadonlySet<string>;
  /** No more can be chosen. */
  isFull: boolean;
  onToggle: (complaintNo: string) => void;
}>;

type RowProps = Readonly<{ row: CaseRow; isMoved: boolean; wasOpened: boolean; choosing: Choosing | undefined }>;

const ChooseCell = ({ no, choosing: { chosen, isFull, onToggle } }: Readonly<{ no: string; choosing: Choosing }>) => {
  const say = useText(caseTableMessages);
  return (
    <td data-label={say('chosen')}>
      <label className="choose-target">
        <input
          type="checkbox"
          aria-label={say('choose', { number: no })}
          checked={chosen.has(no)}
          disabled={isFull && !chosen.has(no)}
          onChange={() => onToggle(no)}
        />
      </label>
    </td>
  );
};

const Row = ({ row, isMoved, wasOpened, choosing }: RowProps) => {
  const say = useText(caseTableMessages);
  const sayUrgency = useText(urgencyWords);
  const { complaintNo, status, urgency, category, unit, handler, deadlines, escalation, returnedCount } = row;
  const [next, ...others] = deadlines;
  return (
    <tr className={wasOpened ? 'was-opened' : undefined}>
      {choosing === undefined ? null : <ChooseCell no={complaintNo} choosing={choosing} />}
      <td data-label={say('status')}>
        <StatusMark status={status} />
        {isMoved ? <span className="moved-mark">● {say('changed')}</span> : null}
      </td>
      <th scope="row" data-label={say('number')}>
        <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} className="unbroken">
          {complaintNo}
        </Link>
        <span className="row-notes">
          {wasOpened ? <span>{say('lastOpened')}</span> : null}
          {urgency === null || urgency === 'routine' ? null : <span>{sayUrgency(urgency)}</span>}
          {escalation === null ? null : <span>{say('escalatedTo', { level: escalation.level })}</span>}
          {returnedCount === 0 ? null : <span>{say('returned', { count: returnedCount })}</span>}
        </span>
      </th>
      <td data-label={say('category')}>
        {category === null ? <span className="quiet">{say('notStated')}</span> : (category.subcode ?? category.code)}
      </td>
      <td data-label={say('owner')}>
        {unit ?? '-'} / {handler ?? '-'}
      </td>
      <td data-label={say('nextDue')}>
        {next === undefined ? (
          <span className="quiet">{say('none')}</span>
        ) : (
          <ClockBadge look={lookOf(next.state)} kind={next.kind} dueAt={next.dueAt} />
        )}
      </td>
      <td data-label={say('others')}>
        {others.map(({ deadlineId, state, kind, dueAt }) => (
          <ClockBadge key={deadlineId} look={lookOf(state)} kind={kind} dueAt={dueAt} isSmall />
        ))}
      </td>
      <td data-label={say('age')}>
        <Instant at={row.filedAt} precision={row.filedPrecision} />
      </td>
    </tr>
  );
};

type CaseTableProps = Readonly<{
  caption: string;
  rows: readonly CaseRow[];
  hasMore: boolean;
  moved: ReadonlySet<string>;
  choosing?: Choosing | undefined;
}>;

const chosenRow = (): string | undefined =>
  document.activeElement?.closest('tr')?.querySelector('th a')?.textContent ?? undefined;

export const CaseTable = ({ caption, rows, hasMore, moved, choosing }: CaseTableProps) => {
  const say = useText(caseTableMessages);
  const lastOpened = useLastOpened();
  const table = useCaseList({ title: caption, numbers: rows.map(({ complaintNo }) => complaintNo), hasMore });
  const toggle = (): void => {
    const no = chosenRow();
    if (no !== undefined) choosing?.onToggle(no);
  };
  useShortcuts(choosing === undefined ? [] : [{ keys: 'x', title: say('chooseKey'), group: 'list', run: toggle }]);
  const columns = ['status', 'number', 'category', 'owner', 'nextDue', 'others', 'age'] as const;
  return (
    <table ref={table} className="case-table">
      <caption className="for-readers">{caption}</caption>
      <ColumnHeads
        columns={columns}
        word={say}
        first={
          choosing === undefined ? undefined : (
            <th scope="col">
              <span className="for-readers">{say('chosen')}</span>
            </th>
          )
        }
      />
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.complaintId}
            row={row}
            isMoved={moved.has(row.complaintId)}
            wasOpened={row.complaintNo === lastOpened}
            choosing={choosing}
          />
        ))}
      </tbody>
    </table>
  );
};

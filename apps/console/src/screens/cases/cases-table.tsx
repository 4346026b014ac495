import { Link } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { ClockBadge, lookOf } from '../../parts/clock-badge';
import { Instant } from '../../parts/instant';
import { useLastOpened } from '../../parts/list-walk';
import { StatusMark } from '../../parts/status-mark';
import { useCaseList } from '../../parts/use-case-list';
import { casesMessages } from './cases.messages';
import type { CaseRow } from './cases.query';
import '../../parts/case-table.css';

const columns = ['status', 'number', 'category', 'owner', 'due', 'filed'] as const;

type RowProps = Readonly<{ row: CaseRow; isMoved: boolean; wasOpened: boolean }>;

const Row = ({ row, isMoved, wasOpened }: RowProps) => {
  const say = useText(casesMessages);
  const { complaintNo, status, category, unit, handler, deadlines, filedAt, filedPrecision } = row;
  const [next] = deadlines;
  return (
    <tr className={wasOpened ? 'was-opened' : undefined}>
      <td data-label={say('status')}>
        <StatusMark status={status} />
        {isMoved ? <span className="moved-mark">● {say('changed')}</span> : null}
      </td>
      <th scope="row" data-label={say('number')}>
        <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} className="unbroken">
          {complaintNo}
        </Link>
        {wasOpened ? <span className="row-notes">{say('lastOpened')}</span> : null}
      </th>
      <td data-label={say('category')}>
        {category === null ? <span className="quiet">{say('notStated')}</span> : (category.subcode ?? category.code)}
      </td>
      <td data-label={say('owner')}>
        {unit ?? '-'} / {handler ?? '-'}
      </td>
      <td data-label={say('due')}>
        {next === undefined ? '-' : <ClockBadge look={lookOf(next.state)} kind={next.kind} dueAt={next.dueAt} />}
      </td>
      <td data-label={say('filed')}>
        <Instant at={filedAt} precision={filedPrecision} />
      </td>
    </tr>
  );
};

type CasesTableProps = Readonly<{ rows: readonly CaseRow[]; hasMore: boolean; moved: ReadonlySet<string> }>;

export const CasesTable = ({ rows, hasMore, moved }: CasesTableProps) => {
  const say = useText(casesMessages);
  const lastOpened = useLastOpened();
  const table = useCaseList({ title: say('title'), numbers: rows.map(({ complaintNo }) => complaintNo), hasMore });
  return (
    <table ref={table} className="case-table">
      <caption className="for-readers">{say('title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.complaintId}
            row={row}
            isMoved={moved.has(row.complaintId)}
            wasOpened={row.complaintNo === lastOpened}
          />
        ))}
      </tbody>
    </table>
  );
};

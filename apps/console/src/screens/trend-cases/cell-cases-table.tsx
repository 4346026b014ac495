import { Link } from '@tanstack/react-router';
import type { components } from '../../contract/openapi.generated';
import { useValueWords } from '../../figures/use-group-text';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { StatusMark } from '../../parts/status-mark';
import { useCaseList } from '../../parts/use-case-list';
import { useSession } from '../../session/session';
import { trendCasesMessages } from './trend-cases.messages';
import '../../parts/case-table.css';

type CellCase = components['schemas']['CellCase'];

const columns = ['status', 'number', 'category', 'channel', 'unit', 'received', 'closed', 'days', 'outcome'] as const;

/** What a reader of figures is shown of a case: its number opens it only where he may open cases (console, Trends). */
const Row = ({ row, canOpen }: Readonly<{ row: CellCase; canOpen: boolean }>) => {
  const say = useText(trendCasesMessages);
  const sayValue = useValueWords();
  const { complaintNo, status, category, channel, unit, receivedOn, closedOn, daysToClose, outcome } = row;
  return (
    <tr>
      <td data-label={say('status')}>
        <StatusMark status={status} />
      </td>
      <th scope="row" data-label={say('number')}>
        {canOpen ? (
          <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} className="unbroken">
            {complaintNo}
          </Link>
        ) : (
          <span className="unbroken">{complaintNo}</span>
        )}
      </th>
      <td data-label={say('category')}>{sayValue('category', category)}</td>
      <td data-label={say('channel')}>{sayValue('channel', channel)}</td>
      <td data-label={say('unit')}>{sayValue('unit', unit)}</td>
      <td data-label={say('received')} className="unbroken">
        {receivedOn}
      </td>
      <td data-label={say('closed')} className="unbroken">
        {closedOn === null ? '-' : closedOn === 'notStated' ? say('undated') : closedOn}
      </td>
      <td data-label={say('days')}>{daysToClose ?? '-'}</td>
      <td data-label={say('outcome')}>{sayValue('outcome', outcome)}</td>
    </tr>
  );
};

export const CellCasesTable = ({ rows, hasMore }: Readonly<{ rows: readonly CellCase[]; hasMore: boolean }>) => {
  const say = useText(trendCasesMessages);
  const { permissions } = useSession();
  const table = useCaseList({ title: say('title'), numbers: rows.map(({ complaintNo }) => complaintNo), hasMore });
  return (
    <table ref={table} className="case-table">
      <caption className="for-readers">{say('title')}</caption>
      <ColumnHeads columns={columns} word={say} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.complaintId} row={row} canOpen={permissions.includes('see-case')} />
        ))}
      </tbody>
    </table>
  );
};

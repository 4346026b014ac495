import { Link } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { Figure } from '../../parts/figure';
import { Instant } from '../../parts/instant';
import { StoredText } from '../../parts/stored-text';
import { roleWords } from '../../words/contract-words';
import { accessKindWords } from '../../words/access-words';
import type { Access } from './access.query';
import { auditAccessMessages } from './audit-access.messages';
import '../../parts/case-table.css';

const columns = ['at', 'who', 'what', 'case', 'fields', 'purpose', 'count', 'after'] as const;

const isRole = (name: string): name is keyof typeof roleWords.entries => Object.hasOwn(roleWords.entries, name);

/** Who it was, with the role that he had. */
const Who = ({ entry: { who, role, unit } }: Readonly<{ entry: Access }>) => {
  const sayRole = useText(roleWords);
  const roles = (role ?? '').split(',').filter((one) => one !== '');
  return (
    <div>
      <bdi>{who.id}</bdi>
      <span className="row-notes">
        {roles.map((one) => (isRole(one) ? sayRole(one) : one)).join(', ')}
        {unit === null ? null : <span>{unit}</span>}
      </span>
    </div>
  );
};

/** What was done, and what has to be known of it. */
const What = ({ entry }: Readonly<{ entry: Access }>) => {
  const say = useText(auditAccessMessages);
  const sayWhat = useText(accessKindWords);
  const { what, refused, disclosed, asOf } = entry;
  return (
    <div>
      {sayWhat(what)}
      <span className="row-notes">
        {refused === null ? null : <span>{say('refused', refused)}</span>}
        {disclosed === true ? <strong>{say('disclosed')}</strong> : null}
        {asOf === null ? null : (
          <span>
            {say('pastState')} <Instant at={asOf} isAbsolute />
          </span>
        )}
      </span>
    </div>
  );
};

const Row = ({ entry }: Readonly<{ entry: Access }>) => {
  const say = useText(auditAccessMessages);
  const { at, complaintNo, fields, evidenceId, purpose, count, acted } = entry;
  const texts = evidenceId === null ? fields : [evidenceId, ...fields];
  return (
    <tr>
      <td data-label={say('at')}>
        <Instant at={at} isAbsolute />
      </td>
      <th scope="row" data-label={say('who')}>
        <Who entry={entry} />
      </th>
      <td data-label={say('what')}>
        <What entry={entry} />
      </td>
      <td data-label={say('case')}>
        {complaintNo === null ? (
          '-'
        ) : (
          <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} className="unbroken">
            {complaintNo}
          </Link>
        )}
      </td>
      <td data-label={say('fields')}>{texts.length === 0 ? '-' : texts.join(', ')}</td>
      <td data-label={say('purpose')}>
        {purpose === null ? <span className="quiet">{say('notTold')}</span> : <StoredText text={purpose} />}
      </td>
      <td data-label={say('count')}>
        <Figure value={count} />
      </td>
      <td data-label={say('after')}>
        {acted === null ? '-' : acted ? say('acted') : <strong>{say('notActed')}</strong>}
      </td>
    </tr>
  );
};

/** Who looked at, took away or was refused what. */
export const AccessTable = ({ entries }: Readonly<{ entries: readonly Access[] }>) => {
  const say = useText(auditAccessMessages);
  return (
    <table className="case-table">
      <caption className="for-readers">{say('title')}</caption>
      <ColumnHeads columns={columns} word={say} />
      <tbody>
        {entries.map((entry, at) => (
          <Row key={`${entry.stream}#${entry.revision}.${at}`} entry={entry} />
        ))}
      </tbody>
    </table>
  );
};

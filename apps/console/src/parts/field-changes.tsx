import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { fieldChangesMessages } from './field-changes.messages';
import { StoredValue } from './stored-value';
import './field-changes.css';

type JsonValue = components['schemas']['JsonValue'];

/** What was and what is, of one field. `pointer`: RFC 6901, into the state of the case. */
type FieldChange = Readonly<{ pointer: string; before?: JsonValue; after?: JsonValue }>;

type FieldChangesProps = Readonly<{
  title: string;
  changes: readonly FieldChange[];
  /** A heading above says the title already. */
  isHeaded?: boolean;
}>;

/** Fields that differ, with what was and what is, in words and signs. */
export const FieldChanges = ({ title, changes, isHeaded = false }: FieldChangesProps) => {
  const say = useText(fieldChangesMessages);
  if (changes.length === 0) return <p className="quiet">{say('unchanged')}</p>;
  return (
    <div className="field-changes" tabIndex={0} role="group" aria-label={title}>
      <table>
        <caption className={isHeaded ? 'for-readers' : undefined}>{title}</caption>
        <thead className="for-readers">
          <tr>
            <th scope="col">{say('field')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ pointer, before, after }) => (
            <tr key={pointer}>
              <th scope="row">{pointer}</th>
              <td>
                <del>
                  <StoredValue value={before} nothing={say('nothing')} />
                </del>
              </td>
              <td>
                <ins>
                  <StoredValue value={after} nothing={say('nothing')} />
                </ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

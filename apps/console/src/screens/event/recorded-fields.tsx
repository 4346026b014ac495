import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { StoredValue } from '../../parts/stored-value';
import { eventMessages } from './event.messages';

/** The event's own data, as they lie in the log, without the text of persons. */
export const RecordedFields = ({ data }: Readonly<{ data: components['schemas']['JsonObject'] }>) => {
  const say = useText(eventMessages);
  const fields = Object.entries(data);
  return (
    <section className="panel" aria-labelledby="recorded-heading">
      <h2 id="recorded-heading">{say('recorded')}</h2>
      <p className="quiet">{fields.length === 0 ? say('recordedNothing') : say('recordedHelp')}</p>
      {fields.length === 0 ? null : (
        <table>
          <thead className="for-readers">
            <tr>
              <th scope="col">{say('field')}</th>
              <th scope="col">{say('value')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([name, value]) => (
              <tr key={name}>
                <th scope="row" className="quiet">
                  {name}
                </th>
                <td>
                  <StoredValue value={value} nothing={say('nothing')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

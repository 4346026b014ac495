import { useText } from '../language/language';
import { shortcutBoard } from '../keyboard/use-shortcuts';
import { preferences } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';
import { goMessages } from './go-shortcuts.messages';

const groups = ['go', 'list', 'case', 'page'] as const;

export const ShortcutTable = () => {
  const say = useText(goMessages);
  const shown = useLiveValue(shortcutBoard.shown);
  const { shortcuts: mode } = useLiveValue(preferences);
  return (
    <>
      <p>{mode === 'plain' ? say('hint') : say(mode)}</p>
      {groups.map((group) => {
        const own = shown.filter((shortcut) => shortcut.group === group);
        if (own.length === 0) return null;
        return (
          <table key={group} className="key-table">
            <caption>{say(group)}</caption>
            <tbody>
              {own.map(({ keys, title }) => (
                <tr key={keys}>
                  <th scope="row">
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </>
  );
};

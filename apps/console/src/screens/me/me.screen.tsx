import { useText } from '../../language/language';
import { LanguageSwitch } from '../../parts/language-switch';
import { PageHeading } from '../../parts/page-heading';
import { prefer, preferences, shortcutModes } from '../../preferences/preferences';
import { DensitySwitch, ThemeSwitch } from '../../shell/preference-switches';
import { useLiveValue } from '../../store/live-value';
import { meMessages } from './me.messages';

export const Screen = () => {
  const say = useText(meMessages);
  const { shortcuts } = useLiveValue(preferences);
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="me">
        {say('title')}
      </PageHeading>
      <p className="quiet">{say('kept')}</p>
      <div>
        <LanguageSwitch name={say('language')} />
      </div>
      <div>
        <ThemeSwitch />
      </div>
      <div>
        <DensitySwitch />
      </div>
      <label className="choice">
        <span>{say('shortcuts')}</span>
        <select
          value={shortcuts}
          onChange={({ target }) => prefer({ shortcuts: shortcutModes.find((one) => one === target.value) ?? 'plain' })}
        >
          {shortcutModes.map((mode) => (
            <option key={mode} value={mode}>
              {say(mode)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

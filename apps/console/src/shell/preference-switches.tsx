import { useText } from '../language/language';
import { densities, prefer, preferences, themes } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';
import { shellMessages } from './shell.messages';

export const DensitySwitch = () => {
  const say = useText(shellMessages);
  const { density } = useLiveValue(preferences);
  return (
    <label className="choice">
      <span>{say('density')}</span>
      <select
        value={density}
        onChange={({ target }) => prefer({ density: target.value === 'compact' ? 'compact' : 'comfortable' })}
      >
        {densities.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
};

export const ThemeSwitch = () => {
  const say = useText(shellMessages);
  const { theme } = useLiveValue(preferences);
  return (
    <label className="choice">
      <span>{say('theme')}</span>
      <select
        value={theme}
        onChange={({ target }) => prefer({ theme: themes.find((one) => one === target.value) ?? 'system' })}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
};

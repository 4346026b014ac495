import { useText } from '../language/language';
import { densities, prefer, preferences, themes } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';
import { shellMessages } from './shell.messages';

/** Each language by its own name: whoever cannot read the other finds it. */
const languageNames = [
  { language: 'zh', name: '中文', tag: 'zh-CN' },
  { language: 'en', name: 'English', tag: 'en' },
] as const;

export const LanguageSwitch = () => {
  const say = useText(shellMessages);
  const { language } = useLiveValue(preferences);
  return (
    <div role="group" aria-label={say('language')} className="switch">
      {languageNames.map((one) => (
        <button
          key={one.language}
          type="button"
          lang={one.tag}
          className="plain-button"
          aria-pressed={language === one.language}
          onClick={() => prefer({ language: one.language })}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
};

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

import { prefer, preferences } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';

/** Each language by its own name: whoever cannot read the other finds it. */
const languageNames = [
  { language: 'zh', name: '中文', tag: 'zh-CN' },
  { language: 'en', name: 'English', tag: 'en' },
] as const;

/** Chinese or English, at once and without a new page. @param name what the two buttons are, for readers */
export const LanguageSwitch = ({ name }: Readonly<{ name: string }>) => {
  const { language } = useLiveValue(preferences);
  return (
    <div role="group" aria-label={name} className="switch">
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

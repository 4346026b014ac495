import { ConfigProvider, theme as antdTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language';
import { preferences } from '../preferences/preferences';
import { useLiveValue } from '../store/live-value';
import { useShownTheme, type ShownTheme } from './theme';
import { themeColours } from './theme-colours';

/** The nonce of this answer: the only way by which a style may come into the page (content policy). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const configOf = (shown: ShownTheme, isCompact: boolean): ThemeConfig => {
  const { accent, ground, text, quiet, breached, line } = themeColours[shown];
  const { darkAlgorithm, defaultAlgorithm, compactAlgorithm } = antdTheme;
  return {
    algorithm: [shown === 'dark' ? darkAlgorithm : defaultAlgorithm, ...(isCompact ? [compactAlgorithm] : [])],
    token: {
      colorPrimary: accent,
      colorLink: accent,
      colorInfo: accent,
      colorError: breached,
      colorBgBase: ground,
      colorBgContainer: ground,
      colorTextBase: text,
      colorTextSecondary: quiet,
      colorTextDescription: quiet,
      colorTextPlaceholder: quiet,
      colorBorder: line,
      fontFamily: 'var(--font)',
      borderRadius: 6,
      // Movement is the reader's to ask for; the console explains nothing by it.
      motion: false,
    },
  };
};

export const AntdTheme = ({ children }: Readonly<{ children: ReactNode }>) => {
  const shown = useShownTheme();
  const language = useLanguage();
  const { density } = useLiveValue(preferences);
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={configOf(shown, density === 'compact')}
      locale={language === 'zh' ? zhCN : enUS}
      // A blank between two characters of a Chinese label is no part of it.
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
};

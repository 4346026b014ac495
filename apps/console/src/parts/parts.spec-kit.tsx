import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../language/messages';
import { prefer } from '../preferences/preferences';
import { now } from './clock';
import { ZoneContext } from './zone';

type Setting = Readonly<{ language?: Language; zone?: string; now?: string }>;

/** What a part puts on the page, as text of HTML: in the ledger's zone, at that time. */
export const markupOf = (
  part: ReactElement,
  { language = 'en', zone = 'Asia/Shanghai', now: time = '2026-03-14T02:42:07.000Z' }: Setting = {},
): string => {
  prefer({ language });
  now.set(Date.parse(time));
  return renderToStaticMarkup(<ZoneContext value={zone}>{part}</ZoneContext>);
};

/** What of it can be read. */
export const readableText = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type Axe from 'axe-core';
import { findChromium } from './find-chromium';
import { sessionCookieFor, type Person } from './sign-in';
import type { ServiceProcess } from '../../e2e/service/service-process';

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the browser's own interface is widened
  interface Window {
    /** Of this bed: what the content policy refused. */
    reportPolicy: (report: string) => void;
    axe: typeof Axe;
  }
}

/** Faults that no page of the console may have, whatever it shows. */
export type PageFaults = Readonly<{
  /** What the content policy refused. */
  policy: readonly string[];
  /** Requests that left for another host. */
  foreign: readonly string[];
  /** Errors that nothing caught, and what the page wrote as an error. */
  errors: readonly string[];
}>;

export const noFaults: PageFaults = { policy: [], foreign: [], errors: [] };

/** One person’s window: a page, and what went wrong in it so far. */
type OpenWindow = Readonly<{
  page: Page;
  context: BrowserContext;
  faults: () => PageFaults;
}>;

export type WindowOptions = Readonly<{
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  reducedMotion?: boolean;
}>;

export type Bed = Readonly<{
  browser: Browser;
  /** A window of a browser profile of its own. `person` absent: nobody has signed in. */
  open: (person: Person | undefined, options?: WindowOptions) => Promise<OpenWindow>;
}>;

/** How long anything on a page may take before a test gives it up. */
const patienceMilliseconds = 10_000;

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Answers that the page expects and the browser writes down as errors all the same. */
const expectedError = /^Failed to load resource: the server responded with a status of (401|403|404|409|412)/;

const watch = async (page: Page, origin: string): Promise<() => PageFaults> => {
  const faults = { policy: [] as string[], foreign: [] as string[], errors: [] as string[] };
  await page.exposeFunction('reportPolicy', (report: string) => void faults.policy.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.reportPolicy(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.foreign.push(url);
  });
  page.on('pageerror', ({ message }) => void faults.errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expectedError.test(message.text())) faults.errors.push(message.text());
  });
  return () => faults;
};

/** A browser for the tests of one file; closed after the last of them. */
export const useBed = (service: () => ServiceProcess): (() => Bed) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      // The machine of a build has no user namespaces, and little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  });
  afterAll(() => browser?.close());

  return () => {
    if (browser === undefined) throw new Error('The browser is started before the first test');
    const started = browser;
    return {
      browser: started,
      open: async (person, { language = 'en', theme = 'light', width = 1_440, height = 900, reducedMotion } = {}) => {
        const { url } = service();
        const context = await started.newContext({
          baseURL: url,
          locale: locales[language],
          colorScheme: theme,
          viewport: { width, height },
          reducedMotion: reducedMotion === true ? 'reduce' : 'no-preference',
        });
        if (person !== undefined) {
          const value = await sessionCookieFor(service(), person);
          await context.addCookies([
            {
              name: '__Host-redress',
              value,
              url: url.replace('http:', 'https:'),
              secure: true,
              httpOnly: true,
              sameSite: 'Strict',
            },
          ]);
        }
        context.setDefaultTimeout(patienceMilliseconds);
        const page = await context.newPage();
        return { page, context, faults: await watch(page, new URL(url).origin) };
      },
    };
  };
};

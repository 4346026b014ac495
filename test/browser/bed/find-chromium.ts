import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where this machine has a Chromium: REDRESS_CHROMIUM, or a usual place; `undefined` where there is none. */
export const findChromium = (): string | undefined =>
  [process.env['REDRESS_CHROMIUM'] ?? '', ...usualPlaces].find((file) => file !== '' && existsSync(file));

/** What runs in a browser. Without one it is skipped and says so; where CI runs it, that is a failure. */
export const describeInBrowser = (title: string, body: () => void): void => {
  if (findChromium() !== undefined) {
    describe(title, body);
    return;
  }
  const missing = 'No Chromium on this machine: install one, or name it in REDRESS_CHROMIUM';
  if (process.env['CI'] === undefined) {
    process.stderr.write(`\n${title}: skipped. ${missing}.\n`);
    describe.skip(`${title} (${missing})`, body);
  } else
    it(title, () => {
      throw new Error(missing);
    });
};

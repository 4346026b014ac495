import { axeFaults } from './bed/axe-check';
import { noFaults, useBed, type WindowOptions } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { startSampleService } from './bed/sample-service';
import { tokenOf, type Person } from './bed/sign-in';
import { expectSettled } from './bed/settled';
import { takeScreenshot } from './bed/take-screenshot';
import { membersOf, send } from '../e2e/service/service-client';
import type { ServiceProcess } from '../e2e/service/service-process';

const supervisor: Person = { user: 's-zhao', role: 'supervisor' };
const operator: Person = { user: 'op-1', role: 'operator', unit: 'hotline' };

describeInBrowser('every screen, in both languages and both themes', () => {
  let service: ServiceProcess;
  const bed = useBed(() => service);
  let caseNumber: string;

  beforeAll(async () => {
    service = await startSampleService('screens', { cases: 40, seed: 7 });
    const answer = await send(service, {
      path: '/v1/complaints/search',
      token: tokenOf(service, supervisor),
      body: { limit: 1 },
    });
    const [first] = membersOf(answer)['cases'] as readonly Readonly<{ complaintNo: string }>[];
    caseNumber = first?.complaintNo ?? 'none';
  }, 60_000);
  afterAll(() => service.stop());

  const screens: readonly (readonly [name: string, path: () => string, who?: Person | 'nobody'])[] = [
    ['worklist', () => '/queues/to-accept'],
    ['cases', () => '/cases'],
    ['new-case', () => '/cases/new', operator],
    ['case', () => `/cases/${caseNumber}`],
    ['past', () => `/cases/${caseNumber}?rev=1`],
    ['compare', () => `/cases/${caseNumber}?view=compare`],
    ['deadlines', () => `/cases/${caseNumber}?view=deadlines`],
    ['access', () => `/cases/${caseNumber}?view=access`],
    ['event', () => `/cases/${caseNumber}/events/0`],
    ['no-event', () => `/cases/${caseNumber}/events/9999`],
    ['keys', () => '/help/keys'],
    ['me', () => '/me'],
    ['unknown', () => '/cases/20260305-0123456786'],
    ['nowhere', () => '/nowhere'],
    ['sign-in', () => '/cases', 'nobody'],
  ];
  const looks: readonly (readonly [name: string, options: WindowOptions])[] = [
    ['en-light', { language: 'en', theme: 'light' }],
    ['zh-dark', { language: 'zh', theme: 'dark' }],
    ['en-dark-phone', { language: 'en', theme: 'dark', width: 390, height: 844 }],
    ['zh-light-phone', { language: 'zh', theme: 'light', width: 390, height: 844 }],
  ];

  it.each(looks)('%s', async (look, options) => {
    for (const [name, path, who = supervisor] of screens) {
      const { page, context, faults } = await bed().open(who === 'nobody' ? undefined : who, options);
      await page.goto(path());
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectSettled(page);
      await takeScreenshot(page, `${name}-${look}`);
      expect({ name, axe: await axeFaults(page), faults: faults() }).toStrictEqual({ name, axe: [], faults: noFaults });
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ name, wider: Math.max(0, width) }).toStrictEqual({ name, wider: 0 });
      await context.close();
    }
  });
});

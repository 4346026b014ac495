import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { exampleBodyOf } from '../e2e/openapi/lived-cases';
import { readContract, type Contract } from '../e2e/openapi/served-contract';
import { membersOf, send } from '../e2e/service/service-client';
import { dataFolder, startService, type ServiceProcess } from '../e2e/service/service-process';
import { axeFaults } from './bed/axe-check';
import { noFaults, useBed, type WindowOptions } from './bed/browser-bed';
import { describeInBrowser } from './bed/find-chromium';
import { tokenOf } from './bed/sign-in';
import { takeScreenshot } from './bed/take-screenshot';

const address = '<img src=x onerror=alert(1)> & 人民路 1 号';

describeInBrowser('a citizen', () => {
  let service: ServiceProcess;
  let contract: Contract;
  const bed = useBed(() => service);

  beforeAll(async () => {
    service = await startService(dataFolder('citizens'), {
      REDRESS_OFFICE_TELEPHONE: '+86 10 12345',
      REDRESS_OFFICE_ADDRESS: address,
    });
    contract = await readContract(service);
  }, 60_000);
  afterAll(() => service.stop());

  /** What a specialist does in the meantime. */
  const act = async (command: string, type: string, complaintNo: string): Promise<void> => {
    const answer = await send(service, {
      path: `/v1/complaints/${complaintNo}/${command}`,
      token: tokenOf(service, { user: 'clerk', role: 'specialist', unit: 'centre' }),
      key: randomUUID(),
      body: exampleBodyOf(contract, type),
    });
    expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
  };

  const fileInEnglish = async (page: Page): Promise<Readonly<{ number: string; code: string }>> => {
    await page.goto('/public/file');
    await page.getByLabel('What happened').fill('The street lamp has been dark for three weeks.\u202e <b>markup</b>');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'We have your complaint' }).waitFor();
    const [number = '', code = ''] = await page.locator('.public-code').allInnerTexts();
    expect([number, code]).toStrictEqual([
      expect.stringMatching(/^\d{8}-[0-9A-Z]{10}$/),
      expect.stringMatching(/^[0-9A-Z]{10}$/),
    ]);
    return { number, code };
  };

  const lookUp = async (page: Page, { number, code }: Readonly<{ number: string; code: string }>): Promise<void> => {
    await page.goto('/public/track');
    await page.getByLabel('Number').fill(` ${number.toLowerCase()} `);
    await page.getByLabel('Code').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Look it up' }).click();
  };

  it('files on one page, keeps number and code, tracks, adds what was asked for, and disputes', async () => {
    const { page, context, faults } = await bed().open(undefined, { width: 320, height: 640 });
    await page.goto('/public/file');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Say what happened.').waitFor();
    const filed = await fileInEnglish(page);
    await page.getByText('Decide whether we take it up', { exact: false }).waitFor();
    await takeScreenshot(page, 'filed-en-light-phone');
    expect(await axeFaults(page)).toStrictEqual([]);

    await lookUp(page, filed);
    await page.getByRole('heading', { level: 2, name: 'Received' }).waitFor();
    await page.getByText('There is nothing to do here at present.').waitFor();
    // Nothing of it stands in an address, in the browser's storage, or in a cookie.
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, Object.entries(localStorage), document.cookie]),
    );
    expect(kept).not.toContain(filed.number);
    expect(kept).not.toContain(filed.code);

    await act('request-information', 'RequestInformation', filed.number);
    await lookUp(page, filed);
    await page.getByText('Add what we asked for').click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByLabel('What we asked for').fill('Lamp 17, between eleven and two.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 2, name: 'Received' }).waitFor();

    await act('mark-invalid', 'MarkInvalid', filed.number);
    await lookUp(page, filed);
    await page.getByText('Ask for it to be taken up again').waitFor();
    await takeScreenshot(page, 'tracked-en-light-phone');
    expect(await axeFaults(page)).toStrictEqual([]);
    await page.getByText('Dispute the outcome').click();
    await page.getByLabel('What you do not agree with, and why').fill('It is still dark.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 2, name: 'Being reviewed' }).waitFor();
    await page.getByText('Decide the review', { exact: false }).waitFor();
    // The same in the other language, without looking it up again.
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 2, name: '正在复核' }).waitFor();
    await takeScreenshot(page, 'tracked-zh-light-phone');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(Math.max(0, wider)).toBe(0);
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('asks for it to be taken up again, with a reason', async () => {
    const { page, context, faults } = await bed().open(undefined);
    const filed = await fileInEnglish(page);
    await act('mark-invalid', 'MarkInvalid', filed.number);
    await lookUp(page, filed);
    await page.getByText('Ask for it to be taken up again').click();
    await page.getByLabel('Why', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Send' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'You asked for it to be taken up again' }).waitFor();
    expect(faults()).toStrictEqual(noFaults);
    await context.close();
  });

  it('files once however often the button is pressed, also where the answer was lost', async () => {
    const { page, context } = await bed().open(undefined);
    const token = tokenOf(service, { user: 'counter', role: 'supervisor' });
    const count = async (): Promise<unknown> =>
      membersOf(await send(service, { path: '/v1/complaints/search', token, body: { limit: 1, count: true } }))[
        'total'
      ];
    const before = Number(await count());
    await page.goto('/public/file');
    await page.getByLabel('What happened').fill('Once.');
    // It is filed, and the answer never comes.
    await page.route('**/v1/public/complaints', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We could not be reached.', { exact: false }).waitFor();
    expect(await page.getByLabel('What happened').inputValue()).toBe('Once.');
    await page.unroute('**/v1/public/complaints');
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await page.getByRole('heading', { level: 1, name: 'We have your complaint' }).waitFor();
    await page.getByText('Decide whether we take it up', { exact: false }).waitFor();
    expect(Number(await count())).toBe(before + 1);
    await context.close();
  });

  it('is told the same of a wrong code and of a number that nobody has, and of a mistaken one before it is sent', async () => {
    const { page, context } = await bed().open(undefined);
    const filed = await fileInEnglish(page);
    const told: string[] = [];
    for (const wrong of [
      { ...filed, code: 'AAAAAAAAAA' },
      { number: '20260302-6KRW4R6JDA', code: filed.code },
    ]) {
      await lookUp(page, wrong);
      told.push(await page.getByRole('alert').innerText());
    }
    expect(told[0]).toContain('no complaint with this number and code');
    expect(told[1]).toBe(told[0]);
    const mistaken = filed.number.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await lookUp(page, { ...filed, number: mistaken });
    await page.getByText('A character of this number is mistaken').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  it('finds the office on every page, as text', async () => {
    for (const path of ['/public/file', '/public/track']) {
      const { page, context, faults } = await bed().open(undefined, { language: 'zh' });
      await page.goto(path);
      await page.getByRole('contentinfo').getByText(address).waitFor();
      expect(await page.getByRole('link', { name: '+86 10 12345' }).getAttribute('href')).toBe('tel:+861012345');
      expect(await page.locator('img').count()).toBe(0);
      expect(faults()).toStrictEqual(noFaults);
      await context.close();
    }
  });

  it.each<[string, WindowOptions]>([
    ['en-dark', { language: 'en', theme: 'dark' }],
    ['zh-light-phone', { language: 'zh', theme: 'light', width: 320, height: 640 }],
  ])('can read and use both pages: %s', async (look, options) => {
    for (const name of ['file', 'track']) {
      const { page, context, faults } = await bed().open(undefined, options);
      await page.goto(`/public/${name}`);
      await page.getByRole('contentinfo').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await takeScreenshot(page, `public-${name}-${look}`);
      expect({ name, axe: await axeFaults(page), faults: faults() }).toStrictEqual({ name, axe: [], faults: noFaults });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ name, wider: Math.max(0, wider) }).toStrictEqual({ name, wider: 0 });
      await context.close();
    }
  });

  it('who comes too often is told when to come again', async () => {
    const limited = await startService(dataFolder('citizens-limited'), { REDRESS_PUBLIC_REQUESTS_PER_MINUTE: '2' });
    const { page, context } = await bed().open(undefined);
    await page.goto(`${limited.url}/public/track`);
    await page.getByLabel('Number').fill('20260302-6KRW4R6JDA');
    await page.getByLabel('Code').fill('AAAAAAAAAA');
    const alert = page.getByRole('alert');
    for (let asked = 0; asked < 3 && !(await alert.getByText('Too many').isVisible()); asked += 1) {
      await page.getByRole('button', { name: 'Look it up' }).click();
      await alert.waitFor();
      await page.waitForLoadState('networkidle');
    }
    await alert.getByText(/Try again at \d\d:\d\d:\d\d, in \d+ seconds?\./).waitFor();
    expect(await page.getByLabel('Code').inputValue()).toBe('AAAAAAAAAA');
    await context.close();
    await limited.stop();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestBrowser, type TestBrowser } from '@qinqing/testing';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';
import { bookAndAsk, JOURNEY_DAY, purposes } from '../quiet-service/visit-journey.ts';
import { serveExample, type ServedExample } from './serve-example.ts';

type Page = Awaited<ReturnType<TestBrowser['openPage']>>;

/** A browser with its page, and services that are stopped and started, within this time, also when other tests run beside it. */
const START_LIMIT_MS = 60_000;
const WAIT_MS = 20_000;

export const describeFrontend = (platform: () => Platform): void =>
  describe('a frontend on the graph: the example that a team starts from', () => {
    let example: ServedExample;
    let browser: TestBrowser;
    let page: Page;
    let enterprise: Client;
    let id: string;
    let name: string;
    const complaints: string[] = [];

    beforeAll(async () => {
      enterprise = await platform().as('protected');
      ({ id, name } = (await enterprise.get('{ viewer { actingFor { id name } } }')).viewer.actingFor);
      example = await serveExample(platform());
      browser = await openTestBrowser({ locale: 'zh-CN' });
      page = await browser.openPage();
      page.setDefaultTimeout(WAIT_MS);
      page.on('pageerror', (error) => void complaints.push(error.message));
    }, START_LIMIT_MS);
    afterAll(async () => {
      platform().resetClock();
      await browser?.close();
      await example?.stop();
    });

    const card = (title: string) => page.getByRole('region', { name: title });
    const appealsWith = async (text: string): Promise<number> =>
      (await enterprise.get('{ viewer { actingFor { appeals(first: 50) { nodes { content } } } } }')).viewer.actingFor.appeals.nodes.filter(({ content }: any) => content === text).length;
    const fillAppeal = async (content: string): Promise<void> => {
      await page.locator('textarea[name=content]').fill(content);
      await page.locator('input[name=contactPhone]').fill('0750-00012345');
    };

    it('SHR-23: a person signs in at the issuer, by code and PKCE, and comes back without the code in the address', async () => {
      await page.goto(example.url);
      await page.getByRole('button', { name: '登录' }).click();
      await page.locator('button[value=protected]').click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(page.url()).toBe(`${example.url}/`);
    });

    it('SHR-05: shows what five departments know of the enterprise, in the graph’s own labels', async () => {
      await card('信用状况').getByText('评分').waitFor();
      await page.getByText('挂点干部').first().waitFor();
      await card('待答复的来访').getByText('没有等待答复的来访').waitFor();
      await card('可享受的政策').getByRole('article').first().waitFor();
      await card('企业诉求').getByText(/[红黄绿]灯/).first().waitFor();
    });

    it('VIS-11: accepts a visit; the second is refused with the department’s own reason', async () => {
      platform().setClock(JOURNEY_DAY);
      const [bureau, centre] = await Promise.all([platform().as('bureau'), platform().as('centre')]);
      for (const purpose of purposes.slice(0, 2)) await bookAndAsk(bureau, centre, id, purpose);
      await page.reload();
      const visits = card('待答复的来访').getByRole('article');
      const accept = (at: number) => visits.nth(at).getByRole('button', { name: '同意' }).click();
      await accept(0);
      await visits.nth(1).waitFor({ state: 'detached' });
      await accept(0);
      await visits.getByRole('alert').waitFor();
      platform().resetClock();
      expect(await visits.getByRole('alert').innerText()).toMatch(/本月|上限|次/);
    });

    it('APL-43: a form that breaks the rules is refused field by field, in the chosen language', async () => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Submit an appeal').click();
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByText('The text must have').waitFor();
      expect(await page.getByText('Give a phone number').isVisible()).toBe(true);
      expect(await card('Appeals').getByRole('alert').innerText()).toMatch(/2 entries/);
    });

    it('ARCHITECTURE §10: an answer that is lost on the way costs nothing: the same key is sent again, and has one effect', async () => {
      const content = '车间用电容量不足，希望协调增容';
      let sent = 0;
      await page.route(platform().url, async (route) => {
        if (!route.request().postData()?.includes('mutation SubmitAppeal')) return route.continue();
        sent += 1;
        if (sent > 1) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await fillAppeal(content);
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByRole('status').waitFor();
      await page.unroute(platform().url);
      expect(await page.getByRole('status').innerText()).toMatch(/^Submitted as 440704/);
      expect([sent, await appealsWith(content)]).toEqual([2, 1]);
    });

    it('SHR-10: a department that is down costs its own card; what was entered is kept, and sent when it is back', async () => {
      const content = '希望了解人才公寓申请流程';
      const appeals = platform().stack.service('appeals');
      await appeals.stop();
      await fillAppeal(content);
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByText('it is safe to try again').waitFor();
      await appeals.start();
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByRole('status').waitFor();
      expect(await appealsWith(content)).toBe(1);
      await platform().stack.service('credit').stop();
      await page.reload();
      await card('Credit standing').getByText('does not answer just now').waitFor();
      expect(await card('Policies for you').getByRole('article').count()).toBeGreaterThan(0);
      await platform().stack.service('credit').start();
    }, START_LIMIT_MS);

    it('SHR-23: who represents several enterprises chooses one, and acts for it alone', async () => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.locator('button[name=logout]').click();
      await page.waitForURL(`${example.url}/`);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.locator('button[value=agent]').click();
      const choices = page.locator('.choices button');
      await choices.first().waitFor();
      expect(await choices.count()).toBe(3);
      const chosen = await choices.nth(1).innerText();
      await choices.nth(1).click();
      await page.getByRole('heading', { level: 1, name: chosen }).waitFor();
    });

    it('runs without an error on the page', () => {
      expect(complaints).toEqual([]);
    });
  });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nameDepartment } from '@qinqing/supergraph';
import { departments, departmentsWithData, type Platform } from '../platform.ts';
import { visitExplorer, type ExplorerVisit } from './explorer-visit.ts';

/** A whole journey signs in a dozen times. */
const JOURNEY_LIMIT_MS = 120_000;

export const describeExplorer = (platform: () => Platform): void =>
  describe('the explorer, in a browser', () => {
    let visit: ExplorerVisit;

    beforeAll(async () => {
      const { urls, explorer } = platform().stack;
      await explorer!.finished;
      visit = await visitExplorer({ gatewayUrl: urls.gateway, issuer: urls.identity, locale: 'zh-CN' });
      await visit.open('/');
    }, JOURNEY_LIMIT_MS);
    afterAll(async () => {
      await visit.close();
    });

    const text = (selector: string): Promise<string> => visit.page.locator(selector).innerText();
    const openJourney = (title: string): Promise<void> => visit.page.getByRole('button', { name: title }).first().click();

    it('speaks the language that the browser asks for, and another when told', async () => {
      await visit.page.getByRole('heading', { name: '办事流程' }).waitFor();
      await visit.page.getByRole('button', { name: 'English' }).click();
      await visit.page.getByRole('heading', { name: 'Journeys' }).waitFor();
      expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
      await visit.open('/');
      await visit.page.getByRole('heading', { name: 'Journeys' }).waitFor();
    });

    it('shows where to start and the first query; whoever runs it without signing in learns why so little is answered', async () => {
      expect(await text('.journeys-list .is-start')).toMatch(/The first query[^]*Start here/);
      await visit.page.locator('.graphiql-query-editor .view-line').first().waitFor();
      expect(await text('.graphiql-query-editor')).toContain('FirstQuery');
      expect(await text('.who-button')).toContain('Not signed in');
      await visit.page.getByRole('button', { name: 'Execute query' }).click();
      await visit.page.getByText('Nobody is signed in').waitFor();
    });

    it('has no editor of headers, whose history would keep a token on disk', async () => {
      await visit.page.getByRole('button', { name: 'Variables', exact: true }).waitFor();
      expect(await visit.page.getByRole('button', { name: 'Headers', exact: true }).count()).toBe(0);
    });

    it('signs in through the issuer as the persona that is wanted, and five departments answer', async () => {
      await openJourney('The first query');
      await visit.pressOn();
      expect(new URL(visit.page.url()).search).toBe('');
      expect(await text('.who-button')).toContain('protected');
      await visit.pressOn();
      await visit.pressOn();
      await visit.page.getByText('That is the whole journey').waitFor();
      const costs = await text('.answer-costs');
      for (const department of departmentsWithData) expect(costs).toContain(department);
      expect(await text('.graphiql-response')).toContain('"liaison"');
    }, JOURNEY_LIMIT_MS);

    it('shows how the answer came about: each department’s fetches, how long they took, and what they asked', async () => {
      await visit.page.getByRole('button', { name: 'Query plan' }).click();
      await visit.page.locator('.plan-bar').first().waitFor();
      const plan = await text('.plan');
      for (const department of departmentsWithData) expect(plan).toContain(nameDepartment(department).en);
      expect(plan).toMatch(/\d+ fetches · 5 departments · cost \d+ · (planned in [\d.]+ ms|plan was known) · in all/);
      expect(await visit.page.locator('.plan-fetch').count()).toBe(await visit.page.locator('.plan-bar').count());
      await visit.page.locator('.plan-fetch > button').first().click();
      expect(await text('.plan-details')).toContain('viewer');
      await visit.page.getByRole('button', { name: 'Query plan' }).click();
    });

    it('walks the journey of an appeal to its end by one button, without copying an id', async () => {
      await visit.page.getByRole('button', { name: 'All journeys' }).click();
      await openJourney('An appeal from submission to rating');
      const finished = visit.page.getByText('That is the whole journey');
      for (let presses = 0; presses < 80 && !(await finished.isVisible()); presses += 1) await visit.pressOn();
      await finished.waitFor();
      expect(await text('.graphiql-response')).toContain('"CLOSED"');
      expect(await visit.page.locator('.journey-steps .is-done').count()).toBe(14);
      expect(await visit.page.locator('.answer-errors').count()).toBe(0);
      await visit.kept('"stars"');
    }, JOURNEY_LIMIT_MS);

    it('says for whom an agent acts, by the enterprises’ names', async () => {
      await visit.page.locator('.who-button').click();
      await visit.page.locator('.who-list').getByRole('button', { name: /agent/ }).first().click();
      const choice = visit.page.getByLabel('Acting for (x-acting-for)');
      await choice.waitFor();
      await visit.page.waitForFunction(() => document.querySelector('.acting-for option:last-child')?.textContent.includes('公司'));
      expect(await choice.locator('option').count()).toBe(4);
      const enterpriseId = (await choice.locator('option').nth(2).getAttribute('value'))!;
      await choice.selectOption(enterpriseId);
      const asked = visit.page.waitForRequest((request) => new URL(request.url()).pathname === '/graphql');
      await visit.page.getByRole('button', { name: 'Execute query' }).click();
      expect((await asked).headers()).toMatchObject({ 'x-acting-for': enterpriseId, authorization: expect.stringMatching(/^Bearer ./) });
      await visit.page.locator('.answer-costs').waitFor();
    }, JOURNEY_LIMIT_MS);

    it('shows which department owns what', async () => {
      await visit.open('/graph');
      await visit.page.locator('.graph-head').waitFor();
      const page = await text('.frame-page');
      for (const department of departments) expect(page.toLowerCase()).toContain(nameDepartment(department).en.toLowerCase());
      expect(page).toContain('Enterprise');
    });

    it('lists which operations are slow, with the client that asks them', async () => {
      await visit.open('/operations');
      await visit.page.getByRole('row', { name: /FirstQuery.*qinqing-console/ }).first().waitFor();
      await visit.page.getByRole('button', { name: 'Cost' }).click();
      expect(await visit.page.locator('th[aria-sort="descending"]').innerText()).toContain('Cost');
    });

    it('asks nobody but the platform, and the browser finds nothing to complain of', () => {
      expect(visit.foreignRequests).toEqual([]);
      expect(visit.complaints).toEqual([]);
    });
  });

/** What runs in the page is written without its types: this file is checked as a program of Node. */
declare const document: any;

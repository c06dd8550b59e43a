import { openTestBrowser, type TestBrowser } from '@qinqing/testing';

export type Page = Awaited<ReturnType<TestBrowser['openPage']>>;

/** Somebody's visit to the explorer, and what a careful observer notes of it. */
export interface ExplorerVisit {
  readonly page: Page;
  /** Addresses outside the platform that were asked for anything. */
  readonly foreignRequests: readonly string[];
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: readonly string[];
  /** Opens a path and waits until it is there. */
  open(path: string): Promise<void>;
  /** The one button that leads on in a journey; waits until what it began is over. */
  pressOn(): Promise<void>;
  /** GraphiQL keeps what stands in its editors half a second after the last change: waits until it has kept these variables. */
  kept(variables: string): Promise<void>;
  close(): Promise<void>;
}

export interface ExplorerVisitRequest {
  readonly gatewayUrl: string;
  readonly issuer: string;
  /** The language that the browser asks for. */
  readonly locale: string;
}

/** What runs in the page is written without its types: this file is checked as a program of Node. */
declare const document: any;
declare const localStorage: any;

/** Long for a page, short for a test that waits in vain. */
const PATIENCE_MS = 15_000;

export const visitExplorer = async ({ gatewayUrl, issuer, locale }: ExplorerVisitRequest): Promise<ExplorerVisit> => {
  const browser = await openTestBrowser({ locale });
  const page = await browser.openPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  browser.context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== gatewayUrl && origin !== issuer && protocol !== 'data:' && protocol !== 'blob:') foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const button = page.locator('.step-actions .primary');
  /** Signing in leaves the page, and brings it back as the persona. */
  const waitUntilDone = (label: string): Promise<unknown> =>
    page.waitForFunction((before) => {
      const isEditorThere = document.querySelector('.graphiql-query-editor .view-line') !== null;
      const card = document.querySelector('.step-card');
      return isEditorThere && card !== null && card.querySelector('.primary')?.textContent !== before;
    }, label);
  return {
    page,
    foreignRequests,
    complaints,
    open: async (path) => {
      await page.goto(gatewayUrl + path);
      await page.locator('.frame-page > *').first().waitFor();
    },
    pressOn: async () => {
      const label = (await button.textContent())!;
      const card = (await page.locator('.step-card strong').textContent())!;
      await button.click();
      if (/下一步|Next/.test(label)) await page.waitForFunction((before) => document.querySelector('.step-card strong')?.textContent !== before, card);
      else await waitUntilDone(label);
    },
    kept: async (variables) => {
      await page.waitForFunction((wanted) => {
        const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState')!);
        return tabs[activeTabIndex].variables?.includes(wanted);
      }, variables);
    },
    close: () => browser.close(),
  };
};

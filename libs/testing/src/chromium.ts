import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export interface TestBrowser {
  /** Opens a page in the same profile: it shares cookies and storage with the others. */
  openPage(): Promise<Page>;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export interface TestBrowserRequest {
  /** What the pages take for the person's language, e.g. `zh-CN`. */
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A browser under test talks to nobody but the pages under test. */
const QUIET = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps'];

/** Chromium's sandbox refuses to run as root, which is who runs tests in a container. */
const sandboxFlags = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else one that is installed, else the one that comes along as a package.
 *
 * @throws Error when `CHROMIUM_PATH` names no file, or there is none for this machine
 */
export const findChromium = async (): Promise<string> => {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
    return wanted;
  }
  const installed = USUAL_PLACES.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
};

/** Starts a headless Chromium with a fresh profile. */
export const openTestBrowser = async ({ locale = 'en-GB', width = 1440, height = 900 }: TestBrowserRequest = {}): Promise<TestBrowser> => {
  const { chromium } = await import('playwright-core');
  const profile = await mkdtemp(join(tmpdir(), 'qinqing-chromium-'));
  const forget = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 3 });
  const context = await chromium
    .launchPersistentContext(profile, { executablePath: await findChromium(), headless: true, args: [...QUIET, ...sandboxFlags()], locale, viewport: { width, height } })
    .catch(async (error: unknown) => {
      await forget();
      throw error;
    });
  return {
    context,
    openPage: () => context.newPage(),
    close: async () => {
      await context.close();
      await forget();
    },
  };
};

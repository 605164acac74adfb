import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';

const host = readFileSync(new URL('./host.html', import.meta.url), 'utf8');

export interface TeamsPage {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** What the browser refused, and what scripts have complained of. */
  readonly complaints: readonly string[];
  theme(theme: string): Promise<void>;
}

/**
 * A page that is Teams to the tab: the browser itself answers its address and the server's, so that
 * the tab is the one that is shipped, under its real policy. Nothing leaves the machine.
 */
export async function openTeams(
  browser: Browser,
  options: {
    /** Where the server listens. */
    readonly url: string;
    /** Undefined: nobody is signed in. */
    readonly token: () => Promise<string | undefined>;
    readonly at?: string;
    readonly theme?: string;
    readonly locale?: string;
    readonly sub?: string;
    readonly width?: number;
    /** Where in the tab it is opened. */
    readonly hash?: string;
    /** Teams sets up a team's tab. */
    readonly settings?: boolean;
  },
): Promise<TeamsPage> {
  const { url, token, at = 'https://teams.microsoft.com' } = options;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1200, height: 900 },
  });
  await context.route(`${at}/**`, async (route) => {
    if (!route.request().url().endsWith('/token'))
      return route.fulfill({ contentType: 'text/html', body: host });
    const given = await token();
    return route.fulfill(given ? { body: given } : { status: 403 });
  });
  await context.route('https://desk.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    // Chromium takes no 304 from who answers in the network's place: each answer is a whole one.
    const { 'if-none-match': _, ...headers } = route.request().headers();
    try {
      await route.fulfill({
        response: await route.fetch({ url: `${url}${pathname}${search}`, headers }),
      });
    } catch (error) {
      // The page asks for news all the time: when its window is closed a question is on its way.
      if (!/disposed|closed/.test(String(error))) throw error;
    }
  });
  await context.route('https://res.cdn.office.net/**', (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('requestfailed', (request) =>
    complaints.push(`${request.url()} ${request.failure()?.errorText}`),
  );
  const query = new URLSearchParams({
    tab: `https://desk.example/tab/${options.settings ? '?config=1' : ''}${options.hash ?? ''}`,
    frame: options.settings ? 'settings' : 'content',
    theme: options.theme ?? 'default',
    locale: options.locale ?? 'en-us',
    sub: options.sub ?? '',
  });
  await page.goto(`${at}/host?${query}`);
  return {
    page,
    tab: page.frameLocator('iframe'),
    complaints,
    theme: (theme) =>
      page.evaluate((name) => {
        (globalThis as unknown as { tell(...words: string[]): void }).tell('themeChange', name);
      }, theme),
  };
}

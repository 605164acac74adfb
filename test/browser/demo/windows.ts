import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type CardControls, controlsOf } from './card-controls.ts';

/** One person's chat window; every function acts on the last card that has the control, and waits for it. */
export interface ChatWindow extends CardControls {
  readonly page: Page;
  /** Types a message and sends it. */
  say(text: string): Promise<void>;
  /** Whether this text can be seen in the chat now. */
  sees(text: string): Promise<boolean>;
  /** Resolves when the text is in the last message that has it, and scrolls there. */
  waitFor(text: string): Promise<void>;
  /** Resolves when the text is nowhere in the chat. */
  waitUntilGone(text: string): Promise<void>;
  /** What the chat shows, from the oldest message to the newest. */
  text(): Promise<string>;
  screenshot(name: string): Promise<string>;
}

export interface WindowsOptions {
  /** The address of each person's window by the name used in `open`. */
  urls: Readonly<Record<string, string>>;
  /** Where screenshots go. */
  directory: string;
  /** How long a step may take; default 30 s. */
  limitMs?: number;
  viewport?: { width: number; height: number };
}

export interface Windows {
  readonly browser: Browser;
  open(person: string): Promise<ChatWindow>;
  /** Closes every person's window; the browser stays. */
  closeAll(): Promise<void>;
  close(): Promise<void>;
}

const OPEN_LIMIT_MS = 90_000;

/** Starts Chromium; each person's window is opened once and given again after that. */
export async function openWindows(options: WindowsOptions): Promise<Windows> {
  const browser = await launchChromium();
  const opened = new Map<string, Promise<ChatWindow>>();
  const open = (person: string) => {
    const known = opened.get(person) ?? openWindow(browser, person, options);
    opened.set(person, known);
    return known;
  };
  const closeAll = async () => {
    const windows = await Promise.all(opened.values());
    opened.clear();
    await Promise.all(windows.map(({ page }) => page.close()));
  };
  return { browser, open, closeAll, close: () => browser.close() };
}

async function openWindow(
  browser: Browser,
  person: string,
  options: WindowsOptions,
): Promise<ChatWindow> {
  const { directory, urls, limitMs = 30_000, viewport = { width: 520, height: 1000 } } = options;
  const url = urls[person];
  if (url === undefined)
    throw new Error(`nobody called ${person}: ${Object.keys(urls).join(', ')}`);
  await mkdir(directory, { recursive: true });
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(limitMs);
  // The Playground's script is 9 MB: on a busy machine that takes a while.
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: OPEN_LIMIT_MS });
  const compose = page.locator('[data-lexical-editor]').first();
  await compose.waitFor({ timeout: OPEN_LIMIT_MS });

  const screenshot = async (name: string) => {
    const path = join(directory, `${name}.png`);
    await page.screenshot({ path });
    return path;
  };
  const text = () => page.locator('#root').innerText();
  const attempt = async <T>(what: string, step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (cause) {
      const shot = await screenshot(`failed-${fileName(person)}`).catch(() => 'no screenshot');
      const seen = await text().catch(() => 'nothing: the page is gone');
      throw new Error(`${person} could not ${what} (${shot}). The window shows:\n${seen}`, {
        cause,
      });
    }
  };
  const withText = (wanted: string): Locator => page.getByText(wanted).filter({ visible: true });

  return {
    page,
    ...controlsOf(page, attempt),
    screenshot,
    text,
    say: (message) =>
      attempt(`say "${message}"`, async () => {
        await compose.click();
        await page.keyboard.insertText(message);
        await page.getByRole('button', { name: 'Send Message' }).click();
      }),
    sees: async (wanted) => (await withText(wanted).count()) > 0,
    waitFor: (wanted) =>
      attempt(`see "${wanted}"`, async () => {
        await withText(wanted).last().waitFor();
        // A card that is being edited may go at this moment; what replaces it is in sight as well.
        await withText(wanted)
          .last()
          .scrollIntoViewIfNeeded({ timeout: 1_000 })
          .catch(() => {});
      }),
    waitUntilGone: (unwanted) =>
      attempt(`see "${unwanted}" go`, () =>
        withText(unwanted).first().waitFor({ state: 'detached' }),
      ),
  };
}

function fileName(person: string): string {
  return person.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

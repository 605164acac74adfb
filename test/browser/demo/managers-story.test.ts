import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { chatIn } from './demo-page.ts';
import { type Demo, startDemo } from './demo-process.ts';
import { picture } from './pictures.ts';

const PORT = 24_390;
const LIMIT_MS = 300_000;

let folder: string;
let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sme-desk-managers-'));
  demo = await startDemo({ port: PORT, dataDir: join(folder, 'data'), fresh: true });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(`${demo.url}/demo`, { waitUntil: 'domcontentloaded' });
});

afterAll(async () => {
  await browser?.close();
  await demo?.interrupt();
  await rm(folder, { recursive: true, force: true });
});

/** Each step, and in whose chat it is played. */
const story = [
  ['A service reaches its milestone', 'Fatima'],
  ['The talk is prepared', 'Fatima'],
  ['The talk is held', 'Fatima'],
  ['The FM follows up', 'Fatima'],
  ['A summary is ordered', 'Rita'],
  ['The FM publishes it', 'Fatima'],
  ['The queue is asked for', 'Fatima'],
  ['The team confirms', 'Anna'],
  ['The FM leaves', 'Fatima'],
] as const;

const play = () => page.locator('#managers-play:enabled').click();
const step = () => page.locator('#managers .steps li[aria-current]');

/** Resolves when the person's chat is on the page and shows this. */
const shows = (person: string, text: string) =>
  chatIn(page, person).getByText(text).filter({ visible: true }).last().waitFor();

describe('the story of an FM on the page of the demo', () => {
  it('is there when it is wanted, and is played to its end', async () => {
    await page.getByText('For FastTrack Managers').click();
    await step().getByText('The FM begins').waitFor();
    await play();
    for (const [title, person] of story) {
      await step().getByText(title).waitFor();
      await page.locator('.window.lit').getByText(person).first().waitFor();
      if (title === 'The talk is prepared') {
        await shows('Fatima', 'ENG-1002 · active');
        await shows('Fatima', '112 of 100 active users');
        await picture({ page }, 'demo-fm-prepares');
      }
      if (title === 'The queue is asked for') {
        await shows('Rita', 'Die bestellte Zusammenfassung zu Nordlicht Klinik ist da.');
        await picture({ page }, 'demo-fm-summary');
      }
      if (title === 'The team confirms') {
        await shows('Anna', 'Please move Nordlicht Klinik to FTCQ Inactive EMEA.');
        await picture({ page }, 'demo-fm-queue');
      }
      await play();
    }
    await page.getByText('ENG-1002 is closed').waitFor();
    await picture({ page }, 'demo-fm-left');
  });

  it('leaves the first story where it is, and has a window for the RM', async () => {
    expect(await page.locator('#story .steps li[aria-current]').textContent()).toContain('1');
    await page.getByRole('button', { name: 'Others …' }).click();
    await page.getByRole('button', { name: /^Rita Roth/ }).click();
    await shows('Rita', 'SME Desk');
  });
});

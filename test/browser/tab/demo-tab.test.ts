import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { pageFiles, pagePolicy, renderDemoPage } from '../../../demo/page/page.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { buildTab } from '../../support/app/tab/build-tab.ts';
import { petraAsks } from '../../support/stories/story.ts';
import { launchChromium } from '../chromium.ts';
import { pictures } from './tab-desk.ts';

let folder: string;
let desk: TestDesk;
let browser: Browser;
beforeAll(async () => {
  folder = buildTab();
  desk = await startDesk({ tabFolder: folder });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
  await rm(folder, { recursive: true, force: true });
});

const people = ['petra@contoso.example', 'frank@fasttrack.example'].map((mail) => ({
  ...{ mail, name: mail.split('@')[0] ?? '', role: 'somebody', language: 'English' },
  ...{ does: 'Something.', later: false },
}));

it('the demo shows each person’s tab in their window, beside the chat where there is room', async () => {
  await petraAsks(desk);
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.route(`${desk.url()}/demo**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': pagePolicy },
      body: renderDemoPage(people),
    }),
  );
  await page.route(`${desk.url()}/demo/**`, (route) => {
    const file = pageFiles.get(new URL(route.request().url()).pathname.replace('/demo/', ''));
    return route.fulfill(
      file ? { contentType: file.type, body: file.text } : { status: 503, json: {} },
    );
  });
  await page.goto(`${desk.url()}/demo`);
  const window = page.locator('[data-mail="frank@fasttrack.example"]');
  const button = window.getByRole('button', { name: 'what frank sees in the tab' });
  await button.click();
  const tab = window.frameLocator('iframe.tab');
  await tab.getByRole('link', { name: 'SME-1001' }).waitFor();
  expect(await window.locator('.chat').isVisible()).toBe(false);
  await window.getByRole('button', { name: /^Large/ }).click();
  expect(await window.locator('.chat').isVisible()).toBe(true);
  await page.screenshot({ path: join(pictures, 'demo-tab.png') });
  await button.click();
  expect(await window.locator('iframe.tab').isVisible()).toBe(false);
  await page.close();
});

import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderMail } from '../../cards/mail/mail.ts';
import { languages } from '../../src/domain/people/people.ts';
import { mailCases } from '../cards/cases/cases-mail.ts';
import { program, readerOf } from '../cards/given/sample.ts';
import { launchChromium } from './chromium.ts';

const appLink = 'https://teams.microsoft.com/l/app/00000000-0000-4000-8000-0000000a9900';
/** Where the pictures go, to be looked at; those of the documentation are kept there. */
const folder = process.env.MAIL_PICTURES ?? mkdtempSync(join(tmpdir(), 'sme-desk-mails-'));
const pictured = [
  'request-submitted-fpm',
  'request-confirmation',
  'request-assigned-sme',
  'news-returned',
  'news-overdue',
];
const kept: Readonly<Record<string, string>> = {
  'request-submitted-fpm-en-wide-light': 'mail-fpm',
  'news-returned-de-narrow-dark': 'mail-narrow',
};

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([
  ['wide', 720],
  ['narrow', 360],
] as const)('an e-mail, %s', (size, width) => {
  it.each(['light', 'dark'] as const)('fits, is legible and loads nothing: %s', async (scheme) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const { name, who, page: shown } of mailCases) {
      for (const language of languages) {
        const reader = readerOf(who, language, 'Europe/Berlin');
        await page.setContent(renderMail(shown, reader, program, appLink).html);
        const [wide, poor] = await page.evaluate<[number, string[]]>(look);
        expect([name, language, wide, poor]).toEqual([name, language, width, []]);
        if (!pictured.includes(name)) continue;
        const picture = [name, language, size, scheme].join('-');
        await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
        const image = kept[picture];
        if (image) await page.screenshot({ path: `docs/images/${image}.png`, fullPage: true });
      }
    }
    expect(requests).toEqual([]);
    await context.close();
  });
});

/** In the page: how wide it is, and which texts stand out too little from their background (WCAG AA). */
const look = `(() => {
  const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return numbers(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const poor = [...document.querySelectorAll('h1, h2, p, dt, dd, a')].filter((element) => {
    const both = [getComputedStyle(element).color, behind(element)].map(light).sort((a, b) => b - a);
    return (both[0] + 0.05) / (both[1] + 0.05) < 4.5;
  });
  return [document.documentElement.scrollWidth, poor.map((element) => element.textContent.slice(0, 40))];
})()`;

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const place = 'docs/cards.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds against WCAG 2.2 AA, each with the first element that has it. */
interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  execFileSync(process.execPath, ['test/gallery/main.ts']);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
});
afterAll(() => browser?.close());

async function shows(choice: Readonly<Record<string, string>>): Promise<void> {
  const address = pathToFileURL(place).href;
  await page.goto('about:blank');
  await page.goto(`${address}#${new URLSearchParams(choice)}`);
  await page.locator('section').first().waitFor();
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
       .then(({ violations }) => violations)`,
  )) as readonly Found[];
  return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}

describe.each(['light', 'dark'])('every card, %s', (theme) => {
  it('has no violation of WCAG 2.2 AA', async () => {
    await shows({ language: 'de', theme, width: '520', name: '' });
    expect(await violations()).toEqual([]);
  }, 300_000);
});

it('no number of a request in a list breaks at its hyphen at 320 pixels, in any language', async () => {
  for (const language of ['en', 'de', 'es']) {
    // As wide as a card is in the chat of such a window.
    await shows({ language, theme: 'light', width: '320', name: 'list-queue' });
    const broken = await page.evaluate(
      `(() => {
        for (const card of document.querySelectorAll('.card')) card.style.width = '250px';
        const texts = document.createTreeWalker(document.querySelector('#cards'), NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          const { data } = texts.currentNode;
          const [id] = /SME-\\d+/.exec(data) ?? [];
          if (!id || texts.currentNode.parentElement.closest('h2')) continue;
          const range = document.createRange();
          range.setStart(texts.currentNode, data.indexOf(id));
          range.setEnd(texts.currentNode, data.indexOf(id) + id.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(data);
        }
        return found;
      })()`,
    );
    expect([language, broken]).toEqual([language, []]);
  }
});

it('no button of a card is cut off at 320 pixels, in any language', async () => {
  for (const language of ['en', 'de', 'es']) {
    await shows({ language, theme: 'light', width: '320', name: '' });
    const cut = await page.evaluate(
      `[...document.querySelectorAll('.ac-pushButton')]
        .filter((button) => button.offsetParent !== null)
        .filter((button) => button.getBoundingClientRect().right >
          button.closest('.card').getBoundingClientRect().right - 8)
        .map((button) => button.textContent)`,
    );
    expect([language, cut]).toEqual([language, []]);
  }
}, 120_000);

describe.each([320, 900])('in a window of %i pixels', (width) => {
  it.each(['320', '520'])(
    'a word that is longer than a line breaks, on cards of %s',
    async (card) => {
      await page.setViewportSize({ width, height: 900 });
      await shows({ language: 'de', theme: 'light', width: card, name: '' });
      const wide = await page.evaluate(
        `(() => {
        const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          // The titles of buttons are the product's own; Teams cuts longer ones off itself.
          const inside = texts.currentNode.parentElement.closest('script, style, select, header, button');
          if (!inside && texts.currentNode.data.trim() !== '') texts.currentNode.data += ' ' + word;
        }
        // What is typed into an input of one line moves within it.
        return [...document.querySelectorAll('html, body, header, main :not(input, select)')]
          .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.localName + '.' + one.className + ': ' +
            one.closest('section')?.querySelector('h2').textContent.slice(0, 60));
      })()`,
      );
      expect(wide).toEqual([]);
    },
  );
});

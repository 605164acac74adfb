import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { render } from '../../cards/render.ts';
import { windowPage } from '../../demo/windows/window.ts';
import { cases, readerFor } from '../cards/cases/cases.ts';
import { program } from '../cards/given/sample.ts';
import { hostConfigs } from '../gallery/host-configs.ts';
import { launchChromium } from './chromium.ts';

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const address = `https://intranet.nordlicht.example/${'freigabe/'.repeat(8)}`;
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 900 } });
  await page.setContent(windowPage('<html><head></head><body><div id="root"></div></body></html>'));
  await page.addScriptTag({ path: renderer });
});
afterAll(() => browser?.close());

/** The same card, as if each of its texts began with a word and ended in an address that are longer than a line. */
const withLongWords = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withLongWords);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'text' && typeof value === 'string'
        ? `${word} ${value} ${address}`
        : withLongWords(value),
    ]),
  );
};

it('a word that is longer than a line breaks, on every card of a chat window of 320 pixels', async () => {
  const cards = cases.map((one) => ({
    name: one.name,
    card: withLongWords(render(one.page, readerFor(one, 'de'), program).card),
  }));
  const cutOff = await page.evaluate(
    `((all, config) => all.flatMap(({ name, card }) => {
      const place = document.querySelector('#root');
      place.innerHTML = '<div><div class="fai-OutputCard"><div></div></div></div>';
      const shown = new AdaptiveCards.AdaptiveCard();
      shown.hostConfig = new AdaptiveCards.HostConfig(config);
      shown.parse(card);
      place.querySelector('.fai-OutputCard > div').append(shown.render());
      // What is typed into an input of one line moves within it.
      const texts = [...place.querySelectorAll(':not(input, button)')];
      const wide = texts.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1);
      return wide.map((one) => name + ': ' + one.className);
    }))(${JSON.stringify(cards)}, ${JSON.stringify(hostConfigs.light)})`,
  );
  expect(cutOff).toEqual([]);
  expect(cards.length).toBeGreaterThan(100);
});

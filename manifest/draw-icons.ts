import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/browser/chromium.ts';

/** Redraws the icons from their SVG, each in the size that the SVG states: `node manifest/draw-icons.ts`. */
const browser = await launchChromium();
try {
  for (const icon of ['color', 'outline']) {
    const svg = readFileSync(join(import.meta.dirname, `${icon}.svg`), 'utf8');
    const side = Number(svg.match(/ width="(\d+)"/)?.[1]);
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(import.meta.dirname, `${icon}.png`), png);
  }
} finally {
  await browser.close();
}

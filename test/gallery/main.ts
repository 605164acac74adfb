import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '../../cards/render.ts';
import { languages } from '../../src/domain/people/people.ts';
import { cases, readerFor } from '../cards/cases/cases.ts';
import { program } from '../cards/given/sample.ts';
import { hostConfigs } from './host-configs.ts';

/** Where the gallery is written; it is not kept in the repository, because every word changes it. */
const place = 'docs/cards.html';

const drawn = cases.map((one) => ({
  name: one.name,
  who: one.who.name,
  cards: Object.fromEntries(
    languages.map((language) => [
      language,
      render(one.page, readerFor(one, language), program).card,
    ]),
  ),
}));

/** JSON within a script: nothing in it may end the script. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('</script', '<\\/script');

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every card</title>
<style>${read('page.css')}</style>
</head>
<body>
<header>
<h1>Every card</h1>
<form id="choice">
<label>Language <select name="language"><option>en</option><option>de</option><option>es</option></select></label>
<label>Theme <select name="theme"><option>light</option><option>dark</option></select></label>
<label>Width <select name="width"><option>520</option><option>320</option><option>900</option></select></label>
<label>Name <input name="name" type="search"></label>
</form>
<p id="count" role="status"></p>
</header>
<main id="cards"></main>
<script>${read('../../node_modules/adaptivecards/dist/adaptivecards.min.js')}</script>
<script>globalThis.drawn = ${json(drawn)}; globalThis.hostConfigs = ${json(hostConfigs)};</script>
<script>${read('page.js')}</script>
</body>
</html>
`;
writeFileSync(place, page);
process.stdout.write(`${drawn.length} cards in ${languages.length} languages: ${place}\n`);

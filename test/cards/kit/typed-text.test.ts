// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding

import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { languages } from '../../../src/domain/people/people.ts';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { tagCard } from '../../../src/engine/outbox/card/tag-card.ts';
import type { RequestForm } from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { Page } from '../../../src/features/views.ts';
import { evil, evilFrank, hostile, named } from '../given/hostile.ts';
import { pages, requestOf, typedWith } from '../given/hostile-pages.ts';
import { form, frank, petra, program, readerOf } from '../given/sample.ts';
import { complaints } from './renderer.ts';
import { markdownOf, shownTexts } from './walk.ts';

describe.each(pages(evil))('on the card %s', (_, page) => {
  it('nothing that a person typed can become a link, bold, a mention or a calculation', () => {
    const { card, summary } = render(page, readerOf(evilFrank, 'de'), program);
    const rendered = markdownOf(card).filter((text) => /evil|\*\*x|<at>|\$\{|\{\{/.test(text));
    expect(rendered).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/<\/at> 2/);
    expect(complaints(card)).toEqual([]);
    expect(summary).not.toMatch(/\n/);
  });
});

/** What a client could take for something else than text, with EVIL where nothing may come alive. */
const markup = [
  ...['[EVIL](https://e.example)', '![EVIL](https://e.example/x.png)', '<https://e.example/EVIL>'],
  ...['https://e.example/EVIL', 'EVIL@e.example', '[EVIL](javascript:alert(1))', '**EVIL**'],
  ...['# EVIL', '- EVIL', '1. EVIL', '> EVIL', '`EVIL`', '| EVIL | b |\n|---|---|', '~~EVIL~~'],
  ...['<at>EVIL</at>', '<img src=x onerror="EVIL">', '<script>EVIL</script>', '&lt;b&gt;EVIL'],
  ...['${EVIL}', '${$root.EVIL}', '{{DATE(2026-01-01T00:00:00Z,EVIL)}}', '{{EVIL}}'],
  ...[
    '\u202eEVIL',
    '"}],"actions":[{"type":"Action.OpenUrl","url":"https://EVIL"}]',
    '\r\n\r\nEVIL',
  ],
];

describe.each(languages)('markup that a person typed, in %s,', (language) => {
  it('comes alive on none of two hundred cards, and breaks none', () => {
    let drawn = 0;
    for (const evilText of markup) {
      const who = readerOf({ ...frank, name: evilText }, language);
      const shown = pages(evilText).filter((_, at) => at % 8 === markup.indexOf(evilText) % 8);
      for (const [name, page] of shown) {
        const { card, summary } = render(page, who, program);
        const alive = markdownOf(card).filter((text) => text.includes('EVIL'));
        expect({ name, alive, wrong: complaints(card) }).toEqual({ name, alive: [], wrong: [] });
        expect(summary).not.toMatch(/[\r\n\u202e]/);
        drawn += 1;
      }
    }
    expect(drawn).toBeGreaterThan(200);
  });
});

it('shows typed text unchanged in places without Markdown', () => {
  const { card } = render(requestOf(evil, 1, {}), readerOf(frank, 'en'), program);
  expect(shownTexts(card)).toContain(evil);
});

describe.each([
  ['letters', 'x'],
  ['umlauts', 'ü'],
  ['quotation marks', '"'],
  ['new lines', '\n'],
  ['ideographs', '漢'],
  ['emoji', '😀'],
])('the longest texts, of %s', (_, character) => {
  const most = 2000 / character.length;
  const filled = (length: number): string =>
    `a${character.repeat(Math.min(length, most) / character.length)}`.slice(0, length);
  const longText: RequestForm = {
    ...hostile(filled(120)),
    tenantId: form.tenantId,
    workload: form.workload,
    justification: filled(2000),
    additionalInfo: filled(2000),
  };

  it.each(languages)('fit into 28 KB in %s', (language) => {
    for (const [, page] of pages(filled(1500))) {
      const long: Page =
        page.kind === 'request' ? { ...page, request: { ...page.request, form: longText } } : page;
      const { card } = render(long, readerOf(named(frank), language), program);
      const slot = `reply:msteams|a:1${'x'.repeat(60)}|f:${'x'.repeat(36)}`;
      const id = long.kind === 'request' ? long.request.id : 'SME-1';
      const mark = { slot, thing: { id, chain: 'x'.repeat(16) } } as const;
      const app = { features: featureTable([]) };
      const sent = tagCard(app, card, mark, { kind: 'greeting' }, `29:1${'x'.repeat(60)}`);
      expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(28_000);
    }
  });

  it('lose nothing in the form', () => {
    const page = typedWith(filled(1500));
    const { card } = render(page, readerOf(petra, 'en'), program);
    expect(JSON.stringify(card)).toContain(JSON.stringify(filled(1500)));
  });
});

describe('a text over its limit', () => {
  const shownWith = (text: string): string => {
    const { card } = render(typedWith(text), readerOf(petra, 'en'), program);
    return JSON.stringify(card);
  };

  it('stands whole in its input, to be shortened', () => {
    const text = `a${'x'.repeat(3000)}b`;
    expect(shownWith(text)).toContain(`"value":"${text}"`);
  });

  it('is not there at all where no card could show it whole, and the card says so', () => {
    const shown = shownWith('x'.repeat(15_000));
    expect(shown).not.toContain('"value":"xxx');
    expect(shown).toContain('This text was not taken');
  });
});

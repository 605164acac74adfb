import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cardContextFor, type Limits } from '../../../../cards/kit/card-context.ts';
import { template } from '../../../../cards/kit/template.ts';
import { languages } from '../../../../src/domain/people/people.ts';
import type { Page } from '../../../../src/features/views.ts';
import { cases } from '../../cases/cases.ts';
import { evil } from '../../given/hostile.ts';
import { pages } from '../../given/hostile-pages.ts';
import { frank, program, readerOf } from '../../given/sample.ts';
import { boundTo, type LayoutName, layouts } from './layouts.ts';
import { officialTemplate } from './official-engine.ts';
import { randomDataFor } from './random-data.ts';

const names = Object.keys(layouts) as LayoutName[];
const engines = Object.fromEntries(
  names.map((name) => [
    name,
    { ours: template(name, layouts[name]), official: officialTemplate(layouts[name]) },
  ]),
) as Record<LayoutName, Record<'ours' | 'official', (data: unknown) => unknown>>;

function expectSame(name: LayoutName, data: unknown): void {
  const { ours, official } = engines[name];
  expect(JSON.stringify(ours(data))).toBe(JSON.stringify(official(data)));
}

const limits: Limits = {
  text: 1000,
  said: 100,
  events: 12,
  repeats: 5,
  overlong: 100,
  lean: false,
};
const everyPage: readonly (readonly [string, Page])[] = [
  ...cases.map(({ name, page }) => [name, page] as const),
  ...pages(evil).map(([name, page]) => [`hostile ${name}`, page] as const),
];

describe.each(languages)(
  'in %s our engine gives the same bytes as the official one',
  (language) => {
    it.each(everyPage)('for the card %s', (_, page) => {
      const context = cardContextFor(readerOf(frank, language), program, limits);
      expectSame(...boundTo(context, page));
    });
  },
);

describe('for any data of its shape our engine gives the same bytes as the official one', () => {
  it.each(names)('for the layout %s', (name) => {
    fc.assert(
      fc.property(randomDataFor(layouts[name]), (data) => expectSame(name, data)),
      { seed: 20260302, numRuns: 60 },
    );
  });
});

it('every page of the product is bound to one of the layouts, and every layout is bound', () => {
  const context = cardContextFor(readerOf(frank, 'en'), program, limits);
  const bound = everyPage.map(([, page]) => boundTo(context, page)[0]);
  expect(new Set(bound)).toEqual(new Set(names));
});

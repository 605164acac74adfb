import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import { asSummaryInputs, lineId } from '../../src/features/notes/domain/summary/fields.ts';
import type { SummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import { summarySteps } from '../../src/features/notes/domain/summary/steps.ts';
import { nordlicht } from '../features/customers/domain/given.ts';
import { drafted, firewall } from '../features/notes/domain/summary/given.ts';
import { samples } from '../features/notes/domain/summary/samples.ts';
import { petra, program, readerOf } from './given/sample.ts';

const mostBytes = 28 * 1024;

/** All workloads with the longest lines, beside others of the same length that they were. */
const written = (sign: string, other: string) => {
  const typed = (one: string) => ({
    ...asSummaryInputs(samples.de.fields),
    ...{ description: one.repeat(500), relations: one.repeat(1000), support: one.repeat(500) },
    workloads: serviceCodes.join(','),
    ...Object.fromEntries(serviceCodes.map((code) => [lineId(code), one.repeat(300)])),
  });
  const before = typed(other);
  const last = drafted(before, 'SUM-1003').does('summary.publish', before).summary;
  return { last, typed: typed(sign), draft: drafted(typed(sign), 'SUM-1004', last.id) };
};

const pageOf = (summary: SummaryPage['summary'], last: SummaryPage['last']): SummaryPage => ({
  ...{ kind: 'summary', summary, customer: nordlicht, as: ['fm'], last, newer: null },
  milestonesOf: null,
  ...{ risks: [firewall], suggested: 'fully', wasOrdered: false, refusal: null, typed: {} },
});
const drawn = (page: SummaryPage): string =>
  JSON.stringify(render(page, readerOf(petra, 'de'), program).card);

describe.each([
  ['x', 'y'],
  ['ß', 'Ö'],
  ['語', '字'],
  ['"', '\\'],
])('17 workloads of 300 times %s', (sign, other) => {
  const { last, typed, draft } = written(sign, other);

  it.each(summarySteps)('fit on a card in the step %s, and stay as they were typed', (step) => {
    const card = drawn(pageOf({ ...draft.summary, step }, last));
    expect(Buffer.byteLength(card)).toBeLessThan(mostBytes);
    const asked = { about: 0, lines: 8, 'more-lines': 9, preview: null }[step];
    const typedIn = JSON.stringify(sign.repeat(300));
    if (asked !== null) expect(card.split(`"value":${typedIn}`)).toHaveLength(asked + 1);
  });

  it('are published on a card, and complete as a text', () => {
    const { summary } = draft.does('summary.publish', typed);
    expect(Buffer.byteLength(drawn(pageOf(summary, last)))).toBeLessThan(mostBytes);
    const page = { kind: 'summary-text', summary, customer: nordlicht, risks: [] } as const;
    const { text = '' } = render(page, readerOf(petra, 'de'), program);
    expect(text.split('\n').filter((line) => line.endsWith(` - ${sign.repeat(300)}`))).toHaveLength(
      17,
    );
  });
});

it('is complete on the card of a summary in a script of Europe', () => {
  const { draft, typed, last } = written('ß', 'x');
  const card = drawn(pageOf(draft.does('summary.publish', typed).summary, last));
  expect(card.split('ß'.repeat(300))).toHaveLength(17 + 1 + 3 + 1 + 1);
});

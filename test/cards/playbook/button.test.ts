import { describe, expect, it } from '@jest/globals';
import { asDialog } from '../../../cards/kit/dialog.ts';
import { render } from '../../../cards/render.ts';
import { languages } from '../../../src/domain/people/people.ts';
import type { Page } from '../../../src/features/views.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { cases, readerFor } from '../cases/cases.ts';

interface Element {
  readonly type: string;
  readonly actions?: readonly unknown[];
}

const isRow = ({ type }: Element): boolean => type === 'ActionSet';

/** The sections that a card leads to, where the program has a playbook. */
function sectionsOn(
  name: string,
  of: Pick<typeof withPlaybook, 'folders'> = withPlaybook,
): string[] {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  const program = { ...withPlaybook, folders: of.folders ?? {} };
  const { card } = render(found.page as Page, readerFor(found, 'en'), program);
  return [...JSON.stringify(card).matchAll(/"section":"([^"]*)"/g)].map(([, ref = '']) => ref);
}

describe('what the playbook says is a click away', () => {
  it.each([
    ['form-customer', 'sme-resources/form'],
    ['form-need', 'sme-resources/roles'],
    ['form-why', 'sme-resources/form'],
    ['form-review', 'sme-resources/denials'],
  ])('on the step %s', (name, section) => {
    expect(sectionsOn(name)[0]).toBe(section);
  });

  it('nowhere, where there is no playbook', () => {
    for (const { name } of cases) expect(sectionsOn(name, { folders: {} })).toEqual([]);
  });

  it.each(languages)(
    'behind the "…" of the last row of a request, which gets no row more (%s)',
    (language) => {
      const requests = cases.filter(
        ({ page, name }) => page.kind === 'request' && sectionsOn(name)[0],
      );
      for (const one of requests) {
        const drawn = (program: typeof withPlaybook) =>
          render(one.page as Page, readerFor(one, language), program).card.body as Element[];
        const [before, after] = [drawn({ ...withPlaybook, folders: {} }), drawn(withPlaybook)];
        expect(after.map(({ type }) => type)).toEqual(before.map(({ type }) => type));
        expect(after.at(after.findLastIndex(isRow))?.actions?.at(-1)).toMatchObject({
          mode: 'secondary',
          data: { verb: 'playbook.open' },
        });
      }
      expect(requests.length).toBeGreaterThan(20);
    },
  );

  it('not on a card in a dialog: no dialog opens another one', () => {
    const found = cases.find(({ name }) => name === 'form-need');
    if (!found) throw new Error('no case');
    const { card } = render(found.page as Page, readerFor(found, 'en'), withPlaybook);
    expect(JSON.stringify(card)).toContain('playbook.open');
    expect(JSON.stringify(asDialog(card))).not.toContain('playbook.open');
  });

  it('on every card for which there is one, by its state', () => {
    const seen = new Map(
      cases.flatMap((one) => {
        const [section] = sectionsOn(one.name);
        return section ? [[`${whatOf(one.page as Page)}`, section] as const] : [];
      }),
    );
    expect(Object.fromEntries([...seen].sort())).toMatchObject({
      ...{ access: 'sme-resources/access', 'access-door': 'sme-resources/access' },
      'engagement active': expect.stringMatching(/^completion\//),
      'new-note': 'notes/general',
      'note draft': 'notes/general',
      proposal: 'sme-resources/proactive',
      'request assigned': 'sme-resources/onboarding',
      'request completed': 'sme-resources/duties-partner',
      'request denied': 'sme-resources/denials',
      'request engaged': expect.stringMatching(/duties-(partner|fpm|sme)$/),
      'request onboarding': 'sme-resources/onboarding',
      'request returned': 'sme-resources/submitting',
      'request submitted': 'sme-resources/timelines',
      'request triaged': 'sme-resources/timelines',
      'summary draft': 'notes/executive',
    });
  });
});

function whatOf(page: Page): string {
  switch (page.kind) {
    case 'request':
      return `request ${page.request.state}`;
    case 'note':
      return `note ${page.note.state}`;
    case 'summary':
      return `summary ${page.summary.state}`;
    case 'engagement':
      return `engagement ${page.engagement.state}`;
    default:
      return page.kind;
  }
}

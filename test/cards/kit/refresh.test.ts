import { describe, expect, it } from '@jest/globals';
import { asDialog } from '../../../cards/kit/dialog.ts';
import { render } from '../../../cards/render.ts';
import type { Reader } from '../../../src/domain/people/people.ts';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { tagCard } from '../../../src/engine/outbox/card/tag-card.ts';
import type { Page } from '../../../src/features/views.ts';
import { cases } from '../cases/cases.ts';
import { canType } from '../given/can-type.ts';
import { petra, program, readerOf } from '../given/sample.ts';
import { complaints } from './renderer.ts';
import { nodesOf } from './walk.ts';

const known: Reader = { ...readerOf(petra, 'de'), userId: '29:petra' };
const refreshOf = (page: Page, reader = known) => render(page, reader, program).card.refresh;

const concerning = [
  'form',
  'request',
  'news',
  'shared',
  'customer',
  'engagement',
  'texts',
  'note',
  'risk',
  'summary',
  'summaries',
  'order',
];

describe('a card', () => {
  it.each(cases)('$name refreshes itself if it is about a thing or a form', ({ page, name }) => {
    const about = concerning.includes(page.kind);
    expect([name, refreshOf(page) !== undefined]).toEqual([name, about]);
    expect(complaints(render(page, known, program).card)).toEqual([]);
  });

  it('names its reader alone, and nobody if the channel does not know the reader', () => {
    const page = cases.find(({ name }) => name === 'request-submitted-fpm')?.page as Page;
    expect(refreshOf(page)).toMatchObject({ userIds: ['29:petra'] });
    expect(refreshOf(page, readerOf(petra, 'de'))).toBeUndefined();
  });

  it('shared in a chat names at most the sixty people that Teams takes', () => {
    const userIds = Array.from({ length: 90 }, (_, n) => `29:${n}`);
    const page = { ...cases.find(({ name }) => name === 'shared')?.page, userIds } as Page;
    expect(refreshOf(page)).toMatchObject({ userIds: userIds.slice(0, 60) });
  });
});

describe('a card for clients without refresh', () => {
  it.each(cases)('$name keeps its mark and loses its refresh', ({ page }) => {
    const { card } = render(page, known, program);
    const app = { features: featureTable([]) };
    const simple = { ...app, simpleClients: true };
    const sent = tagCard(simple, card, { slot: 'mark' }, { kind: 'help' }, '29:petra');
    expect(sent.refresh).toBeUndefined();
    const { refresh: _, ...same } = tagCard(
      app,
      card,
      { slot: 'mark' },
      { kind: 'help' },
      '29:petra',
    );
    expect(sent).toEqual(same);
  });
});

describe('the greeting', () => {
  it('offers a dialog to a partner whose client knows them, and to nobody else', () => {
    const opens = (more: object): boolean => {
      const has = { roles: ['partner'], commands: canType('new'), openDraft: false, away: null };
      const page = { kind: 'greeting', ...has, ...more };
      return JSON.stringify(render(page as Page, known, program).card).includes('task/fetch');
    };
    expect(opens({})).toBe(true);
    expect(opens({ dialogs: false })).toBe(false);
    expect(opens({ roles: ['fpm', 'sme'] })).toBe(false);
    expect(opens({ kind: 'help' })).toBe(false);
  });
});

describe('a card in a dialog', () => {
  const forms = cases.filter(({ page }) => page.kind === 'form');
  it.each(forms)('$name is the same card with buttons that a dialog knows', ({ page }) => {
    const { card } = render(page, known, program);
    const dialog = asDialog(card);
    expect(complaints(dialog)).toEqual([]);
    expect(dialog.refresh).toBeUndefined();
    const [before, after] = [nodesOf({ ...card, refresh: undefined }), nodesOf(dialog)];
    // What leads to a card of its own is for the chat alone.
    const execute = before.filter(
      ({ type, verb }) => type === 'Action.Execute' && verb !== 'access.open',
    );
    const submit = after.filter(({ type }) => type === 'Action.Submit');
    expect(submit.map(({ data }) => data)).toEqual(
      execute.map(({ verb, data }) => ({ ...(data as object), verb })),
    );
    expect(after.filter(({ type }) => type === 'Action.Execute')).toEqual([]);
    const inputs = ({ type }: { type?: unknown }) => String(type).startsWith('Input.');
    expect(after.filter(inputs)).toEqual(before.filter(inputs));
  });
});

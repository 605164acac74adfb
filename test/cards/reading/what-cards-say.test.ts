import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import { toldRequest } from '../../../src/features/requests/domain/reading.ts';
import type { Page } from '../../../src/features/views.ts';
import {
  approved,
  assigned,
  declined,
  formPage,
  requestPage,
  resubmitted,
  returned,
  submitted,
  triaged,
  typed,
} from '../given/pages.ts';
import {
  anna,
  fiona,
  form,
  frank,
  monday,
  petra,
  program,
  readerOf,
  sam,
} from '../given/sample.ts';
import { nodesOf, shownTexts } from '../kit/walk.ts';

const cardOf = (page: Page, who = petra, zone: string | null = 'Europe/Berlin') =>
  render(page, readerOf(who, 'en', zone), program).card;
const verbsOn = (card: unknown): unknown[] =>
  nodesOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));
const byId = (card: unknown, id: string) => nodesOf(card).find((node) => node.id === id);
const choicesOf = (card: unknown, id: string) =>
  (byId(card, id)?.choices ?? []) as { title: string; value: string }[];
const titlesOf = (card: unknown, id: string): string[] =>
  choicesOf(card, id).map(({ title }) => title);

it('the route of a request is not for partners', () => {
  const readsAs = (who: typeof petra, as: 'partner' | 'fpm') => {
    const page = requestPage(submitted, who, [as]);
    const routing = { ...page.request.routing, route: 'workload MDATP' };
    const request = toldRequest({ ...page.request, routing }, { id: who.id, as: [as] }, []);
    return shownTexts(cardOf({ ...page, request }, who)).join();
  };
  expect(readsAs(frank, 'fpm')).toContain('workload MDATP');
  expect(readsAs(petra, 'partner')).not.toContain('workload MDATP');
});

describe('an FPM', () => {
  const page = requestPage(submitted, frank, ['fpm'], { purpose: 'decide' });

  it('reads first who asks for a decision', () => {
    expect(shownTexts(cardOf(page, frank)).slice(0, 6)).toEqual([
      'SME-1042 · Submitted · 2 March 2026, 10:00 CET',
      'due in 5 days',
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
      'Decision due: Saturday 7 Mar, 10:00 CET',
      'Fabrikam AG · Azure AD Premium P1 (AADP)',
      '1,250 seats · EMEA · German, English · Enterprise',
    ]);
  });

  it('finds nothing between the reasons and the buttons but the comment', () => {
    const body = nodesOf(cardOf(page, frank).body).filter(
      ({ type, text }) => type === 'TextRun' || type === 'ActionSet' || text,
    );
    const buttons = body.findIndex(({ type }) => type === 'ActionSet');
    const texts = body.slice(0, buttons).map(({ text }) => text);
    expect(texts.slice(-2)).toEqual([
      'Additional information',
      'The rollout is planned for April.',
    ]);
    expect(byId(cardOf(page, frank), 'details')).toMatchObject({ isVisible: false });
  });

  it('reads of a deadline at midnight that it is the end of the day before', () => {
    const midnight = Date.parse('2026-03-06T23:00:00Z');
    const due = { ...page.due, decision: midnight };
    expect(shownTexts(cardOf({ ...page, due }, frank))).toContain(
      'Decision due: end of Friday 6 Mar',
    );
  });

  it('reads the id of the request in the toast, also where a longer one stands in the text', () => {
    const partner = { ...page.request.partner, name: 'SME-10427 Consulting' };
    const other = { ...page, request: { ...page.request, partner } };
    expect(render(other, readerOf(frank, 'en', null), program).summary).toMatch(
      /^SME-1042: .*SME-10427/,
    );
  });

  it('approves by one click that carries the request and its version only', () => {
    const approve = nodesOf(cardOf(page, frank)).find(({ verb }) => verb === 'request.approve');
    expect(approve).toMatchObject({ data: { requestId: 'SME-1042', version: 1 } });
    expect(byId(cardOf(page, frank), 'deny')).toMatchObject({ isVisible: false });
  });

  it('sees why, the questions and the answers in full', () => {
    const texts = shownTexts(cardOf(requestPage(resubmitted, frank, ['fpm']), frank));
    expect(texts).toEqual(
      expect.arrayContaining([form.justification, 'Which policies?', 'All that need MFA.']),
    );
  });

  it('finds a refused denial open, with the reason kept and the sentence beside the comment', () => {
    const card = cardOf(
      {
        ...page,
        refusal: { code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] },
        typed: { denyReason: 'other' },
      },
      frank,
    );
    expect(byId(card, 'deny')).toMatchObject({ isVisible: true });
    expect(byId(card, 'denyReason')).toMatchObject({ value: 'other' });
    expect(shownTexts(card)).toContain('Please say why in the comment.');
  });

  it('who comes too late reads who was faster, and when', () => {
    const refusal = {
      code: 'out-of-date',
      of: 'SME',
      event: 'approved',
      by: 'Frank',
      at: monday,
    } as const;
    const card = cardOf(requestPage(approved, frank, ['fpm'], { refusal }), frank);
    expect(shownTexts(card)[0]).toBe(
      'Already approved by Frank at 10:00 CET on 2 March 2026. Nothing was changed.',
    );
    expect(verbsOn(card)).toEqual(['request.undo', 'request.handOver', 'partner.show']);
  });

  it('reads times in the zone of the region while theirs is not known', () => {
    expect(shownTexts(cardOf(page, frank, null))[0]).toContain('10:00 CET');
  });
});

describe('the assignment team', () => {
  it('finds the SME who fits first, with the reasons', () => {
    const card = cardOf(requestPage(approved, anna, ['assignmentTeam']), anna);
    expect(titlesOf(card, 'sme')).toEqual([
      '✓ Sam Sánchez – 1 of 3 assignments – role, workload, German, English, region',
      'kim@fasttrack.example – 0 of 2 assignments – role, workload, English – missing: German, region',
      'ines@fasttrack.example – 0 of 1 assignments – missing: role, workload, language, region',
    ]);
  });

  it('reads who has declined', () => {
    const card = cardOf(requestPage(declined, anna, ['assignmentTeam']), anna);
    expect(shownTexts(card)).toContain('Please assign another SME: Sam Sánchez has declined.');
  });

  it('cannot act on a card that a newer one has replaced', () => {
    const page = requestPage(declined, anna, ['assignmentTeam'], { superseded: true });
    expect(verbsOn(cardOf(page, anna))).toEqual(['request.show']);
  });

  it('without any SME in the program is told whom to ask', () => {
    const page = requestPage(approved, anna, ['assignmentTeam'], { candidates: [] });
    expect(verbsOn(cardOf(page, anna))).not.toContain('request.assign');
    expect(shownTexts(cardOf(page, anna))).toContain(
      'The program lists no SME yet; please ask an admin to add one.',
    );
  });
});

describe('a partner', () => {
  const withForm = (page: FormPage, more: FormPage['draft']['typed']): FormPage => ({
    ...page,
    draft: { ...page.draft, typed: { ...page.draft.typed, ...more } },
  });

  it('is asked for the mail source of a migration only', () => {
    expect(shownTexts(cardOf(formPage('review')))).not.toContain('Mail source: –');
    const typed = { role: 'migration', migrationSource: 'Lotus Notes' };
    const migration = cardOf(withForm(formPage('migration'), { role: 'migration' }));
    expect(byId(migration, 'migrationSource')).toMatchObject({ label: 'Mail source *' });
    expect(byId(migration, 'migrationVolume')).toMatchObject({ label: 'Volume of the mail' });
    expect(JSON.stringify(cardOf(withForm(formPage('review'), typed)))).toContain('Lotus Notes');
  });

  it('chooses several kinds of help, and all of them are read later', () => {
    const card = cardOf(withForm(formPage('need'), { help: 'value,problem' }));
    expect(byId(card, 'help')).toMatchObject({ isMultiSelect: true, value: 'value,problem' });
    const helped =
      'Technical expertise for a complex problem or escalation; Customer talk on business value and adoption';
    const review = withForm(formPage('review'), { help: 'value,problem' });
    expect(JSON.stringify(cardOf(review))).toContain(helped);
    expect(JSON.stringify(cardOf(requestPage(submitted, frank, ['fpm']), frank))).toContain(
      'Guidance and delivery coaching; Unblocking a workload',
    );
  });

  it('asks the FPM by name before submitting, the one of that moment', () => {
    const askOn = (page: FormPage) => nodesOf(cardOf(page)).find(({ url }) => url !== undefined);
    expect(askOn(formPage('need'))).toBeUndefined();
    expect(askOn(formPage('why'))).toMatchObject({ title: 'Ask my FPM Frank Fischer' });
    expect(String(askOn(formPage('why'))?.url)).toContain('users=frank%40fasttrack.example');
    const other = askOn(withForm(formPage('why'), { fpm: fiona.mail }));
    expect(other).toMatchObject({ title: 'Ask my FPM Fiona Ferrer' });
    expect(String(other?.url)).toContain('users=fiona%40fasttrack.example');
  });

  it('of one company finds it chosen, and can say that it is not listed', () => {
    const partners = program.partners.slice(0, 1);
    const card = cardOf(formPage('customer', { partners }, {}));
    expect(byId(card, 'partnerName')).toMatchObject({ value: 'contoso' });
    expect(titlesOf(card, 'partnerName')).toEqual([
      'Contoso Consulting',
      'My company is not listed',
    ]);
    expect(byId(card, 'deliveryTeam')).toMatchObject({ value: 'ftp-partner' });
  });

  it('keeps a number that is none, with the sentence beside it', () => {
    const page = formPage('need', { errors: [{ field: 'seatCount', code: 'not-a-whole-number' }] });
    const card = cardOf(withForm(page, { seatCount: 'about 150' }));
    expect(byId(card, 'seatCount')).toMatchObject({ value: 'about 150' });
    expect(shownTexts(card)).toContain('Please enter a whole number of 1 or more.');
  });

  it('chooses no second language by an entry of its own', () => {
    const { secondaryLanguage: _, ...without } = typed;
    const card = cardOf(formPage('need', {}, without));
    const [first] = choicesOf(card, 'secondaryLanguage');
    expect(first?.title).toBe('not specified');
    expect(first?.value.trim()).toBe('');
    expect(byId(card, 'secondaryLanguage')?.value).toBe(first?.value);
  });

  it('who revises sees the questions in every step, and answers them in one', () => {
    const questions = { by: 'Frank Fischer', text: 'Which policies?' };
    for (const step of ['customer', 'need', 'why', 'review'] as const)
      expect(shownTexts(cardOf(formPage(step, { questions })))).toContain('Which policies?');
    expect(byId(cardOf(formPage('why', { questions })), 'answers')).toBeDefined();
    expect(byId(cardOf(formPage('why')), 'answers')).toBeUndefined();
  });

  it('withdraws after a second click, with a comment there', () => {
    const card = cardOf(requestPage(triaged, petra, ['partner']));
    expect(byId(card, 'withdraw')).toMatchObject({ isVisible: false });
    expect(nodesOf(byId(card, 'withdraw')).map(({ id }) => id)).toContain('comment');
    expect(verbsOn(card)).toEqual(['fpm.ask', 'request.withdraw', 'request.list']);
  });

  it('is asked to answer a returned request', () => {
    expect(verbsOn(cardOf(requestPage(returned, petra, ['partner'])))).toContain('request.revise');
  });
});

describe('an SME', () => {
  it('accepts or declines by a click, with the comment in sight', () => {
    const card = cardOf(requestPage(assigned, sam, ['sme']), sam);
    expect(verbsOn(card)).toEqual(['assignment.accept', 'assignment.decline', 'fpm.ask']);
    expect(byId(card, 'comment')).toMatchObject({ label: 'Comment (required to decline)' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { mostInTitle } from '../../../cards/kit/naming-title.ts';
import { render } from '../../../cards/render.ts';
import { type Language, languages } from '../../../src/domain/people/people.ts';
import type { Page } from '../../../src/features/views.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { cases } from '../cases/cases.ts';
import { requestPage, resubmitted } from '../given/pages.ts';
import { fiona, frank, petra, program, readerOf } from '../given/sample.ts';
import { nodesOf, shownTexts } from '../kit/walk.ts';

const cardOf = (page: Page, who = petra, language: Language = 'en') =>
  render(page, readerOf(who, language), program).card;

/** What a case shows, from top to bottom. */
function textsOf(name: string): string[] {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return shownTexts(cardOf(found.page, found.who));
}

const titlesOn = (card: object): string[] =>
  nodesOf(card)
    .flatMap(({ actions }) => (actions ?? []) as { title: string }[])
    .map(({ title }) => String(title));

const tooLong = (titles: readonly string[]): string[] =>
  [...new Set(titles)].filter((title) => title.length > mostInTitle);

/** The same with everybody, every company and every product called by a long name, and after many requests. */
const longNamed = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(/\b(Frank|Fiona|Sam|Petra|Pia|Anna) (?=[A-Z])/g, 'Hildegard-Friederike $1-')
      .replaceAll(/(Contoso|Fabrikam|Azure AD)/g, '$1 International Consulting Services')
      .replaceAll('SME-1042', 'SME-104200000'),
  );

const isInSight = ({ mode }: { readonly mode?: string }): boolean => mode !== 'secondary';

const times = (texts: readonly string[], wanted: string): number =>
  texts.filter((text) => text === wanted).length;

describe('a card that is read in a hurry', () => {
  it.each(languages)('has button titles that fit into a window of 360 pixels (%s)', (language) => {
    const titles = cases.flatMap(({ page, who }) => titlesOn(cardOf(page, who, language)));
    expect(tooLong(titles)).toEqual([]);
    expect(titles.length).toBeGreaterThan(100);
  });

  it.each(languages)('has them also where names and numbers are long (%s)', (language) => {
    const theirs = longNamed(withPlaybook);
    const titles = cases.flatMap(({ page, who }) =>
      titlesOn(render(longNamed(page), readerOf(longNamed(who), language), theirs).card),
    );
    expect(tooLong(titles)).toEqual([]);
    expect(titles.filter((title) => title.includes('Hildegard')).length).toBeGreaterThan(10);
  });

  it.each(languages)(
    'has no row of buttons that a card of 320 pixels cuts off (%s)',
    (language) => {
      const rows = cases
        .flatMap(({ page, who }) => nodesOf(cardOf(page, who, language)))
        .filter(({ type }) => type === 'ActionSet')
        .map(({ actions }) => (actions as { title: string; mode?: string }[]).filter(isInSight))
        .map((actions) => actions.map(({ title }) => title));
      // About seven pixels a letter, and the padding of a button; a row of one has no choice.
      const width = (titles: string[]) =>
        titles.reduce((sum, { length }) => sum + length * 7 + 34, 0);
      expect(rows.filter((titles) => titles.length > 1 && width(titles) > 300)).toEqual([]);
      expect(rows.length).toBeGreaterThan(100);
    },
  );

  it('has the number of a thing on its button, not at the end of its name beside it', () => {
    const besideButtons = cases
      .flatMap(({ page, who }) => nodesOf(cardOf(page, who)))
      .filter(({ type }) => type === 'ColumnSet')
      .filter((row) => nodesOf(row).some(({ type }) => type === 'ActionSet'))
      .flatMap(nodesOf)
      .filter(({ type, weight }) => type === 'TextRun' && weight === 'Bolder');
    // A client breaks a line at the hyphen of a number.
    const texts = besideButtons.map(({ text }) => String(text));
    expect(texts.filter((text) => /\([A-Z]{2,}-\d+\)/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(20);
  });

  it.each(languages)('has the button that the work goes on with in sight (%s)', (language) => {
    const main = cases
      .flatMap(({ page, who }) => nodesOf(cardOf(page, who, language)))
      .flatMap(({ actions }) => (actions ?? []) as { style?: string; mode?: string }[])
      .filter(({ style }) => style === 'positive');
    expect(main.filter((button) => !isInSight(button))).toEqual([]);
    expect(main.length).toBeGreaterThan(20);
  });

  it('is called what it shows where all of it is one button', () => {
    const whole = cases
      .flatMap(({ page, who }) => nodesOf(cardOf(page, who)))
      .flatMap(({ selectAction }) => (selectAction ? [selectAction as { title?: string }] : []));
    expect(whole.length).toBeGreaterThan(0);
    // A title would be its name for screen readers, in place of what stands there.
    expect(whole.filter(({ title }) => title !== undefined)).toEqual([]);
  });

  it('shows the question that is to be answered before the plan', () => {
    const texts = textsOf('request-asked-fpm');
    const question = texts.indexOf('Can we have two more weeks?');
    expect(question).toBeGreaterThan(0);
    expect(question).toBeLessThan(texts.indexOf('The plan'));
    const inSight = texts.slice(0, texts.indexOf('History'));
    expect(times(inSight, 'Can we have two more weeks?')).toBe(1);
  });

  it('moves the justification into the details after the acceptance', () => {
    const texts = textsOf('request-plan-partner');
    const details = texts.indexOf('Details');
    expect(texts.indexOf('Topic')).toBeLessThan(details);
    expect(texts.findIndex((text) => text.startsWith('Justification'))).toBeGreaterThan(details);
  });

  it.each([
    ['usage', 'Please enter how Exchange Online is used.', 'Usage: Exchange Online'],
    [
      'prepare',
      'Please prepare the closing talk about Exchange Online.',
      'Preparation of the talk: Exchange Online',
    ],
    ['ask-queue', 'Every service is done: please ask for the queue.', 'The last steps'],
  ])('asks an FM for the next step of an engagement before all else (%s)', (name, wanted, form) => {
    const texts = textsOf(`engagement-${name}`);
    expect(texts.slice(0, 2)).toEqual(['ENG-1002 · active · 2 March 2026', wanted]);
    expect(texts).toContain('Nordlicht Kliniken **GmbH**');
    expect(texts).toContain(form);
    expect(texts.indexOf('Checklist: Exchange Online')).toBeGreaterThan(texts.indexOf(form));
  });

  it('asks the owner of a next action for it before the note is told', () => {
    const [headline, wanted] = textsOf('note-published');
    expect(headline).toMatch(/^NOTE-/);
    expect(wanted).toMatch(/^Next action: /);
  });

  it('asks the team to move the tenant, also where it opens the engagement itself', () => {
    expect(textsOf('engagement-queue-team').slice(0, 2)).toEqual([
      'ENG-1002 · queue asked for · 2 March 2026',
      'Please move Nordlicht Kliniken **GmbH** to FTCQ Inactive EMEA.',
    ]);
  });

  it('tells the FPM who closes of the result, not of the confirmation of the plan', () => {
    const texts = textsOf('request-completed-fpm');
    expect(texts).toContain('What came of it');
    const inSight = texts.slice(0, texts.indexOf('History'));
    expect(inSight.filter((text) => text.includes('confirmed the plan'))).toEqual([]);
  });

  it('says what is late in its headline and whom to turn to below', () => {
    expect(textsOf('news-overdue').slice(0, 2)).toEqual([
      'SME-1042: We promised a decision by Saturday 7 Mar, 10:00 CET. We are late, and sorry.',
      'You can turn to the FPM Frank Fischer or to the assignment team: ftsmeassign@fasttrack.example.',
    ]);
  });

  it('names the delegate of an FPM who is away as the person to contact', () => {
    const late = cases.find(({ name }) => name === 'news-overdue')?.page;
    if (late?.kind !== 'news') throw new Error('no news of what is late');
    expect(shownTexts(cardOf({ ...late, delegate: fiona.mail }))[1]).toBe(
      'You can turn to the FPM Fiona Ferrer or to the assignment team: ftsmeassign@fasttrack.example.',
    );
  });

  it('shows each text once if its history is open', () => {
    const page = requestPage(resubmitted, petra, ['partner'], { historyOpen: true });
    expect(times(shownTexts(cardOf(page)), 'Which policies?')).toBe(1);
    const shut = requestPage(resubmitted, frank, ['fpm']);
    const inSight = shownTexts(cardOf(shut, frank));
    expect(inSight.slice(0, inSight.indexOf('Details'))).toContain('Which policies?');
  });

  it('says which requests a queue leaves out', () => {
    expect(textsOf('list-queue')).toContain(
      'These are the requests that need the team’s action. Any other: type status and its number.',
    );
    expect(textsOf('list-empty').join()).not.toContain('type status');
  });
});

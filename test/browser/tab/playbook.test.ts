import { describe, expect, it } from '@jest/globals';
import { sample } from '../../support/app/desk.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { faultsIn } from './faults.ts';
import { deskWithTab, type Opening, scrollsSideways, takePicture } from './tab-desk.ts';
import type { TeamsPage } from './teams-page.ts';

/** As much of the cast as there are languages. */
const program = {
  ...sample,
  people: sample.people.map((one) =>
    one.mail.startsWith('anna@') ? { ...one, language: 'es' as const } : one,
  ),
  folders: withPlaybook.folders ?? {},
};

const inTeams = deskWithTab(program);

const open = (name: string, more: Opening = {}) =>
  inTeams.open(name, { hash: '#/playbook', ...more });
const picture = (teams: TeamsPage, name: string) => takePicture(teams, `playbook-${name}`);

describe('the playbook in the tab', () => {
  it.each([
    ['frank', 'light', 'default', 1280, 'en-us', 'How long does a decision take?'],
    ['petra', 'narrow', 'default', 320, 'de-de', 'Bis wann entscheidet der FPM?'],
    ['petra', 'narrow-dark', 'dark', 320, 'de-de', 'Bis wann entscheidet der FPM?'],
    ['anna', 'spanish', 'contrast', 800, 'es-es', '¿Qué plazo tiene el FPM para decidir?'],
  ])('shows %s topics, answers and the card, without a fault: %s', async (...of) => {
    const [who, name, theme, width, locale, question] = of;
    const teams = await open(who, { theme, width, locale });
    const { tab, page } = teams;
    await tab.locator('.playbook-topics li').first().waitFor();
    await picture(teams, `${name}-topics`);
    expect(await faultsIn(teams)).toEqual([]);
    const box = tab.getByRole('searchbox');
    await box.focus();
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await tab.locator('.playbook-source').first().waitFor();
    await picture(teams, `${name}-answers`);
    expect(await faultsIn(teams)).toEqual([]);
    const more = tab.locator('.playbook-part').first().getByRole('button');
    await more.focus();
    await page.keyboard.press('Enter');
    await tab.locator('.ac-adaptiveCard').waitFor();
    await picture(teams, `${name}-card`);
    expect(await faultsIn(teams)).toEqual([]);
    expect(await scrollsSideways(teams)).toBe(false);
    await page.context().close();
  });

  it('says that it says nothing about something else, and whom to ask', async () => {
    const teams = await open('petra', { locale: 'de-de' });
    const { tab, page } = teams;
    await tab.getByRole('searchbox').fill('Wie backt man Brot?');
    await tab.getByRole('button', { name: 'Suchen' }).click();
    await tab.getByText('Dazu sagt der Leitfaden nichts.').waitFor();
    await tab.getByRole('button', { name: /FPM/ }).first().waitFor();
    await picture(teams, 'nothing');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Zurück zum Leitfaden' }).click();
    await tab.locator('.playbook-topics li').first().waitFor();
    expect(await tab.getByRole('searchbox').inputValue()).toBe('');
    await page.context().close();
  });

  it('answers the same question again after a card was opened, and no question with all topics', async () => {
    const teams = await open('petra', { locale: 'de-de' });
    const { tab, page } = teams;
    const box = tab.getByRole('searchbox');
    const card = tab.locator('.ac-adaptiveCard');
    await box.fill('Bis wann entscheidet der FPM?');
    for (let times = 0; times < 2; times++) {
      await box.press('Enter');
      await tab.locator('.playbook-source').first().waitFor();
      expect(await card.count()).toBe(0);
      await tab.locator('.playbook-part').first().getByRole('button').click();
      await card.waitFor();
    }
    await box.fill(' ');
    for (let times = 0; times < 2; times++) {
      await box.press('Enter');
      await tab.locator('.playbook-topics button').first().click();
      await card.waitFor();
    }
    await page.context().close();
  });

  it('keeps who works by keyboard where they are', async () => {
    const teams = await open('petra', { locale: 'de-de' });
    const { tab, page } = teams;
    const box = tab.getByRole('searchbox');
    const focused = tab.locator(':focus');
    const topic = tab.locator('.playbook-topics button').nth(2);
    await topic.press('Enter');
    await tab.locator('.card:focus .ac-adaptiveCard').waitFor();
    await tab.getByRole('button', { name: 'Zurück zum Leitfaden' }).press('Enter');
    await tab.locator('.playbook-topics button:focus').waitFor();
    expect(await focused.textContent()).toBe(await topic.textContent());
    await box.focus();
    await page.keyboard.type('Bis wann entscheidet der FPM?');
    await page.keyboard.press('Enter');
    await tab.getByRole('status').getByText('5 Antworten').waitFor();
    expect(await box.evaluate((one) => one.matches(':focus'))).toBe(true);
    await box.fill('Wie backt man Brot?');
    await page.keyboard.press('Enter');
    await tab.getByRole('status').getByText('0 Antworten').waitFor();
    expect(await box.evaluate((one) => one.matches(':focus'))).toBe(true);
    await tab.getByRole('button', { name: 'Zurück zum Leitfaden' }).press('Enter');
    await tab.locator('.playbook-topics li').first().waitFor();
    expect(await box.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.context().close();
  });
});

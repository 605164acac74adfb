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
});

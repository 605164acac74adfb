import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { buildTab } from '../../support/app/build-tab.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { personToken } from '../../support/sign-in/person-tokens.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { launchChromium } from '../chromium.ts';
import { faultsIn } from './faults.ts';
import { openTeams, type TeamsPage } from './teams-page.ts';

const pictures = join(tmpdir(), 'sme-desk-tab-pictures');

/** As much of the cast as there are languages. */
const program = {
  ...sample,
  people: sample.people.map((one) =>
    one.mail.startsWith('anna@') ? { ...one, language: 'es' as const } : one,
  ),
  folders: withPlaybook.folders ?? {},
};

let folder: string;
let signing: Signing;
let desk: TestDesk;
let browser: Browser;
beforeAll(async () => {
  folder = buildTab();
  signing = await startSigning();
  desk = await startDesk({
    signing,
    program,
    tabFolder: folder,
    environment: { PUBLIC_HOST: 'desk.example', TAB_OPENID_METADATA_URL: signing.openId.url },
  });
  browser = await launchChromium();
  await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
  await signing?.stop();
  await rm(folder, { recursive: true, force: true });
});

const open = (name: string, more: Partial<Parameters<typeof openTeams>[1]> = {}) => {
  const person = sample.people.find(({ mail }) => mail.startsWith(`${name}@`));
  const token = async () => (person ? personToken(signing, person, desk.now()) : undefined);
  return openTeams(browser, { url: desk.url(), token, hash: '#/playbook', ...more });
};
const picture = ({ page }: TeamsPage, name: string) =>
  page.screenshot({ path: join(pictures, `playbook-${name}.png`), animations: 'disabled' });

/** Read as text: the tests know no browser's types. */
const scrollsSideways = ({ page }: TeamsPage) =>
  page
    .frames()[1]
    ?.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

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

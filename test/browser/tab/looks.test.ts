import { describe, expect, it } from '@jest/globals';
import { startDesk } from '../../support/app/desk.ts';
import { faultsIn } from './faults.ts';
import {
  deskWithTab,
  openOne,
  ownComplaints,
  scrollsSideways,
  takePicture,
  withRequests,
} from './tab-desk.ts';

const { open, browser, folder } = deskWithTab(
  undefined,
  withRequests('The first', 'The second', 'The third'),
);

describe('the tab in Teams', () => {
  it.each(['dark', 'contrast', 'default'])(
    'in the theme %s as soon as Teams says so',
    async (theme) => {
      const teams = await open('petra', { theme: theme === 'default' ? 'dark' : 'default' });
      const { tab } = teams;
      await tab.getByRole('link', { name: 'Anforderungen', exact: true }).click();
      await tab.getByRole('listitem').nth(2).waitFor();
      await teams.theme(theme);
      await tab.locator(`html[data-theme="${theme}"]`).waitFor();
      await takePicture(teams, `list-${theme}`);
      expect(await faultsIn(teams)).toEqual([]);
      await openOne(tab, 'SME-1003');
      await tab.locator('.ac-pushButton:visible').first().hover();
      await takePicture(teams, `one-${theme}`);
      expect(await faultsIn(teams)).toEqual([]);
      expect(ownComplaints(teams)).toEqual([]);
      await teams.page.context().close();
    },
  );

  it('is used by keyboard alone, in a window of 320 pixels', async () => {
    const teams = await open('petra', { width: 320 });
    const { page, tab } = teams;
    await tab.getByText('Nichts wartet auf Sie.').waitFor();
    await takePicture(teams, 'narrow-work');
    await tab.getByRole('link', { name: 'Anforderungen', exact: true }).focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('listitem').nth(2).waitFor();
    expect(await scrollsSideways(teams)).toBe(false);
    await takePicture(teams, 'narrow-list');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('listitem').first().getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tab.locator('.card:focus .ac-adaptiveCard').waitFor();
    expect(await scrollsSideways(teams)).toBe(false);
    const buttons = await tab.locator('.ac-pushButton:visible').all();
    const right = await Promise.all(
      buttons.map(async (button) => {
        const { x = 0, width = 999 } = (await button.boundingBox()) ?? {};
        return x + width;
      }),
    );
    expect(right.filter((end) => end > 308)).toEqual([]);
    await takePicture(teams, 'narrow-one');
    expect(await faultsIn(teams)).toEqual([]);
    await page.context().close();
  });

  it.each([1200, 320])('shows an admin how it is, at a width of %i', async (width) => {
    const teams = await open('ada', { sub: 'admin', width });
    const { tab, page } = teams;
    await tab.getByText('Try a rule').first().waitFor();
    await tab.getByLabel('Requested workload').selectOption({ index: 1 });
    await tab.getByLabel('Seat count').fill('many');
    await tab.getByRole('button', { name: 'Try', exact: true }).click();
    await tab.getByText('Please enter a whole number', { exact: false }).waitFor();
    await takePicture(teams, `admin-${width}`);
    expect(await faultsIn(teams)).toEqual([]);
    expect(await scrollsSideways(teams)).toBe(false);
    expect(ownComplaints(teams)).toEqual([]);
    await page.context().close();
  });
});

describe('where it is shown', () => {
  it.each(['https://outlook.office.com', 'https://m365.cloud.microsoft'])(
    '%s is one of its hosts',
    async (at) => {
      const { page, tab } = await open('frank', { at });
      await tab.getByRole('listitem').first().waitFor();
      await page.context().close();
    },
  );

  it('no other page may have it in a frame', async () => {
    const { page, complaints } = await open('frank', { at: 'https://evil.example' });
    await page.waitForEvent('requestfailed', { timeout: 3_000 }).catch(() => undefined);
    expect(complaints.join('\n')).toMatch(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
    await page.context().close();
  });

  it('alone on one machine its address names the person, and it goes on asking', async () => {
    const open = await startDesk({ tabFolder: folder() });
    const page = await browser().newPage();
    await page.goto(`${open.url()}/tab/?as=petra@contoso.example`);
    await page.getByText('Nichts wartet auf Sie.').waitFor();
    await page.waitForResponse((answer) => answer.status() === 304);
    await page.waitForResponse((answer) => answer.status() === 304);
    expect(await page.getByText('nicht erreichbar').count()).toBe(0);
    await page.close();
    await open.stop();
  });

  it('says what to do where nobody is signed in, in the language of Teams', async () => {
    const teams = await open('nobody', { locale: 'es-es' });
    await teams.tab.getByText('SME Desk no sabe quién es usted.').waitFor();
    await takePicture(teams, 'sign-in');
    expect(await faultsIn(teams)).toEqual([]);
    await teams.page.context().close();
  });
});

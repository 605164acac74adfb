import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { buildTab } from '../../support/app/build-tab.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { personToken } from '../../support/sign-in/person-tokens.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { asks, does, reads } from '../../support/stories/story.ts';
import { learning, plan } from '../../support/stories/story-engagement.ts';
import { launchChromium } from '../chromium.ts';
import { faultsIn } from './faults.ts';
import { openTeams, type TeamsPage } from './teams-page.ts';

const pictures = join(tmpdir(), 'sme-desk-tab-pictures');

let folder: string;
let signing: Signing;
let desk: TestDesk;
let browser: Browser;
beforeAll(async () => {
  folder = buildTab();
  signing = await startSigning();
  desk = await startDesk({
    signing,
    tabFolder: folder,
    environment: { PUBLIC_HOST: 'desk.example', TAB_OPENID_METADATA_URL: signing.openId.url },
  });
  browser = await launchChromium();
  await mkdir(pictures, { recursive: true });
  for (const topic of ['The first', 'The second', 'The third'])
    await asks(desk, desk.person('petra'), { topic });
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
  return openTeams(browser, { url: desk.url(), token, ...more });
};
const picture = ({ page }: TeamsPage, name: string) =>
  page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });

const openOne = async (tab: FrameLocator, id: string) => {
  await tab.getByRole('link', { name: id }).click();
  await tab.getByRole('article').waitFor();
  await tab.locator('.ac-adaptiveCard').waitFor();
};

/** The library of Teams asks for Microsoft's list of hosts, which is not to be had here. */
const ownComplaints = ({ complaints }: TeamsPage): string[] =>
  complaints.filter((one) => !/res\.cdn\.office\.net|ERR_FAILED/.test(one));

describe('the tab in Teams', () => {
  it('shows the FPM their work, and the card does what it does in the chat', async () => {
    const teams = await open('frank');
    const { tab } = teams;
    await tab.getByRole('listitem').nth(2).waitFor();
    await picture(teams, 'work');
    expect(await faultsIn(teams)).toEqual([]);
    await openOne(tab, 'SME-1001');
    await picture(teams, 'one');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Approve', exact: true }).first().click();
    await picture(teams, 'approving');
    const done = tab.getByText('Done.', { exact: true });
    await done.waitFor();
    expect((await done.boundingBox())?.y).toBeGreaterThan(40);
    await desk.settled();
    await picture(teams, 'approved');
    expect(reads(desk.person('petra')).join('\n')).toContain('genehmigt');
    expect(ownComplaints(teams)).toEqual([]);
    await teams.page.context().close();
  });

  it('is where the FPM does the whole of their part, while the others are in their chats', async () => {
    const [petra, anna, sam] = ['petra', 'anna', 'sam'].map((name) => desk.person(name));
    if (!petra || !anna || !sam) throw new Error('somebody is missing');
    const id = await asks(desk, petra, { topic: 'The main job' });
    const teams = await open('frank', { sub: `requests/${id}` });
    const { tab } = teams;
    const presses = async (name: string) => {
      const button = tab.getByRole('button', { name, exact: true }).first();
      await button.click();
      await button.waitFor({ state: 'detached' });
      await desk.settled();
    };
    await presses('Approve');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk, sam, 'assignment.accept');
    await does(desk, sam, 'plan.save', plan);
    await does(desk, petra, 'plan.confirm');
    await presses('Confirm the plan');
    await does(desk, sam, 'engagement.complete', {
      ...{ summary: 'Drei Gruppen laufen.', ...learning, ftopUpdated: 'true' },
    });
    await presses('Close the request');
    await tab.locator('.one-history').getByText('closed', { exact: false }).first().waitFor();
    await picture(teams, 'main-job');
    expect(await faultsIn(teams)).toEqual([]);
    expect(reads(petra).join('\n')).toContain(`hat ${id} geschlossen`);
    await teams.page.context().close();
  });

  it('follows what others do, and keeps what is being typed', async () => {
    const teams = await open('frank', { sub: 'requests/SME-1002' });
    const { tab } = teams;
    const box = tab.getByRole('textbox').first();
    await tab.locator('.ac-adaptiveCard').waitFor();
    await tab.getByRole('button', { name: 'Deny' }).first().click();
    await box.fill('I am still writing');
    const { page } = teams;
    await desk.person('anna').clicks('request.triage', { requestId: 'SME-1002', version: 1 });
    await tab.getByText('This has changed meanwhile').waitFor();
    expect(await box.inputValue()).toBe('I am still writing');
    await tab.getByRole('button', { name: 'Copy link' }).click();
    const shared = () => page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
    expect(await shared()).toEqual(expect.arrayContaining(['requests/SME-1002']));
    await tab.getByRole('button', { name: 'Show the new state' }).click();
    await tab.locator('.one-history').getByText('triaged', { exact: false }).waitFor();
    expect(await tab.getByText('This has changed meanwhile').count()).toBe(0);
    await page.context().close();
  });

  it.each(['dark', 'contrast', 'default'])(
    'in the theme %s as soon as Teams says so',
    async (theme) => {
      const teams = await open('petra', { theme: theme === 'default' ? 'dark' : 'default' });
      const { tab } = teams;
      await tab.getByRole('link', { name: 'Anforderungen', exact: true }).click();
      await tab.getByRole('listitem').nth(2).waitFor();
      await teams.theme(theme);
      await tab.locator(`html[data-theme="${theme}"]`).waitFor();
      await picture(teams, `list-${theme}`);
      expect(await faultsIn(teams)).toEqual([]);
      await openOne(tab, 'SME-1003');
      await tab.locator('.ac-pushButton:visible').first().hover();
      await picture(teams, `one-${theme}`);
      expect(await faultsIn(teams)).toEqual([]);
      expect(ownComplaints(teams)).toEqual([]);
      await teams.page.context().close();
    },
  );

  it('is used by keyboard alone, in a window of 320 pixels', async () => {
    const teams = await open('petra', { width: 320 });
    const { page, tab } = teams;
    await tab.getByText('Nichts wartet auf Sie.').waitFor();
    await picture(teams, 'narrow-work');
    await tab.getByRole('link', { name: 'Anforderungen', exact: true }).focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('listitem').nth(2).waitFor();
    const wide = () =>
      page.frames()[1]?.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await wide()).toBe(0);
    await picture(teams, 'narrow-list');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('listitem').first().getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tab.locator('.ac-adaptiveCard').waitFor();
    expect(await wide()).toBe(0);
    const buttons = await tab.locator('.ac-pushButton:visible').all();
    const right = await Promise.all(
      buttons.map(async (button) => {
        const { x = 0, width = 999 } = (await button.boundingBox()) ?? {};
        return x + width;
      }),
    );
    expect(right.filter((end) => end > 308)).toEqual([]);
    await picture(teams, 'narrow-one');
    expect(await faultsIn(teams)).toEqual([]);
    await page.context().close();
  });

  it('opens the form of a new request, and keeps what is typed', async () => {
    const teams = await open('petra', { sub: 'requests' });
    const { tab, page } = teams;
    await tab.getByRole('link', { name: 'Neue Anforderung' }).click();
    await tab.locator('.ac-adaptiveCard').waitFor();
    await picture(teams, 'new');
    expect(await faultsIn(teams)).toEqual([]);
    const seats = tab.getByLabel('Arbeitsplatzanzahl');
    await seats.fill('1234');
    // Two rounds of what the page asks by itself elsewhere.
    for (let round = 0; round < 2; round++)
      await page.waitForResponse((answer) => answer.url().endsWith('/api/me'));
    expect(await seats.inputValue()).toBe('1234');
    await tab.getByRole('button', { name: 'Weiter' }).click();
    await tab.locator('.card[aria-busy=false]').waitFor();
    await picture(teams, 'new-refused');
    expect(await tab.getByLabel('Arbeitsplatzanzahl').inputValue()).toBe('1234');
    expect(await faultsIn(teams)).toEqual([]);
    await page.context().close();
  });

  it('does one thing with several at once, each with its outcome', async () => {
    for (const topic of ['Together one', 'Together two'])
      await asks(desk, desk.person('petra'), { topic });
    const teams = await open('anna', { sub: 'requests' });
    const { tab } = teams;
    await tab.getByRole('searchbox').fill('together');
    await tab.getByText('2 entries shown').waitFor();
    for (const box of await tab.getByRole('checkbox').all()) await box.check();
    await tab.getByText('2 chosen').waitFor();
    await picture(teams, 'together');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Mark as triaged' }).click();
    await tab
      .getByText(/SME-\d+: done\./)
      .nth(1)
      .waitFor();
    await picture(teams, 'together-done');
    expect(await faultsIn(teams)).toEqual([]);
    await teams.page.context().close();
  });

  it.each([1200, 320])('shows an admin how it is, at a width of %i', async (width) => {
    const teams = await open('ada', { sub: 'admin', width });
    const { tab, page } = teams;
    await tab.getByText('Try a rule').first().waitFor();
    await tab.getByLabel('Requested workload').selectOption({ index: 1 });
    await tab.getByLabel('Seat count').fill('many');
    await tab.getByRole('button', { name: 'Try', exact: true }).click();
    await tab.getByText('Please enter a whole number', { exact: false }).waitFor();
    await picture(teams, `admin-${width}`);
    expect(await faultsIn(teams)).toEqual([]);
    const wide = await page
      .frames()[1]
      ?.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBe(0);
    expect(ownComplaints(teams)).toEqual([]);
    await page.context().close();
  });

  it('is set up for a team with a list and its filters, and shows that', async () => {
    const teams = await open('anna', { settings: true });
    const { tab, page } = teams;
    await tab.getByLabel('State').selectOption('submitted');
    await picture(teams, 'config');
    expect(await faultsIn(teams)).toEqual([]);
    await page.evaluate(() => {
      (globalThis as unknown as { tell(...words: string[]): void }).tell('settings.save');
    });
    const saved = await page.waitForFunction(
      () => (globalThis as unknown as { saved?: object }).saved,
    );
    expect(await saved.jsonValue()).toMatchObject({
      contentUrl: 'https://desk.example/tab/#/requests?state=submitted',
      suggestedDisplayName: 'Requests',
    });
    await page.context().close();
    const shown = await open('anna', { hash: '#/requests?state=submitted' });
    await shown.tab.getByText(/\d entr(y|ies) shown/).waitFor();
    expect(await shown.tab.getByLabel('State').inputValue()).toBe('submitted');
    await shown.page.context().close();
  });

  it('narrows the list by what is chosen and typed', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab } = teams;
    await tab.getByRole('listitem').nth(2).waitFor();
    await tab.getByLabel('State').selectOption('withdrawn');
    await tab.getByText('Nothing fits what you have chosen.').waitFor();
    await tab.getByLabel('State').selectOption('');
    await tab.getByRole('searchbox').fill('third');
    await tab.getByText('1 entry shown').waitFor();
    await tab.getByRole('searchbox').fill('nowhere');
    await tab.getByText('Nothing fits what you have chosen.').waitFor();
    await picture(teams, 'empty');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Clear filters' }).click();
    await tab.getByText('6 entries shown').waitFor();
    await teams.page.context().close();
  });
});

describe('a list of 100,000', () => {
  /** As the server would answer, in ten pieces. */
  const piece = (from: number) => ({
    rows: Array.from({ length: 10_000 }, (_, at) => ({
      id: `SME-${200_000 - from - at}`,
      list: 'requests',
      title: `Contoso: topic ${from + at}`,
      state: { id: 'submitted', label: 'Submitted' },
      facts: ['Contoso Consulting'],
      due: null,
      late: false,
      waiting: false,
    })),
    next: from + 10_000 < 100_000 ? String(from + 10_000) : null,
  });

  it('is scrolled to its end, with only what is seen in the page', async () => {
    const teams = await open('anna');
    const { page, tab } = teams;
    await tab.getByRole('listitem').first().waitFor();
    await page.context().route('https://desk.example/api/requests*', (route) => {
      const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
      return route.fulfill({ json: piece(from) });
    });
    await tab.getByRole('link', { name: 'Requests', exact: true }).click();
    for (let shown = 10_000; shown <= 100_000; shown += 10_000) {
      await tab.getByText(`${shown} entries shown`).waitFor();
      await tab.locator('.rows').evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    }
    await tab.getByText('topic 99999').waitFor();
    const jumps: number[] = [];
    for (const topic of [5_000, 90_000, 40_000, 20_000, 70_000]) {
      const from = performance.now();
      await tab
        .locator('.rows')
        .evaluate((box, part) => box.scrollTo({ top: box.scrollHeight * part }), topic / 100_000);
      await tab
        .getByText(`topic ${topic + 2}`, { exact: false })
        .first()
        .waitFor();
      jumps.push(Math.round(performance.now() - from));
    }
    process.stdout.write(`  100,000 rows: a jump is drawn in ${jumps.join(', ')} ms\n`);
    await tab.locator('.rows').evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    await tab.getByText('topic 99999').waitFor();
    expect(await tab.getByRole('listitem').count()).toBeLessThan(40);
    const last = tab.getByRole('listitem').last();
    expect(await last.getAttribute('aria-setsize')).toBe('100000');
    expect(await last.getAttribute('aria-posinset')).toBe('100000');
    expect(await faultsIn(teams)).toEqual([]);
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
    const open = await startDesk({ tabFolder: folder });
    const page = await browser.newPage();
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
    await picture(teams, 'sign-in');
    expect(await faultsIn(teams)).toEqual([]);
    await teams.page.context().close();
  });
});

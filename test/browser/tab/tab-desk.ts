import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import type { Program } from '../../../src/domain/program/program.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { buildTab } from '../../support/app/tab/build-tab.ts';
import { personToken } from '../../support/sign-in/person-tokens.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { asks } from '../../support/stories/story.ts';
import { launchChromium } from '../chromium.ts';
import { openTeams, type TeamsPage } from './teams-page.ts';

/** Where the pictures of the tab go: somebody looks at them after a change. */
export const pictures = join(tmpdir(), 'sme-desk-tab-pictures');

export type Opening = Partial<Parameters<typeof openTeams>[1]>;

/**
 * A desk with its tab, for all tests of a file, and Teams around the tab for one of its people.
 * `prepare` runs once everything has started.
 */
export function deskWithTab(
  program: Program = sample,
  prepare: (desk: TestDesk) => Promise<unknown> = async () => undefined,
) {
  let folder: string;
  let signing: Signing;
  let desk: TestDesk;
  let browser: Browser;
  beforeAll(async () => {
    folder = buildTab();
    signing = await startSigning();
    desk = await startDesk({
      ...{ signing, program, tabFolder: folder },
      environment: { PUBLIC_HOST: 'desk.example', TAB_OPENID_METADATA_URL: signing.openId.url },
    });
    browser = await launchChromium();
    await mkdir(pictures, { recursive: true });
    await prepare(desk);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    await signing?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    desk: () => desk,
    browser: () => browser,
    folder: () => folder,
    /** As one of the program's people; as nobody who is signed in, where the program has none of that name. */
    open: (name: string, more: Opening = {}): Promise<TeamsPage> => {
      const person = program.people.find(({ mail }) => mail.startsWith(`${name}@`));
      const token = async () => (person ? personToken(signing, person, desk.now()) : undefined);
      return openTeams(browser, { url: desk.url(), token, ...more });
    },
  };
}

export const takePicture = ({ page }: TeamsPage, name: string): Promise<unknown> =>
  page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });

export async function openOne(tab: FrameLocator, id: string): Promise<void> {
  await tab.getByRole('link', { name: id }).click();
  await tab.getByRole('article').waitFor();
  await tab.locator('.ac-adaptiveCard').waitFor();
}

/** The library of Teams asks for Microsoft's list of hosts, which is not to be had here. */
export const ownComplaints = ({ complaints }: TeamsPage): string[] =>
  complaints.filter((one) => !/res\.cdn\.office\.net|ERR_FAILED/.test(one));

/** Requests of Petra's with these topics, for a list with something in it. */
export const withRequests =
  (...topics: readonly string[]) =>
  async (desk: TestDesk): Promise<void> => {
    for (const topic of topics) await asks(desk, desk.person('petra'), { topic });
  };

/** Whether the tab is wider than its window. Read as text: the tests know no browser's types. */
export const scrollsSideways = ({ page }: TeamsPage): Promise<boolean> | undefined =>
  page.frames()[1]?.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');

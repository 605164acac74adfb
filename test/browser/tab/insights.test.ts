import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { asks, does } from '../../support/stories/story.ts';
import { begins, reachesMilestone, withFms } from '../../support/stories/story-customers.ts';
import { days } from '../../support/stories/story-engagement.ts';
import { faultsIn } from './faults.ts';
import { deskWithTab, type Opening, scrollsSideways, takePicture } from './tab-desk.ts';

const inTeams = deskWithTab(withFms, async (desk) => {
  const [petra, frank, anna] = ['petra', 'frank', 'anna'].map((name) => desk.person(name));
  if (!petra || !frank || !anna) throw new Error('three people');
  await asks(desk, petra, { topic: 'The first' });
  await does(desk, anna, 'request.triage');
  await desk.passes(2 * days);
  await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
  await asks(desk, petra, { topic: 'The second' });
  await does(desk, frank, 'request.approve');
  await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
  await asks(desk, petra, { topic: 'The third' });
  const fatima = await begins(desk, 'EXO,TEAMS');
  await reachesMilestone(desk, fatima);
});

const open = (name: string, more: Opening = {}) => inTeams.open(name, { sub: 'insights', ...more });
const figure = (tab: FrameLocator, title: string) =>
  tab.locator('section.figure').filter({ has: tab.getByRole('heading', { name: title }) });

/** The page's clock is the machine's; the desk's is that of the story. */
const days2026 = async (tab: FrameLocator): Promise<void> => {
  await tab.getByLabel('Period').selectOption('own');
  await tab.getByLabel('From').fill('2026-02-20');
  await tab.getByLabel('To', { exact: true }).fill('2026-03-10');
};

describe('the figures in the tab', () => {
  it.each([
    ['light', 'default', 1280],
    ['dark', 'dark', 1280],
    ['contrast', 'contrast', 1280],
    ['narrow', 'default', 320],
    ['narrow-dark', 'dark', 320],
  ])('are charts with tables, without a fault: %s', async (name, theme, width) => {
    const teams = await open('ada', { theme, width });
    const { tab } = teams;
    await figure(tab, 'Milestones').waitFor();
    await tab.locator('svg').first().waitFor();
    await takePicture(teams, `insights-${name}`);
    await figure(tab, 'How requests end').scrollIntoViewIfNeeded();
    await takePicture(teams, `insights-${name}-2`);
    await figure(tab, 'Load of the SMEs').scrollIntoViewIfNeeded();
    await takePicture(teams, `insights-${name}-3`);
    expect(await faultsIn(teams)).toEqual([]);
    expect(await scrollsSideways(teams)).toBe(false);
    await teams.page.context().close();
  });

  it('lead from a row to its requests, by the keyboard as well', async () => {
    const teams = await open('frank');
    const { tab } = teams;
    const denied = figure(tab, 'Why requests are denied');
    const link = denied.getByRole('link', { name: /asked for before/ });
    await link.focus();
    await teams.page.keyboard.press('Enter');
    await tab.getByRole('link', { name: /SME-1001/ }).waitFor();
    expect(await tab.getByRole('listitem').count()).toBe(1);
    await teams.page.context().close();
  });

  it('lead from a service to its engagements, which is what the link says', async () => {
    const teams = await open('ada');
    const { tab } = teams;
    const link = figure(tab, 'Milestones').getByRole('link', {
      name: 'Customer engagements: Exchange Online',
    });
    await link.focus();
    await teams.page.keyboard.press('Enter');
    await tab.getByRole('link', { name: /ENG-/ }).waitFor();
    expect(await tab.getByLabel('Service').inputValue()).toBe('EXO');
    await takePicture(teams, 'insights-engagements');
    expect(await faultsIn(teams)).toEqual([]);
    await teams.page.context().close();
  });

  it('are narrowed, say what cannot be shown, and are saved as they are shown', async () => {
    const teams = await open('frank');
    const { tab, page } = teams;
    await days2026(tab);
    const volume = figure(tab, 'Requests over time');
    await volume.getByRole('rowheader', { name: '20 February 2026' }).waitFor();
    await tab.getByLabel('From').fill('2026-03-20');
    await tab.getByText('The first day must not be after the last one.').waitFor();
    await tab.getByLabel('From').fill('2026-03-01');
    await volume.getByRole('rowheader', { name: '1 March 2026' }).waitFor();
    const saved = page.waitForEvent('download');
    await volume.getByRole('button').click();
    const path = await (await saved).path();
    const lines = readFileSync(path, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + 10);
    expect(lines[0]).toContain('When,Submitted by partners');
    expect(lines).toContain('2 March 2026,1,0');
    await page.context().close();
  });

  it('are not there for a partner', async () => {
    const teams = await open('petra');
    await teams.tab.getByRole('navigation').waitFor();
    expect(await teams.tab.getByRole('link', { name: 'Auswertungen' }).count()).toBe(0);
    await teams.page.context().close();
  });
});

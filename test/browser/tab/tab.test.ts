import { describe, expect, it } from '@jest/globals';
import { asks, does, reads } from '../../support/stories/story.ts';
import { learning, plan } from '../../support/stories/story-engagement.ts';
import { faultsIn } from './faults.ts';
import { deskWithTab, openOne, ownComplaints, takePicture, withRequests } from './tab-desk.ts';

const { desk, open } = deskWithTab(undefined, withRequests('The first', 'The second', 'The third'));

describe('the tab in Teams', () => {
  it('shows the FPM their work, and the card does what it does in the chat', async () => {
    const teams = await open('frank');
    const { tab } = teams;
    await tab.getByRole('listitem').nth(2).waitFor();
    await takePicture(teams, 'work');
    expect(await faultsIn(teams)).toEqual([]);
    await openOne(tab, 'SME-1001');
    await takePicture(teams, 'one');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Approve', exact: true }).first().click();
    await takePicture(teams, 'approving');
    const done = tab.getByText('Done.', { exact: true });
    await done.waitFor();
    expect((await done.boundingBox())?.y).toBeGreaterThan(40);
    await desk().settled();
    await takePicture(teams, 'approved');
    expect(reads(desk().person('petra')).join('\n')).toContain('genehmigt');
    expect(ownComplaints(teams)).toEqual([]);
    await teams.page.context().close();
  });

  it('is where the FPM does the whole of their part, while the others are in their chats', async () => {
    const [petra, anna, sam] = ['petra', 'anna', 'sam'].map((name) => desk().person(name));
    if (!petra || !anna || !sam) throw new Error('somebody is missing');
    const id = await asks(desk(), petra, { topic: 'The main job' });
    const teams = await open('frank', { sub: `requests/${id}` });
    const { tab } = teams;
    const presses = async (name: string) => {
      const button = tab.getByRole('button', { name, exact: true }).first();
      await button.click();
      await button.waitFor({ state: 'detached' });
      await desk().settled();
    };
    await presses('Approve');
    await does(desk(), anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk(), sam, 'assignment.accept');
    await does(desk(), sam, 'plan.save', plan);
    await does(desk(), petra, 'plan.confirm');
    await presses('Confirm the plan');
    await does(desk(), sam, 'engagement.complete', {
      ...{ summary: 'Drei Gruppen laufen.', ...learning, ftopUpdated: 'true' },
    });
    await presses('Close the request');
    await tab.locator('.one-history').getByText('closed', { exact: false }).first().waitFor();
    await takePicture(teams, 'main-job');
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
    await desk().person('anna').clicks('request.triage', { requestId: 'SME-1002', version: 1 });
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

  it('opens the form of a new request, and keeps what is typed', async () => {
    const teams = await open('petra', { sub: 'requests' });
    const { tab, page } = teams;
    await tab.getByRole('link', { name: 'Neue Anforderung' }).click();
    await tab.locator('.ac-adaptiveCard').waitFor();
    await takePicture(teams, 'new');
    expect(await faultsIn(teams)).toEqual([]);
    const seats = tab.getByLabel('Arbeitsplatzanzahl');
    await seats.fill('1234');
    // Two rounds of what the page asks by itself elsewhere.
    for (let round = 0; round < 2; round++)
      await page.waitForResponse((answer) => answer.url().endsWith('/api/me'));
    expect(await seats.inputValue()).toBe('1234');
    await tab.getByRole('button', { name: 'Weiter' }).click();
    await tab.locator('.card[aria-busy=false]').waitFor();
    await takePicture(teams, 'new-refused');
    expect(await tab.getByLabel('Arbeitsplatzanzahl').inputValue()).toBe('1234');
    expect(await tab.getByText('Keine Ihrer Eingaben ist verloren.').count()).toBe(1);
    expect(await faultsIn(teams)).toEqual([]);
    await page.context().close();
  });

  it('does one thing with several at once, each with its outcome', async () => {
    for (const topic of ['Together one', 'Together two'])
      await asks(desk(), desk().person('petra'), { topic });
    const teams = await open('anna', { sub: 'requests' });
    const { tab } = teams;
    await tab.getByRole('searchbox').fill('together');
    await tab.getByText('2 entries shown').waitFor();
    for (const box of await tab.getByRole('checkbox').all()) await box.check();
    await tab.getByText('2 chosen').waitFor();
    await takePicture(teams, 'together');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Mark as triaged' }).click();
    await tab
      .getByText(/SME-\d+: done\./)
      .nth(1)
      .waitFor();
    await takePicture(teams, 'together-done');
    expect(await faultsIn(teams)).toEqual([]);
    await teams.page.context().close();
  });
});

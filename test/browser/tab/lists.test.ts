import { describe, expect, it } from '@jest/globals';
import { faultsIn } from './faults.ts';
import { deskWithTab, takePicture, withRequests } from './tab-desk.ts';

const { open } = deskWithTab(undefined, withRequests('The first', 'The second', 'The third'));

describe('the tab in Teams', () => {
  it('is set up for a team with a list and its filters, and shows that', async () => {
    const teams = await open('anna', { settings: true });
    const { tab, page } = teams;
    await tab.getByLabel('State').selectOption('submitted');
    await takePicture(teams, 'config');
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
    await takePicture(teams, 'empty');
    expect(await faultsIn(teams)).toEqual([]);
    await tab.getByRole('button', { name: 'Clear filters' }).click();
    await tab.getByText('3 entries shown').waitFor();
    await teams.page.context().close();
  });
});

describe('a list with nothing in it', () => {
  it('speaks of a choice only where something is chosen', async () => {
    const teams = await open('sam', { sub: 'requests' });
    const { tab } = teams;
    await tab.getByText('There is nothing here yet.').waitFor();
    await tab.getByLabel('Order').selectOption('oldest');
    await tab.getByText('There is nothing here yet.').waitFor();
    await tab.getByLabel('Order').selectOption('Due first, only with a date');
    await tab.getByText('Nothing fits what you have chosen.').waitFor();
    await tab.getByLabel('Order').selectOption('oldest');
    await tab.getByText('There is nothing here yet.').waitFor();
    await tab.getByLabel('State').selectOption('closed');
    await tab.getByText('Nothing fits what you have chosen.').waitFor();
    expect(await tab.getByText('There is nothing here yet.').count()).toBe(0);
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

import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import type { Row } from '../../../src/domain/tab/contract.ts';
import { deskWithTab, openOne, takePicture, withRequests } from './tab-desk.ts';
import type { TeamsPage } from './teams-page.ts';

const { open } = deskWithTab(undefined, withRequests('The first', 'The second', 'The third'));

/** A row of the list; those of 1001 to 1003 have a card behind them. */
const row = (number: number): Row => ({
  ...{ id: `SME-${number}`, list: 'requests', title: `Contoso: topic ${number}` },
  state: { id: 'submitted', label: 'Submitted' },
  ...{ facts: ['Contoso Consulting'], due: null, late: false, waiting: false },
});

/** So many rows of others, the newest first. */
const others = (many: number, newest: number): Row[] =>
  Array.from({ length: many }, (_, at) => row(newest - at));

/** From now on the list has these rows, of which a page of the server's has a hundred. */
const lists = ({ page }: TeamsPage, rows: readonly Row[]): Promise<unknown> =>
  page.context().route('https://desk.example/api/requests*', (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const next = from + 100 < rows.length ? String(from + 100) : null;
    return route.fulfill({ json: { rows: rows.slice(from, from + 100), next } });
  });

/** The row by the whole name that a screen reader says, with the focus on it. */
const focused = (tab: FrameLocator, { id, title }: Row) =>
  tab.getByRole('link', { name: `${id} ${title}`, exact: true }).and(tab.locator(':focus'));

const place = (tab: FrameLocator, shown: Row): Promise<string | null> =>
  tab
    .getByRole('listitem')
    .filter({ has: focused(tab, shown) })
    .getAttribute('aria-posinset');

/** By the keyboard: to the row, wherever it is, and into its card. */
async function enters({ page, tab }: TeamsPage, { id }: Row): Promise<void> {
  const link = tab.getByRole('link', { name: id });
  for (let down = 0; (await link.count()) === 0; down += 700)
    await tab.locator('.rows').evaluate((box, top) => box.scrollTo({ top }), down);
  await link.focus();
  await page.keyboard.press('Enter');
  await tab.locator('.card:focus .ac-adaptiveCard').waitFor();
}

/** By the browser's own button, or the mouse's. */
const backIn = ({ page }: TeamsPage): Promise<unknown> | undefined =>
  page.frames()[1]?.evaluate('history.back()');

async function goesBack({ page, tab }: TeamsPage): Promise<void> {
  await tab.getByRole('link', { name: '‹ Requests' }).focus();
  await page.keyboard.press('Enter');
}

/** Nothing of the row is cut off by the list, the page or the window. */
async function isWhole({ page, tab }: TeamsPage, shown: Row): Promise<boolean> {
  const item = tab.getByRole('listitem').filter({ has: focused(tab, shown) });
  const [box, inner] = [await tab.locator('.rows').boundingBox(), await item.boundingBox()];
  if (!box || !inner) throw new Error('no row');
  const window = page.viewportSize()?.height ?? 0;
  const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, window)];
  return inner.y >= top - 1 && inner.y + inner.height <= bottom + 1;
}

describe('who comes back from a card to the list', () => {
  it.each([
    [1200, 900, 40],
    [320, 900, 40],
    [320, 480, 6],
  ])('goes on at the row that they opened, in a window of %i × %i', async (width, height, at) => {
    const teams = await open('anna', { width, sub: 'requests' });
    const { tab, page } = teams;
    await page.setViewportSize({ width, height });
    const opened = row(1002);
    await lists(teams, [...others(at, 2000), opened, ...others(40, 900)]);
    await tab.getByText(`${at + 41} entries shown`).waitFor();
    await enters(teams, opened);
    await goesBack(teams);
    await focused(tab, opened).waitFor();
    expect(await place(tab, opened)).toBe(`${at + 1}`);
    expect(await isWhole(teams, opened)).toBe(true);
    await takePicture(teams, `way-back-${width}-${height}`);
    await page.keyboard.press('ArrowDown');
    await focused(tab, row(900)).waitFor();
    await page.context().close();
  });

  it('goes on at it by the browser’s own way back, and behind the first page of the list', async () => {
    const teams = await open('anna', { width: 320, sub: 'requests' });
    const { tab, page } = teams;
    const opened = row(1002);
    await lists(teams, [...others(230, 2000), opened, ...others(20, 900)]);
    await tab.getByText('100 entries shown').waitFor();
    await enters(teams, opened);
    await backIn(teams);
    await focused(tab, opened).waitFor();
    expect(await place(tab, opened)).toBe('231');
    expect(await isWhole(teams, opened)).toBe(true);
    await page.context().close();
  });

  it('goes on at it where newer ones have come meanwhile, even behind the first page', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab, page } = teams;
    const opened = row(1002);
    const before = [...others(99, 2000), opened];
    await lists(teams, before);
    await tab.getByText('100 entries shown').waitFor();
    await enters(teams, opened);
    await lists(teams, [...others(3, 3000), ...before, ...others(3, 900)]);
    await goesBack(teams);
    await focused(tab, opened).waitFor();
    expect(await place(tab, opened)).toBe('103');
    expect(await isWhole(teams, opened)).toBe(true);
    await page.context().close();
  });

  it('goes on at the row in its place where it is gone, else at the last, else at what says so', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab, page } = teams;
    const [before, after] = [others(30, 2000), others(2, 900)];
    const opened = row(1002);
    const leaves = async (rows: readonly Row[]): Promise<void> => {
      await lists(teams, [...before, opened, ...after]);
      if (await tab.getByText('33 entries shown').isHidden())
        await tab.getByRole('link', { name: 'Requests', exact: true }).click();
      await tab.getByText('33 entries shown').waitFor();
      await enters(teams, opened);
      await lists(teams, rows);
      await goesBack(teams);
    };
    await leaves([...before, ...after]);
    await focused(tab, row(900)).waitFor();
    expect(await isWhole(teams, row(900))).toBe(true);
    await leaves(before);
    await focused(tab, row(1971)).waitFor();
    expect(await isWhole(teams, row(1971))).toBe(true);
    await leaves([]);
    await tab
      .getByRole('heading', { name: 'There is nothing here yet.' })
      .and(tab.locator(':focus'))
      .waitFor();
    await page.context().close();
  });

  it('goes on beside the row at which they are when somebody takes it away', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab, page } = teams;
    const rows = others(12, 2000);
    await lists(teams, rows);
    await tab.getByRole('link', { name: 'SME-1997' }).focus();
    await lists(teams, [...others(3, 3000), ...rows]);
    await tab.getByText('15 entries shown').waitFor();
    await focused(tab, row(1997)).waitFor();
    await lists(teams, [...others(3, 3000), ...rows.filter(({ id }) => id !== 'SME-1997')]);
    await focused(tab, row(1996)).waitFor();
    await tab.locator('.rows').evaluate((box) => box.scrollTo({ top: 0 }));
    await lists(teams, []);
    await tab
      .getByRole('heading', { name: 'There is nothing here yet.' })
      .and(tab.locator(':focus'))
      .waitFor();
    await page.context().close();
  });

  it('is not taken back to a row from which they have scrolled away', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab, page } = teams;
    const [first, ...rest] = others(90, 2000);
    await lists(teams, first ? [first, ...rest] : []);
    await tab.getByRole('link', { name: 'SME-2000' }).focus();
    await tab.locator('.rows').evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    await tab.getByRole('link', { name: 'SME-1911' }).waitFor();
    await tab.getByRole('link', { name: 'SME-2000' }).waitFor({ state: 'detached' });
    await lists(teams, rest);
    await tab.getByText('89 entries shown').waitFor();
    expect(await tab.getByRole('link', { name: 'SME-1911' }).count()).toBe(1);
    expect(await tab.locator('.rows a:focus').count()).toBe(0);
    await page.context().close();
  });

  it('is left where they are once they have gone on by themselves', async () => {
    const teams = await open('anna', { sub: 'requests' });
    const { tab, page } = teams;
    await openOne(tab, 'SME-1002');
    const link = tab.getByRole('link', { name: 'Requests', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await tab.getByText('3 entries shown').waitFor();
    expect(await link.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  it('goes on at the form’s link from a form that is left', async () => {
    const teams = await open('petra', { sub: 'requests' });
    const { tab, page } = teams;
    const begin = tab.getByRole('link', { name: 'Neue Anforderung' });
    await begin.press('Enter');
    await tab.locator('.card:focus .ac-adaptiveCard').waitFor();
    await tab.getByRole('link', { name: '‹ Anforderungen' }).press('Enter');
    await begin.and(tab.locator(':focus')).waitFor();
    await page.context().close();
  });
});

it('who has done their work comes back to what is left of it', async () => {
  const teams = await open('frank');
  const { tab, page } = teams;
  const is = (number: number) =>
    tab.getByRole('link', { name: new RegExp(`^SME-${number} `) }).and(tab.locator(':focus'));
  await tab.getByRole('listitem').nth(2).waitFor();
  for (const [number, next] of [
    [1002, 1003],
    [1003, 1001],
  ] as const) {
    await openOne(tab, `SME-${number}`);
    await tab.getByRole('button', { name: 'Approve', exact: true }).first().press('Enter');
    await tab.getByText('Done.', { exact: true }).waitFor();
    await backIn(teams);
    await is(next).waitFor();
  }
  await openOne(tab, 'SME-1001');
  await tab.getByRole('button', { name: 'Approve', exact: true }).first().press('Enter');
  await tab.getByText('Done.', { exact: true }).waitFor();
  await backIn(teams);
  await tab
    .getByRole('heading', { name: 'Nothing needs your action.' })
    .and(tab.locator(':focus'))
    .waitFor();
  await page.context().close();
});

import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { asks } from '../../support/stories/story.ts';
import { deskWithTab, openOne, scrollsSideways, takePicture } from './tab-desk.ts';
import type { TeamsPage } from './teams-page.ts';

const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const topic = 'Datenschutz-Folgenabschätzungsverfahrensverantwortlichkeit';

const { open } = deskWithTab(undefined, async (desk) => {
  for (const tenantName of ['A.B.', longest])
    await asks(desk, desk.person('petra'), { tenantName, topic });
});

/** What is wider than its place on the card, and so is cut off. */
const cutOff = (tab: FrameLocator): Promise<string[]> =>
  tab
    .locator('.card *')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1
          ? [part.textContent ?? '']
          : [],
      ),
    );

/** The choices that their field does not show whole: read as text, since the tests know no browser's types. */
const cutChoices = ({ page }: TeamsPage): Promise<string[]> | undefined =>
  page.frames()[1]?.evaluate<string[]>(`
    [...document.querySelectorAll('select')].flatMap((field) =>
      [...field.options].flatMap((choice) => {
        const whole = field.cloneNode();
        whole.append(choice.cloneNode(true));
        whole.style.cssText = 'position: absolute; width: auto';
        field.after(whole);
        const isCut = whole.offsetWidth > field.offsetWidth;
        whole.remove();
        return isCut ? [choice.textContent] : [];
      }))`);

describe('in a window of 320 pixels', () => {
  it('a row with a box to tick tells its number and its customer, however long', async () => {
    const teams = await open('anna', { width: 320, sub: 'requests' });
    const { tab, page } = teams;
    const rows = tab.getByRole('listitem');
    await rows.nth(1).waitFor();
    await takePicture(teams, 'narrow-long');
    for (const row of await rows.all()) {
      const [inRow, link] = [await row.boundingBox(), await row.getByRole('link').boundingBox()];
      if (!inRow || !link) throw new Error('a row without a link');
      expect(link.width).toBeGreaterThan(100);
      expect(link.x + link.width).toBeLessThanOrEqual(inRow.x + inRow.width);
      const inside = await row
        .locator('.row')
        .evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(inside).toBe(0);
    }
    await page.context().close();
  });

  it('a row whose state takes three lines shows it whole, below two of its name', async () => {
    const teams = await open('petra', { width: 320 });
    const { tab, page } = teams;
    const row = {
      ...{ id: 'NOTE-1003', list: 'requests', title: longest, facts: [longest, longest] },
      state: { id: 'published', label: 'veröffentlicht, nächste Aktion offen' },
      ...{ due: { at: 0, text: '6. März 2026, 00:00 MEZ' }, late: true, waiting: true },
    };
    await page.context().route('https://desk.example/api/work', (route) =>
      route.fulfill({
        json: { rows: [row, { ...row, id: 'NOTE-1004', title: 'A.B.' }], more: false },
      }),
    );
    await tab.getByRole('link', { name: 'Anforderungen', exact: true }).click();
    await tab.getByRole('link', { name: 'Meine Aufgaben' }).click();
    await tab.getByRole('link', { name: 'NOTE-1004' }).waitFor();
    await takePicture(teams, 'narrow-long-state');
    for (const box of await tab.locator('.row').all())
      expect(await box.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    await page.context().close();
  });

  it('a card breaks a word that is longer than a line', async () => {
    const teams = await open('petra', { width: 320, sub: 'requests' });
    const { tab, page } = teams;
    await openOne(tab, longest);
    await takePicture(teams, 'narrow-long-card');
    expect(await cutOff(tab)).toEqual([]);
    expect(await scrollsSideways(teams)).toBe(false);
    await page.context().close();
  });

  it('an admin reads the whole of what is wrong with the program file', async () => {
    const teams = await open('ada', { width: 320 });
    const { tab, page } = teams;
    const person = { name: 'Somebody', facts: ['SME'] };
    const people = Array.from({ length: 60 }, (_, at) => ({ ...person, id: `${at}@sme.example` }));
    const message =
      'program/fasttrack.yaml:12: expected an e-mail address of somebody among people.';
    const programFault = { at: '2 March 2026, 10:00 CET', message };
    const nothing = { health: [], undelivered: [], unheld: [], trial: [], partners: [] };
    await page
      .context()
      .route('https://desk.example/api/admin', (route) =>
        route.fulfill({ json: { ...nothing, people, programFault } }),
      );
    await tab.getByRole('link', { name: 'Administration' }).click();
    const bar = tab.locator('.fui-MessageBar');
    await bar.waitFor();
    await takePicture(teams, 'narrow-program-fault');
    const cut = await bar.evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(cut).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  it('the page that is shown is in sight among the others', async () => {
    const teams = await open('ada', { width: 320, sub: 'admin' });
    const { tab, page } = teams;
    const current = tab.getByRole('navigation').locator('[aria-current]');
    await current.waitFor();
    const { x = -1, width = 0 } = (await current.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThan(321);
    await page.context().close();
  });

  it.each(['admin', 'requests'])('what is chosen in a form is read whole: %s', async (sub) => {
    const teams = await open('ada', { width: 320, hash: `#/${sub}` });
    const { tab, page } = teams;
    const field = tab.getByRole('combobox', { name: 'Region' });
    if (sub === 'requests') await tab.getByText('Filters', { exact: true }).click();
    await field.waitFor();
    await takePicture(teams, `narrow-choices-${sub}`);
    // The program's names of workloads are as long as it likes.
    const ours = (await cutChoices(teams))?.filter((name) => !/^(Microsoft|Office)/.test(name));
    expect(ours).toEqual([]);
    expect(await scrollsSideways(teams)).toBe(false);
    await page.context().close();
  });
});

import type { Locator, Page } from 'playwright-core';

/** What a person can do on a card, by the words that are on it. */
export interface CardControls {
  fill(label: string, value: string): Promise<void>;
  /** A choice of a list, compact, filtered or expanded; of a list that takes several it adds this one. */
  choose(label: string, option: string): Promise<void>;
  /** Ticks a box by its own words. */
  tick(title: string): Promise<void>;
  /** A button of the card, also when it hides behind the card's "…". */
  press(button: string): Promise<void>;
  /** What stands in a field now. */
  valueOf(label: string): Promise<string>;
}

type Attempt = <T>(what: string, step: () => Promise<T>) => Promise<T>;

type Role = 'textbox' | 'spinbutton' | 'combobox' | 'radiogroup' | 'group';
const FIELDS: readonly Role[] = ['textbox', 'spinbutton', 'combobox'];
const LISTS: readonly Role[] = ['combobox', 'radiogroup', 'group'];

/** The controls of one window; `attempt` runs a step and tells what could not be done. */
export function controlsOf(page: Page, attempt: Attempt): CardControls {
  const inLastCard = (control: (within: Page | Locator) => Locator): Locator => {
    const card = page
      .locator('.ac-adaptiveCard')
      .filter({ has: control(page), visible: true })
      .last();
    return control(card).first();
  };
  const labelled = async (roles: readonly Role[], label: string): Promise<Locator> => {
    const byName = (name: string | RegExp) =>
      inLastCard((within) =>
        anyOf(roles.map((role) => within.getByRole(role, { name, exact: true }))),
      );
    const exact = byName(label);
    // While a field is wrong, its error message is a part of its name.
    const wrong = byName(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} `));
    await exact.or(wrong).first().waitFor();
    return (await exact.count()) > 0 ? exact : wrong;
  };

  return {
    fill: (label, value) =>
      attempt(`fill "${label}"`, async () => {
        const field = await labelled(FIELDS, label);
        if ((await field.getAttribute('role')) !== 'combobox') return field.fill(value);
        return typeDate(page, field, value);
      }),
    valueOf: (label) =>
      attempt(`read "${label}"`, async () => (await labelled(FIELDS, label)).inputValue()),
    // The box itself has no size of its own: people click on its words.
    tick: (title) =>
      attempt(`tick "${title}"`, () =>
        inLastCard((within) => within.getByText(title, { exact: true })).click(),
      ),
    choose: (label, option) =>
      attempt(`choose "${option}" of "${label}"`, async () => {
        const list = await labelled(LISTS, label);
        const name = { name: option, exact: true };
        if ((await list.getAttribute('role')) !== 'combobox') {
          await list.getByRole('radio', name).or(list.getByRole('checkbox', name)).check();
          return;
        }
        await list.click();
        const offered = page
          .getByRole('option', name)
          .or(page.getByRole('menuitemcheckbox', name))
          .filter({ visible: true });
        await offered.last().click();
        // A list that takes several stays open over what comes next.
        if ((await list.getAttribute('aria-expanded')) === 'true')
          await page.keyboard.press('Escape');
      }),
    press: (button) =>
      attempt(`press "${button}"`, async () => {
        const inSight = inLastCard((within) =>
          within.getByRole('button', { name: button, exact: true }),
        );
        const more = page.getByRole('button', { name: 'More options' });
        await inSight.or(more.last()).first().waitFor();
        if (await inSight.isVisible()) return inSight.click();
        // A card has such a button for each of its rows; the newest card is the last one.
        const item = page.getByRole('menuitem', { name: button, exact: true });
        for (let at = (await more.count()) - 1; at >= 0; at -= 1) {
          await more.nth(at).click();
          if ((await item.count()) > 0) return item.click();
          await page.keyboard.press('Escape');
        }
        throw new Error(`no row of any card hides "${button}"`);
      }),
  };
}

function anyOf(locators: readonly Locator[]): Locator {
  return locators.reduce((all, next) => all.or(next));
}

/** A date field opens a calendar that hides the whole page from roles and names until it is shut. */
async function typeDate(page: Page, field: Locator, value: string): Promise<void> {
  const element = await field.elementHandle();
  await field.fill(value);
  await page.keyboard.press('Enter');
  if ((await element?.getAttribute('aria-expanded')) === 'true')
    await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').last().waitFor({ state: 'hidden' });
}

import { describe, expect, it } from '@jest/globals';
import { sample } from '../../support/app/desk.ts';
import { tenants } from '../../support/sign-in/signed.ts';
import { faultsIn } from './faults.ts';
import {
  deskWithTab,
  ownComplaints,
  scrollsSideways,
  takePicture,
  withRequests,
} from './tab-desk.ts';

/** One for each language: it is kept from their first visit on. */
const people = ['norma', 'nele', 'nuria'].map((name, at) => ({
  ...{ mail: `${name}@neu.example`, name, tenantId: tenants.fasttrack },
  aadObjectId: `00000000-0000-4000-8000-00000000091${at}`,
}));
const program = { ...sample, people: [...sample.people, ...people] };
const { open } = deskWithTab(program, withRequests('Nobody else’s business'));

describe('somebody who has signed in and has no role', () => {
  it.each([
    ['norma', 'en-us', 'default', 1200, 'You have no role in SME Desk yet.', 'Requests'],
    ['norma', 'en-us', 'contrast', 1200, 'You have no role in SME Desk yet.', 'Requests'],
    ['nele', 'de-de', 'dark', 320, 'Sie haben in SME Desk noch keine Rolle.', 'Anforderungen'],
    ['nuria', 'es-es', 'default', 320, 'Todavía no tiene ningún rol en SME Desk.', 'Solicitudes'],
  ])('reads so and what to do, wherever they are: %s %s %s %i', async (...of) => {
    const [who, locale, theme, width, title, list] = of;
    const teams = await open(who, { locale, theme, width });
    const { tab, page } = teams;
    const sentence = tab.getByRole('heading', { name: title });
    const looks = async (at: string): Promise<void> => {
      await sentence.waitFor();
      await tab.getByText('ftsmeassign@fasttrack.example').waitFor();
      await takePicture(teams, `no-role-${locale}-${theme}-${at}`);
      expect(await faultsIn(teams)).toEqual([]);
      expect(await scrollsSideways(teams)).toBe(false);
    };
    await looks('work');
    await tab.getByRole('link', { name: list, exact: true }).click();
    await tab.getByRole('searchbox').waitFor();
    await looks('list');
    // Each is not theirs: what there is and what there is not look the same.
    for (const place of ['requests/1001', 'insights', 'requests/99', 'admin', 'customers/1']) {
      await page.frames()[1]?.evaluate(`location.hash = '#/${place}'`);
      await tab.getByRole('searchbox').waitFor({ state: 'detached' });
      if (place.startsWith('requests'))
        await page.waitForResponse((answer) => answer.url().endsWith(`/api/${place}`));
      await looks(place.replace('/', '-'));
      expect(await tab.getByRole('button').count()).toBe(0);
    }
    expect(ownComplaints(teams).filter((one) => !one.includes('404'))).toEqual([]);
    await page.context().close();
  });
});

import { afterEach, expect, it, jest } from '@jest/globals';
import { understudies } from '../../demo/cast.ts';
import { withNewcomer } from '../../demo/newcomer.ts';
import { sample, startDesk, type TestDesk } from '../support/app/desk.ts';
import { does, headline } from '../support/stories/story.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
afterEach(() => desk.stop());

it('somebody unknown has a window in the demo, and becomes a contact in it', async () => {
  const program = withNewcomer(sample);
  expect(withNewcomer(program)).toBe(program);
  desk = await startDesk({ program, simpleClients: true });
  const newcomer = program.people.at(-1);
  expect(understudies.map(({ mail }) => mail)).toContain(newcomer?.mail);
  const nora = desk.teams.person({ ...newcomer, timeZone: 'Europe/Berlin' } as never);
  await nora.says('new');
  await desk.settled();
  await does(desk, nora, 'access.open');
  // Company and FPM are filled in already: others of it sign in with the same domain.
  await does(desk, nora, 'access.submit', { mailbox: 'yes' });
  await does(desk, desk.person('frank'), 'access.invite');
  await does(desk, nora, 'access.show');
  await does(desk, nora, 'access.consent');
  await does(desk, nora, 'access.finish');
  expect(nora.cardWith('form.next')).toBeDefined();
  expect(headline(desk.person('frank'))).toBe('Nora Newman is now a contact of Fabrikam Iberia.');
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, headlines, petraAsks, readiness, reads } from '../../support/stories/story.ts';
import { resetBeforeAccepting, status } from '../../support/teams/faults.ts';

jest.setTimeout(30_000);

const asked = 'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.';

describe.each(engines)('an FPM whom the bot has never met (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  const created = () =>
    desk.teams.calls.filter(({ path }) => path.endsWith('/v3/conversations')).length;

  it('is found by way of a conversation of their own, made once', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    expect(headlines(frank)).toEqual([asked]);
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
    // Frank and Anna, once each, however much there was to tell.
    expect(created()).toBe(2);
  });

  it.each([
    ['Teams is overloaded', () => status(429, { retryAfter: 5 })],
    ['Teams has a fault', () => status(503)],
    ['the connection is cut', resetBeforeAccepting],
  ])('is tried again when %s, which readyz shows meanwhile', async (_, fault) => {
    const { petra, frank, anna } = cast(desk);
    desk.teams.fault(fault(), { person: frank, path: /\/v3\/conversations$/, times: 2 });
    await petraAsks(desk);
    expect(frank.chat()).toEqual([]);
    expect(petra.chat()).toHaveLength(2);
    expect(anna.chat()).toHaveLength(1);
    expect(await readiness(desk)).toMatchObject({
      status: 200,
      state: { relay: { pending: 1, undeliverable: 0 } },
    });
    await desk.passes(10_000);
    expect(frank.chat()).toEqual([]);
    await desk.passes(10_000);
    expect(headlines(frank)).toEqual([asked]);
    expect(await readiness(desk)).toMatchObject({ state: { relay: { pending: 0 } } });
  });

  it('who has not installed the bot is undeliverable, seen by the admin, and gets all of it on installing', async () => {
    const { frank } = cast(desk);
    const ada = desk.person('ada');
    desk.teams.fault(status(403), { person: frank, path: /\/v3\/conversations$/ });
    await petraAsks(desk);
    expect(await readiness(desk)).toMatchObject({
      state: { relay: { pending: 0, undeliverable: 1 } },
    });
    await ada.says('status SME-1001');
    await desk.settled();
    expect(reads(ada).join('\n')).toContain('Could not be delivered');
    expect(reads(ada).join('\n')).toContain('blocked');

    await frank.installs();
    await desk.settled();
    expect(headlines(frank)).toEqual(
      expect.arrayContaining(['Hello Frank Fischer, I am SME Desk.', asked]),
    );
    expect(frank.chat()).toHaveLength(2);
    expect(await readiness(desk)).toMatchObject({ state: { relay: { undeliverable: 0 } } });
  });
});

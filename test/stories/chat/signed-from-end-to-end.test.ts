import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { cast, does, headlines, petraAsks } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('with every token signed and checked (%s)', (engine) => {
  let signing: Signing;
  let desk: TestDesk;
  beforeAll(async () => {
    signing = await startSigning();
    desk = await startDesk({ engine, signing });
  });
  afterAll(async () => {
    await desk.stop();
    await signing.stop();
  });

  it('a partner asks, an FPM whom the bot has never met approves, the assignment team assigns, the expert accepts', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    await petra.installs();
    await petraAsks(desk);
    expect(headlines(frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect((await does(desk, frank, 'request.approve')).status).toBe(200);
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    expect((await does(desk, sam, 'assignment.accept')).status).toBe(200);
    expect(headlines(petra).join('\n')).toContain('Sam Smith');
    await petra.uninstalls();
    expect(desk.teams.deliveries.map(({ status }) => status)).toEqual(
      desk.teams.deliveries.map(() => 200),
    );
  });

  it('whatever the bot sent carried its token, which it asked for once, with its secret', () => {
    const { calls } = desk.teams;
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter(({ status }) => status === 401)).toEqual([]);
    expect(new Set(calls.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Bearer token-1-for-${signing.appId}`]),
    );
    expect(signing.entra.requests).toEqual([
      {
        host: 'login.microsoftonline.com',
        path: expect.stringMatching(
          /^\/00000000-0000-4000-8000-00000000f001\/oauth2\/v2\.0\/token/,
        ),
        form: expect.objectContaining({
          client_id: signing.appId,
          client_secret: 'the-secret-of-the-registration',
          grant_type: 'client_credentials',
          scope: 'https://api.botframework.com/.default',
        }),
      },
    ]);
  });

  it('a bot that restarts goes on', async () => {
    await desk.restarts();
    const frank = desk.person('frank');
    expect((await frank.says('requests')).status).toBe(200);
    await desk.settled();
    expect(desk.teams.calls.at(-1)?.status).toBe(201);
  });
});

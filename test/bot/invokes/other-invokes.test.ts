import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';

/** What Teams can send, and the app package asks for nowhere. */
const unsupported = [
  ...['composeExtension/selectItem', 'composeExtension/queryLink'],
  ...['composeExtension/anonymousQueryLink', 'composeExtension/querySettingUrl'],
  ...['composeExtension/setting', 'composeExtension/onCardButtonClicked'],
  ...['message/submitAction', 'fileConsent/invoke', 'signin/verifyState', 'signin/tokenExchange'],
  ...[
    'config/fetch',
    'config/submit',
    'tab/fetch',
    'tab/submit',
    'actionableMessage/executeAction',
  ],
  ...['task/Fetch', 'task', '__proto__', 'toString', ''],
];

describe('an invoke that the bot does not know', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.stop());

  it.each(unsupported)('%j is refused plainly: 400', async (name) => {
    const petra = desk.person('petra');
    for (const value of [undefined, {}, { data: { verb: 'form.open' } }]) {
      const answer = await petra.send(petra.activity('invoke', { name, value }));
      expect(answer).toMatchObject({ status: 400, body: { code: 'NotSupported' } });
    }
  });

  it('without a conversation only the message extension is heard', async () => {
    const petra = desk.person('petra');
    const without = (name: string) => {
      const { conversation: _, ...rest } = petra.activity('invoke', { name, value: {} });
      return desk.teams.send(rest);
    };
    expect((await without('composeExtension/query')).status).toBe(200);
    expect((await without('task/fetch')).status).toBe(400);
    expect((await without('adaptiveCard/action')).status).toBe(400);
  });
});

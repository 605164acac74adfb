import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { type Signing, startSigning, tenants } from '../../support/sign-in/signed.ts';
import { petraAsks } from '../../support/stories/story.ts';
import type { Activity } from '../../support/teams/chats.ts';
import { cardText } from '../asking.ts';
import { bent } from '../turns/bent.ts';

jest.setTimeout(30_000);

/** Petra of Contoso, and somebody of Fabrikam whose tenant gave them the same object id. */
const petra = sample.people.find(({ mail }) => mail === 'petra@contoso.example');
const program = {
  ...sample,
  people: [
    ...sample.people,
    {
      mail: 'pablo@fabrikam.example',
      name: 'Pablo Socio',
      aadObjectId: petra?.aadObjectId ?? '',
      tenantId: tenants.fabrikam,
      language: 'en',
    },
  ],
  partners: sample.partners.map((partner) =>
    partner.id === 'fabrikam'
      ? { ...partner, contacts: [...partner.contacts, 'pablo@fabrikam.example'] }
      : partner,
  ),
};

describe.each(engines)('two people of two tenants with one object id (%s)', (engine) => {
  let signing: Signing;
  let desk: TestDesk;
  let request: string;
  beforeAll(async () => {
    signing = await startSigning();
    desk = await startDesk({ engine, signing, program });
    request = await petraAsks(desk);
  });
  afterAll(async () => {
    await desk.stop();
    await signing.stop();
  });

  const of = (activity: Activity, changes: Readonly<Record<string, unknown>>) =>
    Object.entries(changes).reduce<unknown>(
      (sent, [path, value]) => bent(sent, path, value),
      activity,
    );
  /** What Petra's double clicks, in a chat of their own, or in hers. */
  const pablo = (verb: string, data: object, changes: Readonly<Record<string, unknown>> = {}) => {
    const hers = desk.person('petra');
    const click = hers.activity('invoke', {
      name: 'adaptiveCard/action',
      replyToId: hers.lastCard()?.id,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    } as Partial<Activity>);
    return desk.teams.send(
      of(click, {
        'conversation.tenantId': tenants.fabrikam,
        'channelData.tenant.id': tenants.fabrikam,
        'conversation.id': 'a:pablo',
        'from.name': 'Pablo Socio',
        ...changes,
      }),
    );
  };

  it.each(['request.show', 'card.refresh', 'request.withdraw', 'request.revise'])(
    '%s by the other one shows nothing of the request and changes nothing',
    async (verb) => {
      for (const chat of ['a:pablo', desk.person('petra').conversationId]) {
        const answer = await pablo(
          verb,
          { requestId: request, version: 1, comment: 'mine' },
          { 'conversation.id': chat },
        );
        expect(answer.status).toBe(200);
        expect(cardText(answer)).not.toMatch(/Bäckerei|Petra|Contoso/);
      }
      await desk.settled();
      const frank = desk.person('frank');
      expect(frank.cardWith('request.approve')).toBeDefined();
    },
  );

  it('the list of each holds their own', async () => {
    expect(cardText(await pablo('request.list', {}))).not.toContain(request);
    const hers = desk.person('petra');
    expect(cardText(await hers.clicks('request.list', {}))).toContain(request);
  });

  it('a sender of another tenant than the conversation’s is a person of their own tenant', async () => {
    const answer = await pablo(
      'request.show',
      { requestId: request, version: 1 },
      {
        'conversation.tenantId': tenants.contoso,
        'channelData.tenant.id': tenants.contoso,
        'from.tenantId': tenants.fabrikam,
      },
    );
    expect(cardText(answer)).not.toMatch(/Bäckerei|Petra|Contoso/);
  });

  it('the answer to the one is not given to the other, even for the same delivery', async () => {
    const hers = desk.person('petra');
    const data = { requestId: request, version: 1, comment: 'no longer needed' };
    await hers.clicks('request.withdraw', data, { id: 'delivery-1' });
    const answer = await pablo('request.withdraw', data, {
      id: 'delivery-1',
      'conversation.id': hers.conversationId,
    });
    expect(cardText(answer)).not.toMatch(/Bäckerei|Petra|Contoso/);
  });

  it('what is told to the one does not reach the other', async () => {
    await desk.settled();
    const told = JSON.stringify(desk.teams.calls.filter(({ path }) => path.includes('a:pablo')));
    expect(told).not.toContain(request);
    expect(desk.person('petra').lastCard()).toBeDefined();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { allChats, cardText, isHarmless, petraAsks } from '../asking.ts';

const verbs = [
  'form.open',
  'form.next',
  'form.back',
  'form.submit',
  'form.discard',
  'request.show',
  'request.list',
  'card.refresh',
  'request.revise',
  'request.triage',
  'request.approve',
  'request.deny',
  'request.return',
  'request.withdraw',
  'request.assign',
  'request.reassign',
  'assignment.accept',
  'assignment.decline',
];
const unknownVerbs = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'request. approve',
  'REQUEST.APPROVE',
  'x',
];
const wrongData: readonly unknown[] = [
  undefined,
  null,
  42,
  'SME-1001',
  [],
  ['SME-1001', 1],
  {},
  { requestId: null, version: 1 },
  { requestId: ['SME-1001'], version: 1 },
  { requestId: { id: 'SME-1001' }, version: 1 },
  { requestId: 1001, version: 1 },
  { requestId: 'sme-1001', version: 1 },
  { requestId: 'SME-01001', version: 1 },
  { requestId: 'SME-1001; drop table request', version: 1 },
  { requestId: 'SME-99999999999999999999', version: 1 },
  { requestId: 'SME-1001' },
  { requestId: 'SME-1001', version: '1' },
  { requestId: 'SME-1001', version: 1.5 },
  { requestId: 'SME-1001', version: Number.MAX_VALUE },
  { requestId: 'SME-1001', version: [1] },
  { requestId: 'SME-1001', version: -1 },
  { requestId: 'SME-1001', version: 99 },
  {
    requestId: 'SME-1001',
    version: 99,
    comment: { a: 1 },
    denyReason: [],
    questions: 5,
    sme: null,
  },
  ...['\u0000', 'a\u0000b', '\ud800', '\u200b'].map((text) => ({
    ...{ requestId: 'SME-1001', version: 99, draftId: text, list: text, slot: text },
    ...{ comment: text, questions: text, partnerName: text, delegate: text },
  })),
  { draftId: 'x', version: 1 },
  { draftId: '00000000-0000-4000-8000-000000000000', version: 1 },
  { draftId: ['x'], version: {} },
  { list: '__proto__', page: -1 },
  { list: 'fpm', page: 'first' },
  { list: ['mine'], page: 1e308 },
  JSON.parse('{"__proto__":{"requestId":"SME-1001","version":1}}'),
];

describe('a click that no card of ours can make', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ teams: { keepAlive: true } });
    await petraAsks(desk);
  }, 30_000);
  afterAll(() => desk.stop());

  const clicked = (who: string, verb: unknown, data: unknown) => {
    const person = desk.person(who);
    const action = { type: 'Action.Execute', verb, data };
    const value = { action, trigger: 'manual' };
    return person.send(person.activity('invoke', { name: 'adaptiveCard/action', value }));
  };
  /** The state and version of the request, as its FPM's card has it. */
  const ofRequest = async () => {
    const answer = await clicked('frank', 'request.show', { requestId: 'SME-1001', version: 1 });
    return cardText(answer);
  };

  it.each(verbs)(
    '%s with wrong data is 200 and changes nothing',
    async (verb) => {
      const before = await ofRequest();
      expect(before).toContain('SME-1001');
      for (const data of wrongData) {
        const answer = await clicked('frank', verb, data);
        expect({ data, status: answer.status, harmless: isHarmless(answer) }).toEqual({
          data,
          status: 200,
          harmless: true,
        });
      }
      expect(await ofRequest()).toBe(before);
    },
    30_000,
  );

  it.each(unknownVerbs)(
    '%s is an unknown action: the card of the request says so',
    async (verb) => {
      const answer = await clicked('frank', verb, { requestId: 'SME-1001', version: 1 });
      expect(answer.status).toBe(200);
      expect(cardText(answer)).toContain('I do not know this button');
      const bare = await clicked('frank', verb, {});
      expect(cardText(bare)).toMatch(/do not know this button|may see/);
      expect(await ofRequest()).not.toContain('Frank Fischer approved');
    },
  );

  it.each([null, 5, [], {}, '', undefined])('a verb that is %p is no click: 400', async (verb) => {
    const answer = await clicked('frank', verb, {});
    expect({ status: answer.status, harmless: isHarmless(answer) }).toEqual({
      status: 400,
      harmless: true,
    });
  });

  it.each(['composeExtension/queryLink', 'adaptiveCard/Action', '', 'x'])(
    'the invoke %p is not supported: 400',
    async (name) => {
      const frank = desk.person('frank');
      const answer = await frank.send(
        frank.activity('invoke', {
          name,
          value: { action: { verb: 'request.approve', data: {} } },
        }),
      );
      expect(answer).toMatchObject({ status: 400, body: { code: 'NotSupported' } });
    },
  );

  it.each([
    ['a conversation that no database could index', { conversation: { id: 'x'.repeat(3000) } }],
    ['a type of call that is a text, and no value', { name: ['adaptiveCard/action'], value: null }],
  ])('%s is answered with 400, not with an error of ours', async (_, wrong) => {
    const frank = desk.person('frank');
    const click = frank.activity('invoke', { name: 'adaptiveCard/action', ...wrong });
    expect((await frank.send(click)).status).toBe(400);
  });

  it.each(verbs.filter((verb) => /^(request\.[^l]|assignment)/.test(verb)))(
    '%s on somebody else’s request is answered as on one that is not there',
    async (verb) => {
      const there = await clicked('paula', verb, {
        requestId: 'SME-1001',
        version: 1,
        comment: 'x',
      });
      const absent = await clicked('paula', verb, {
        requestId: 'SME-1999',
        version: 1,
        comment: 'x',
      });
      expect(there.status).toBe(200);
      expect(cardText(there)).toContain('SME-1001');
      expect(cardText(there).replaceAll('SME-1001', 'SME-1999')).toBe(cardText(absent));
      expect(absent.status).toBe(200);
    },
  );

  it('without a sender it is answered with a sentence, and an unknown sender may nothing', async () => {
    const frank = desk.person('frank');
    const action = { verb: 'request.approve', data: { requestId: 'SME-1001', version: 1 } };
    const click = frank.activity('invoke', { name: 'adaptiveCard/action', value: { action } });
    const { from: _, ...nobody } = click;
    expect(await desk.teams.send(nobody)).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
    });
    const deleted = {
      ...click,
      from: { id: '29:x', aadObjectId: 'ffffffff-0000-4000-8000-000000000000' },
    };
    expect(cardText(await desk.teams.send(deleted))).toContain('There is no request SME-1001');
    const otherTenant = {
      ...click,
      conversation: { id: 'c', tenantId: 'ffffffff-0000-4000-8000-000000000000' },
    };
    expect(cardText(await desk.teams.send(otherTenant))).toContain('There is no request SME-1001');
  });

  it('and after all that nothing was sent to anybody, and the request is still to be decided', async () => {
    await desk.settled();
    const before = allChats(desk);
    await clicked('frank', 'request.approve', { requestId: 'SME-1001', version: 0 });
    await desk.settled();
    expect(allChats(desk)).toBe(before);
    const answer = await desk.person('frank').presses('request.approve');
    expect(cardText(answer)).toContain('Approved');
  });
});

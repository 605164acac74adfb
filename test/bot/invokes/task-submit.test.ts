import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { isJson, type Json } from '../../support/teams/chats.ts';
import { allChats } from '../asking.ts';
import { dialogIn, sends } from './payload.ts';
import { wrongValues } from './wrong-values.ts';

describe('task/submit', () => {
  let desk: TestDesk;
  let draftId: string;
  beforeAll(async () => {
    desk = await startDesk();
    const { card } = dialogIn(await sends(desk, desk.person('petra'), 'task-fetch'));
    draftId = /"draftId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  }, 30_000);
  afterAll(() => desk.stop());

  const submits = async (who: string, data: Json) =>
    dialogIn(
      await sends(desk, desk.person(who), 'task-submit', (value) => ({
        ...value,
        data: { ...(isJson(value.data) ? value.data : {}), draftId, ...data },
      })),
    );

  it('shows the same step again with every value kept and a sentence beside what is wrong', async () => {
    const { title, card } = await submits('petra', { version: 1, ...need, seatCount: 'viele' });
    expect(title).toBe('SME anfordern: Schritt 1 von 4: Was gebraucht wird');
    const text = JSON.stringify(card);
    expect(text).toContain('Bitte geben Sie eine ganze Zahl ab 1 ein');
    expect(text).toContain('"value":"viele"');
    expect(text).toContain('"value":"aadp-p1"');
  });

  it('goes on to the next step, and back', async () => {
    const next = await submits('petra', { version: 2, ...need });
    expect(next.title).toBe('SME anfordern: Schritt 2 von 4: Der Kunde');
    const back = await submits('petra', { verb: 'form.back', version: 3, seatCount: '7' });
    expect(back.title).toBe('SME anfordern: Schritt 1 von 4: Was gebraucht wird');
  });

  it('moves once, though the same step is sent again', async () => {
    const twice = { version: 4, ...need };
    expect((await submits('petra', twice)).title).toContain('Schritt 2 von 4');
    expect((await submits('petra', twice)).title).toContain('Schritt 2 von 4');
  });

  it('shows where the form stands to who comes with an older one', async () => {
    const { title, card } = await submits('petra', { version: 1, tenantName: 'Overwritten' });
    expect(title).toContain('Schritt 2 von 4');
    expect(JSON.stringify(card)).toContain('"weight":"Bolder"');
    expect(JSON.stringify(card)).not.toContain('Overwritten');
  });

  it('gives somebody else’s form to nobody', async () => {
    const { says, card } = await submits('paula', { version: 5, tenantName: 'Overwritten' });
    expect(says).toContain('ya no existe');
    expect(card).toEqual({});
  });

  it.each(wrongValues)('answers the value %j with a sentence', async (value) => {
    const answer = await sends(desk, desk.person('petra'), 'task-submit', () => value);
    expect(dialogIn(answer).says).toMatch(/^Ich kenne diese Schaltfläche nicht/);
  });

  it.each([
    { draftId: null },
    { draftId: 'x' },
    { draftId: ['x'], version: {} },
    { version: '5' },
    { version: -1 },
    { version: 1e99 },
    { tenantName: { $ne: 1 }, version: 1 },
  ])('answers %j without moving anything', async (data) => {
    const before = await submits('petra', { version: 0 });
    const answer = await submits('petra', data as Json);
    expect(answer.says || answer.title).toMatch(/gibt es nicht mehr|Schritt 2 von 4/);
    expect(await submits('petra', { version: 0 })).toEqual(before);
  });

  it('submits once, closes with a sentence, and the confirmation alone comes into the chat', async () => {
    await submits('petra', { version: 5, ...customer });
    await submits('petra', { version: 6, ...why });
    const submit = { verb: 'form.submit', version: 7 };
    for (const _ of [1, 2, 3])
      expect((await submits('petra', submit)).says).toBe(
        'Übermittelt als SME-1001. Die Karte in unserem persönlichen Chat zeigt, wie es weitergeht.',
      );
    await desk.settled();
    const petra = desk.person('petra');
    expect(petra.chat()).toHaveLength(1);
    expect(allChats(desk)).not.toContain('SME-1002');
    const late = await submits('petra', { verb: 'form.next', version: 7, ...need });
    expect(late.says).toContain('SME-1001');
  });

  it('discards the form and says so', async () => {
    const { card } = dialogIn(await sends(desk, desk.person('petra'), 'task-fetch'));
    draftId = /"draftId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
    const { says } = await submits('petra', { verb: 'form.discard', version: 1 });
    expect(says).toBe('Das Formular wurde verworfen. Sie können jederzeit ein neues beginnen.');
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { does, headline, reads } from '../../support/stories/story.ts';
import {
  agrees,
  form,
  isInvited,
  registers,
  withNora,
} from '../../support/stories/story-access.ts';

jest.setTimeout(180_000);

describe.each(engines)('at the edges of a registration (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  it('nothing is stored of somebody who only looks, but what they want', async () => {
    const nora = desk.person('nora');
    await nora.says('neu');
    await desk.settled();
    const { db } = desk.app().store;
    expect(await db.selectFrom('stream').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('draft').selectAll().execute()).toEqual([]);
    const all = await db.selectFrom('person').selectAll().execute();
    const wishes = all.filter((row) => 'wish' in row && row.wish !== null);
    expect(wishes).toMatchObject([{ name: 'Nora Neu', wish: 'new' }]);
  });

  it.each(['neu', 'anfragen', 'status SME-1042', 'zugang', 'hilfe'])(
    'a person who types %s without a role is offered access',
    async (words) => {
      const nora = desk.person('nora');
      await nora.says(words);
      await desk.settled();
      expect(nora.cardWith('access.open')).toBeDefined();
    },
  );

  it('what was wanted is forgotten after seven days: the last step leads to the greeting', async () => {
    const nora = await registers(desk);
    await desk.passes(2 * 3_600_000);
    await does(desk, desk.person('fiona'), 'access.invite', { partnerName: 'alpenblick' });
    await desk.passes(6 * 24 * 3_600_000);
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.consent');
    await desk.passes(23 * 3_600_000);
    await does(desk, nora, 'access.finish');
    expect(nora.cardWith('form.next')).toBeUndefined();
    expect(nora.cardWith('form.open')).toBeDefined();
  });

  it('two clicks on Send are one registration, and a second way there shows the first', async () => {
    const nora = desk.person('nora');
    await nora.says('neu');
    await desk.settled();
    const door = nora.lastCard();
    await Promise.all([
      nora.presses('access.open', {}, door ? { on: door } : {}),
      nora.presses('access.open', {}, door ? { on: door } : {}),
    ]);
    await desk.settled();
    const on = nora.lastCard();
    await Promise.all([1, 2].map(() => nora.presses('access.submit', form, on ? { on } : {})));
    await desk.settled();
    await nora.clicks('access.open');
    await desk.settled();
    expect(headline(nora)).toMatch(/^Ihre Registrierung ACC-1001 ist gesendet/);
    const { db } = desk.app().store;
    expect(await db.selectFrom('stream').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('event').select('kind').execute()).toHaveLength(2);
  });

  it('an old card of the approver changes nothing, and says who was faster', async () => {
    await registers(desk);
    const fiona = desk.person('fiona');
    const old = fiona.cardWith('access.invite');
    await does(desk, fiona, 'access.deny', { denyReason: 'duplicate' });
    await fiona.clicks('access.invite', {
      ...{ accessId: 'ACC-1001', version: 2, partnerName: 'alpenblick' },
    });
    await desk.settled();
    expect(old).toBeDefined();
    expect(reads(fiona).join()).toContain('Fiona Ferrer');
    expect(reads(fiona).join()).toContain('denied');
  });

  it('everything that was typed is kept beside what is wrong', async () => {
    const nora = await registers(desk, { mailbox: 'no', note: 'Für zwei Kunden' });
    const texts = JSON.stringify(nora.lastCard());
    expect(texts).toContain('Ihr Benutzername kann keine E-Mails empfangen.');
    expect(texts).toContain('Für zwei Kunden');
    expect(texts).toContain('access.submit');
  });

  it('control characters go, and a name in any script stays plain text', async () => {
    const name = "Ñandú O'Brien 木村 **x** [y](https://x.example)";
    await registers(desk, { fullName: `\u0000${name}\u202e` });
    expect(reads(desk.person('fiona')).join()).toContain(name);
  });

  it('who is no contact yet submits nothing, by whatever way', async () => {
    const nora = await agrees(desk);
    for (const verb of ['form.open', 'form.submit', 'form.next']) {
      const answer = await nora.clicks(verb, {
        draftId: '00000000-0000-4000-8000-000000000001',
        version: 1,
      });
      expect(answer.status).toBe(200);
    }
    await desk.settled();
    const { db } = desk.app().store;
    expect(await db.selectFrom('draft').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('stream').select('kind').execute()).toEqual([{ kind: 'access' }]);
  });

  it('a contact adds another company, and the approver sees what was before', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    await nora.clicks('access.open');
    await desk.settled();
    expect(headline(nora)).toBe('Mein Zugang');
    await does(desk, nora, 'access.open');
    await does(desk, nora, 'access.submit', { ...form, partnerName: 'alpenblick' });
    expect(reads(nora).join()).toContain('Für dieses Unternehmen besteht bereits Zugang.');
    await does(desk, nora, 'access.submit', { ...form, partnerName: 'contoso' });
    const frank = desk.person('frank');
    expect(reads(frank).join()).toContain('Earlier registrations of this person');
    await does(desk, frank, 'access.invite', { partnerName: 'contoso' });
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.consent');
    await does(desk, nora, 'access.finish');
    await nora.says('zugang');
    await desk.settled();
    expect(reads(nora).join()).toContain('Alpenblick GmbH');
    expect(reads(nora).join()).toContain('Contoso Consulting');
  });

  it('the fourth registration within a day waits, with all that was typed', async () => {
    const nora = desk.person('nora');
    for (let count = 0; count < 3; count++) {
      await registers(desk);
      await does(desk, nora, 'access.withdraw');
    }
    await registers(desk, { note: 'Noch einmal' });
    expect(reads(nora).join()).toContain('Sie können innerhalb von 24 Stunden 3 Registrierungen');
    expect(JSON.stringify(nora.lastCard())).toContain('Noch einmal');
  });

  it('a restart between any two steps takes nothing away', async () => {
    const nora = await isInvited(desk);
    await desk.restarts();
    await does(desk, nora, 'access.show');
    await desk.restarts();
    await does(desk, nora, 'access.consent');
    await desk.restarts();
    await does(desk, nora, 'access.finish');
    await desk.restarts();
    await nora.says('neu');
    await desk.settled();
    expect(nora.cardWith('form.next')).toBeDefined();
  });
});

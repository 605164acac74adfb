import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer as asked } from '../../support/samples/form.ts';
import { headline, reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { isEngaged } from '../../support/stories/story-engagement.ts';
import { publishes, withVera, writes } from '../../support/stories/story-notes.ts';

jest.setTimeout(120_000);

describe.each(engines)('who sees notes (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withVera(withFms) });
  });
  afterEach(() => desk.stop());

  it('FM and RM, newest first and six a page', async () => {
    const fatima = await begins(desk);
    for (let at = 1; at <= 7; at++) await publishes(desk, fatima, { text: `Call number ${at}.` });
    await fatima.says('notes nordlicht');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('7 notes, page 1 of 2');
    expect(reads(fatima).filter((one) => one.startsWith('NOTE-'))).toEqual(
      [9, 8, 7, 6, 5, 4].map((at) => `NOTE-100${at}`),
    );
    expect(reads(fatima)).toContain('27 February 2026 · General note');
    await does(desk, fatima, 'note.list', {});
    const rita = desk.person('rita');
    await rita.says('notizen Nordlicht Klinik');
    await desk.settled();
    expect(headline(rita)).toBe('Notizen zu Nordlicht Klinik');
    expect(JSON.stringify(rita.lastCard())).not.toContain('note.open');
  });

  it('an SME who helps with adoption: their own, and the FM hears of those', async () => {
    const fatima = await writes(desk);
    const vera = desk.person('vera');
    await publishes(desk, vera, { text: 'The champions are trained.' });
    expect(reads(vera).join('\n')).toContain('The champions are trained.');
    expect(headline(fatima)).toBe('Vera Voss has written a note about Nordlicht Klinik.');
    await vera.says('notes Nordlicht');
    await desk.settled();
    expect(reads(vera).join('\n')).toContain('1 note, page 1 of 1');
    await vera.says('status NOTE-1003');
    await desk.settled();
    expect(reads(vera).join('\n')).toContain('There is no NOTE-1003 that you may see.');
  });

  it('an SME at work without that role reads them, and writes none: check 13', async () => {
    const fatima = await begins(desk, 'EXO', asked.tenantId);
    await publishes(desk, fatima);
    await isEngaged(desk);
    const sam = desk.person('sam');
    await sam.says('notizen CUS-1001');
    await desk.settled();
    expect(reads(sam).join('\n')).toContain('Network approval was given');
    expect(sam.cardWith('note.open')).toBeUndefined();
    expect(sam.cardWith('risk.open')).toBeUndefined();
    const on = sam.lastCard();
    for (const verb of ['note.open', 'risk.open']) {
      const made = { customerId: 'CUS-1001', risk: 'Nobody answers.', riskKind: 'problem' };
      await sam.clicks(verb, made, { on, id: verb });
      await desk.settled();
    }
    await sam.clicks('note.correct', { noteId: 'NOTE-1003', version: 2 }, { on });
    await desk.settled();
    // For who writes none there is no such word.
    await sam.says('blabla CUS-1001');
    await desk.settled();
    const unknown = reads(sam).map((text) => text.replaceAll('blabla', 'notiz'));
    await sam.says('notiz CUS-1001');
    await desk.settled();
    expect(reads(sam)).toEqual(unknown);
    await fatima.says('notes CUS-1001');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('1 note, page 1 of 1');
    expect(reads(fatima).join('\n')).not.toContain('Nobody answers.');
  });

  it('and the help names the words to those for whom there are such words', async () => {
    await begins(desk);
    const words = async (name: string, help: string) => {
      const person = desk.person(name);
      await person.says(help);
      await desk.settled();
      return reads(person).filter((text) => /^(?:notes|note|notizen|notiz) CUS-1001/.test(text));
    };
    expect(await words('fatima', 'help')).toHaveLength(2);
    expect(await words('vera', 'help')).toHaveLength(2);
    expect(await words('rita', 'hilfe')).toHaveLength(1);
    for (const name of ['petra', 'frank', 'sofia', 'lena'])
      expect(await words(name, 'help')).toEqual([]);
    expect(reads(desk.person('vera')).join()).toContain('As an SME for adoption');
  });

  it('nobody else: for a partner there is no such word, for an FM no such customer', async () => {
    await writes(desk);
    const [petra, fred, frank, lena] = ['petra', 'fred', 'frank', 'lena'].map((name) =>
      desk.person(name),
    );
    await petra?.says('blabla Nordlicht');
    await desk.settled();
    const unknown = reads(petra as never).map((text) => text.replaceAll('blabla', 'notes'));
    await petra?.says('notes Nordlicht');
    await desk.settled();
    expect(reads(petra as never)).toEqual(unknown);
    for (const stranger of [fred, frank]) {
      await stranger?.says('notes Nordlicht');
      await desk.settled();
      expect(reads(stranger as never).join('\n')).toContain('I know no customer "Nordlicht".');
      expect(reads(stranger as never).join('\n')).not.toContain('Klinik');
      await stranger?.says('note CUS-1001');
      await desk.settled();
    }
    for (const stranger of [petra, fred, frank, lena]) {
      await stranger?.says('status NOTE-1003');
      await desk.settled();
      const on = stranger?.lastCard();
      for (const verb of ['note.show', 'note.text', 'note.correct', 'note.done', 'note.publish'])
        await stranger?.clicks(verb, { noteId: 'NOTE-1003', version: 2 }, { on, id: verb });
      await stranger?.clicks('note.list', { customerId: 'CUS-1001', page: 0 }, { on, id: 'list' });
      await desk.settled();
      expect(JSON.stringify(stranger?.chat())).not.toMatch(/Network approval|Klinik/);
    }
  });
});

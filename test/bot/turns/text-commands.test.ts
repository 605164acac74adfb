import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { petraAsks } from '../asking.ts';

let desk: TestDesk;
beforeAll(async () => {
  const [petra, ...others] = sample.people;
  if (!petra) throw new Error('the sample has no people');
  // Petra has no language of her own in the program: her client's counts.
  const people = [{ ...petra, language: undefined }, ...others];
  desk = await startDesk({ program: { ...sample, people } });
  await petraAsks(desk);
}, 30_000);
afterAll(() => desk.stop());

/** What the bot answers to these words, as one text. */
async function answerTo(who: string, text: string, more: object = {}): Promise<string> {
  const person = desk.person(who);
  const before = person.chat().length;
  await person.send(person.activity('message', { text, ...more }));
  await desk.settled();
  const answers = person.chat().slice(before);
  expect(answers).toHaveLength(1);
  return person.cardTexts(answers[0]).join('\n');
}

describe('what a person types', () => {
  it.each(['new', 'NEU', ' Nueva ', 'nueva!', 'neu\n'])('%p: the form', async (text) => {
    expect(await answerTo('petra', text)).toContain('Step 1 of 4: What is needed');
  });
  it.each(['requests', 'Anfragen', 'SOLICITUDES', '¡solicitudes!'])(
    '%p: my requests',
    async (text) => {
      expect(await answerTo('petra', text)).toMatch(/My requests[\s\S]*SME-1001/);
    },
  );
  it.each([
    'status SME-1001',
    'Status sme-1001',
    'estado 1001',
    'estado SME–1001.',
    'STATUS sme 1001',
  ])('%p: the request with its history', async (text) => {
    const answer = await answerTo('petra', text);
    expect(answer).toContain('SME-1001');
    expect(answer).toContain('Petra Partner submitted the request.');
  });
  it.each([
    'help',
    'hilfe',
    'ayuda',
    'AYUDA',
    '',
    'Hello?',
    '__proto__',
    'constructor',
    'newer',
    'x'.repeat(20_000),
    '<b>new</b>',
    '{{t}} $t(x)',
    '🦊',
  ])(
    '%p: help',
    async (text) => {
      expect(await answerTo('petra', text)).toContain('What you can do here');
    },
    15_000,
  );
  it.each([
    'status SME-',
    'status SME-9999',
    'estado nada',
    'status SME-1001 SME-1002',
    'status -1',
    'status SME-99999999999999',
  ])('%p: there is no such request', async (text) => {
    expect(await answerTo('petra', text)).toContain('There is no request');
  });
  it('somebody else’s request: the same as one that is not there', async () => {
    expect(await answerTo('sam', 'status SME-1001')).toBe(
      'There is no request SME-1001 that you may see. Please check the number in your list of requests.',
    );
    expect(await answerTo('sam', 'status SME-1999')).toBe(
      'There is no request SME-1999 that you may see. Please check the number in your list of requests.',
    );
  });
  it('new, by somebody who is no contact of a partner', async () => {
    expect(await answerTo('frank', 'new')).toBe(
      'Only contacts of a partner can request an SME. The FPM of the partner gives access.',
    );
  });
  it('the same delivery twice is answered once', async () => {
    const petra = desk.person('petra');
    const twice = petra.activity('message', { text: 'help', id: 'the-same' });
    const before = petra.chat().length;
    await Promise.all([petra.send(twice), petra.send(twice), petra.send(twice)]);
    await desk.settled();
    expect(petra.chat().length).toBe(before + 1);
  });
});

describe('the language', () => {
  it('is the client’s, where the program names none', async () => {
    expect(await answerTo('petra', 'help', { locale: 'de-AT' })).toContain(
      'Was Sie hier tun können',
    );
    expect(await answerTo('petra', 'help', { locale: 'es-MX' })).toContain(
      'Lo que puede hacer aquí',
    );
    expect(await answerTo('petra', 'help', { locale: 'fr-FR' })).toContain('What you can do here');
  });
  it('is the program’s, whatever the client speaks', async () => {
    expect(await answerTo('paula', 'help', { locale: 'de-DE' })).toContain(
      'Lo que puede hacer aquí',
    );
  });
  it('is what the person chose, before all else, in any language’s word, also after a restart', async () => {
    expect(await answerTo('paula', 'idioma de')).toContain('Deutsch');
    expect(await answerTo('paula', 'help', { locale: 'es-ES' })).toContain(
      'Was Sie hier tun können',
    );
    await desk.restarts();
    expect(await answerTo('paula', 'help')).toContain('Was Sie hier tun können');
    expect(await answerTo('paula', 'Sprache EN')).toBe('From now on I write to you in English.');
  });
  it.each([
    ['status', 'Which request do you mean?'],
    ['estado', 'Which request do you mean?'],
    ['language', 'Which language would you like?'],
    ['Sprache ', 'Which language would you like?'],
  ])('%p without a value asks for it', async (text, question) => {
    expect(await answerTo('paula', text)).toContain(question);
  });
  it.each(['language fr', 'language __proto__', 'idioma 5', 'language en de'])(
    '%p is not spoken',
    async (text) => {
      expect(await answerTo('paula', text)).toMatch(/I do not speak|From now on/);
    },
  );
  it.each(['xx-', '-', 'de_DE', '🙈', 'x'.repeat(300), 'en-US-u-ca-buddhist', 'und', 'c'])(
    'survives the locale %p',
    async (locale) => {
      expect(await answerTo('petra', 'status 1001', { locale })).toContain('SME-1001');
    },
  );
  it.each(['Mars/Olympus', '', 'x'.repeat(300), '+05:30', 'GMT', 'Europe/Berlin'])(
    'survives the time zone %p',
    async (localTimezone) => {
      expect(await answerTo('petra', 'status 1001', { localTimezone })).toContain('SME-1001');
    },
  );
});

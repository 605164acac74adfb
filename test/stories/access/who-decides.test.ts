import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { asks, does, headline, reads } from '../../support/stories/story.ts';
import {
  agrees,
  form,
  isInvited,
  registers,
  withNora,
} from '../../support/stories/story-access.ts';

jest.setTimeout(180_000);
const hour = 3_600_000;
const day = 24 * hour;

const access = (changes: object): Program => ({
  ...withNora,
  extra: {
    ...withNora.extra,
    access: {
      access: {
        ...{ decision: { businessDays: 2 }, invitationValid: 'P7D', renewWithin: 'P90D' },
        ...{ programContacts: 'registered', consentVersion: '2026-1', ...changes },
      },
    },
  },
});

describe.each(engines)('who decides on a registration (%s)', (engine) => {
  let desk: TestDesk;
  const starts = async (program: Program = withNora) => {
    desk = await startDesk({ engine, program });
  };
  beforeEach(() => starts());
  afterEach(() => desk.stop());

  it('is the assignment team where an FPM asks for themselves, who cannot invite themselves', async () => {
    const fiona = desk.person('fiona');
    await fiona.says('access');
    await desk.settled();
    await fiona.clicks('access.open');
    await desk.settled();
    await does(desk, fiona, 'access.submit', { ...form, fullName: 'Fiona Ferrer', language: 'en' });
    const anna = desk.person('anna');
    expect(headline(anna)).toContain('Fiona Ferrer pide acceso para Alpenblick GmbH');
    await fiona.clicks('access.invite', {
      ...{ accessId: 'ACC-1001', version: 2, partnerName: 'alpenblick' },
    });
    await desk.settled();
    expect(reads(fiona).join()).toContain('You cannot decide on your own registration');
    await does(desk, anna, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(fiona)).toContain('invites you to SME Desk for Alpenblick GmbH');
  });

  it('hears of a company that is not listed, and so does the admin; questions are answered', async () => {
    const nora = await registers(desk, {
      ...{
        partnerName: 'not-listed',
        companyName: '**Neu** [x](https://x.example)',
        region: 'emea',
      },
    });
    const anna = desk.person('anna');
    expect(JSON.stringify(anna.lastCard())).toContain('**Neu** [x](https://x.example)');
    expect(headline(desk.person('ada'))).toContain('Nora Neu asks for access for **Neu**');
    await does(desk, nora, 'access.ask', { question: 'Wie lange dauert es?' });
    expect(headline(anna)).toBe('Nora Neu necesita ayuda con el registro.');
    await does(desk, anna, 'access.answer', { answer: 'Dos días.' });
    expect(headline(nora)).toBe('Anna Adams hat Ihre Frage beantwortet.');
    await does(desk, anna, 'access.return', { questions: '¿Qué empresa?' });
    expect(reads(nora)).toContain('¿Qué empresa?');
    await does(desk, nora, 'access.submit', { ...form, answers: 'Alpenblick.' });
    expect(headline(desk.person('fiona'))).toContain('Nora Neu asks for access');
  });

  it('is reminded at half of two business days; then all are told, and the applicant honestly', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    const before = fiona.chat().length;
    await desk.passes(day);
    expect(fiona.chat()).toHaveLength(before + 1);
    expect(headline(fiona)).toContain('Nora Neu waits for an answer');
    await desk.passes(day);
    expect(headline(fiona)).toBe('The answer to Nora Neu is late.');
    expect(headline(desk.person('anna'))).toBe('La respuesta a Nora Neu se retrasa.');
    expect(headline(nora)).toContain('Wir hatten Ihnen bis jetzt eine Antwort zugesagt.');
    const told = fiona.chat().length;
    await desk.passes(2 * day);
    expect(fiona.chat()).toHaveLength(told + 1);
    await does(desk, fiona, 'access.deny', { denyReason: 'unknown-person', comment: 'Who?' });
    expect(headline(nora)).toBe('Ihre Registrierung ACC-1001 wurde abgelehnt.');
    expect(reads(nora).join()).toContain('Who?');
  });

  it('is another FPM once the program names another, and the team once the company is gone', async () => {
    const nora = await registers(desk);
    const moved = withNora.partners.map((partner) =>
      partner.id === 'alpenblick' ? { ...partner, fpm: 'frank@fasttrack.example' } : partner,
    );
    await desk.restarts({ ...withNora, partners: moved });
    await desk.passes(60_000);
    expect(headline(desk.person('frank'))).toContain('the program has changed');
    await desk.restarts({ ...withNora, partners: withNora.partners.slice(0, 2) });
    await desk.passes(60_000);
    expect(headline(nora)).toContain('Ihr Unternehmen steht nicht mehr im Programm');
    expect(headline(desk.person('anna'))).toContain('el programa ha cambiado');
  });

  it('lets nobody in for a company that is gone, and the team invites to another one', async () => {
    const nora = await agrees(desk);
    await desk.restarts({
      ...withNora,
      partners: withNora.partners.filter(({ id }) => id !== 'alpenblick'),
    });
    await desk.passes(60_000);
    expect(headline(nora)).toContain('Ihr Unternehmen steht nicht mehr im Programm');
    expect(reads(nora)).toContain('Die Einladung für alpenblick ist abgelaufen.');
    await nora.clicks('access.finish', { accessId: 'ACC-1001', version: 4 });
    await desk.settled();
    expect(reads(nora).join()).not.toContain('Sie sind seit');
    await does(desk, desk.person('anna'), 'access.invite', { partnerName: 'contoso' });
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.consent');
    await does(desk, nora, 'access.finish');
    await nora.says('zugang');
    await desk.settled();
    expect(reads(nora).join()).toContain('Contoso Consulting');
  });

  it('may suspend a contact, who submits nothing, and restore them; a contact may leave', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    const fiona = desk.person('fiona');
    await does(desk, fiona, 'access.suspend', { comment: 'On leave' });
    expect(headline(nora)).toBe('Ihr Zugang für Alpenblick GmbH ist gesperrt.');
    await nora.says('neu');
    await desk.settled();
    expect(headline(nora)).toBe('Ihr Zugang für Alpenblick GmbH ist gesperrt.');
    await does(desk, fiona, 'access.restore');
    expect(headline(nora)).toBe('Ihr Zugang ist wiederhergestellt.');
    await nora.says('neu');
    await desk.settled();
    expect(nora.cardWith('form.next')).toBeDefined();
    await nora.says('zugang');
    await desk.settled();
    expect(headline(nora)).toBe('Mein Zugang');
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.end');
    await nora.says('neu');
    await desk.settled();
    expect(headline(nora)).toBe('Ich kenne Sie noch nicht als Kontakt eines Partners.');
  });

  it('has nobody to let in whom the program names: they submit as before', async () => {
    const greta = desk.person('greta');
    expect(
      await asks(desk, greta, {
        ...{ partnerName: 'Alpenblick GmbH', partnerEmail: 'greta@alpenblick.example' },
      }),
    ).toBe('SME-1001');
  });

  it('asks them for the permissions first, where the program says so', async () => {
    await desk.stop();
    await starts(access({ programContacts: 'consent-first' }));
    const greta = desk.person('greta');
    await greta.says('neu');
    await desk.settled();
    expect(headline(greta)).toContain('Vor Ihrer ersten Anforderung für Alpenblick GmbH');
    await does(desk, greta, 'access.consent');
    expect(greta.cardWith('form.next')).toBeDefined();
    await greta.says('neu');
    await desk.settled();
    expect(headline(greta)).not.toContain('Vor Ihrer ersten');
    const { db } = desk.app().store;
    const [{ id = '' } = {}] = await db.selectFrom('stream').select('id').execute();
    await desk.person('fiona').says(`status ${id}`);
    await desk.settled();
    await does(desk, desk.person('fiona'), 'access.suspend', { comment: 'On leave' });
    await greta.says('neu');
    await desk.settled();
    expect(headline(greta)).toBe('Ihr Zugang für Alpenblick GmbH ist gesperrt.');
  });

  it('asks a contact anew once the text has changed', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    await desk.restarts(access({ consentVersion: '2027-1' }));
    await nora.says('neu');
    await desk.settled();
    expect(reads(nora)).toContain('Version dieses Textes: 2027-1');
    await does(desk, nora, 'access.consent');
    expect(nora.cardWith('form.next')).toBeDefined();
  });

  it('is forgotten 90 days after a denial: what happened and when stays, without names', async () => {
    await registers(desk, { note: 'Canary note' });
    const fiona = desk.person('fiona');
    await does(desk, fiona, 'access.deny', { denyReason: 'duplicate', comment: 'Known' });
    await desk.passes(91 * day);
    await desk.passes(day);
    const ada = desk.person('ada');
    await ada.says('access');
    await desk.settled();
    const rows = reads(ada).join();
    expect(rows).toContain('denied');
    expect(rows).not.toContain('Nora');
    const { db } = desk.app().store;
    const events = await db.selectFrom('event').select('body').execute();
    const bodies = JSON.stringify(events);
    for (const word of ['Nora', 'nora@neu.example', 'Canary note', 'Known'])
      expect(bodies).not.toContain(word);
    expect(bodies).toContain('denied');
  });

  it('lets an invitation run out after seven days, reminded in working hours, and both are told', async () => {
    const nora = await isInvited(desk);
    await desk.passes(5 * day + hour);
    expect(headline(nora)).toContain('lädt Sie für Alpenblick GmbH zu SME Desk ein');
    const before = nora.chat().length;
    await desk.restarts();
    await desk.passes(day);
    await desk.passes(day);
    expect(nora.chat().length).toBeGreaterThan(before);
    expect(headline(nora)).toBe('Die Einladung für Alpenblick GmbH ist abgelaufen.');
    expect(headline(desk.person('fiona'))).toBe('The invitation of Nora Neu has expired.');
  });
});

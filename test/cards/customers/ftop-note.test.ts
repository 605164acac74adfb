import { describe, expect, it } from '@jest/globals';
import { ftopNote } from '../../../cards/engagement/ftop-note.ts';
import { cardContextFor } from '../../../cards/kit/card-context.ts';
import type { Language } from '../../../src/domain/people/people.ts';
import {
  completes,
  engaged,
  fatima,
  noBlockerIsEnough,
  preparation,
  program,
  talk,
  ticks,
  usage,
} from '../../features/customers/domain/given.ts';

const limits = { text: 1000, said: 160, events: 12, repeats: 5, overlong: 100, lean: false };
const contextIn = (language: Language) =>
  cardContextFor({ ...fatima, language, timeZone: null, locale: null }, program, limits);

const noteIn = (language: Language, customerStatus: string) => {
  const { engagement } = completes(engaged(), 'EXO', { customerStatus }).does(
    'closing.askQueue',
    ticks,
  );
  return ftopNote(contextIn(language), engagement, 'EXO');
};

describe('the note for FTOP', () => {
  it('in English is this, to the character', () => {
    expect(
      noteIn('en', 'all mailboxes in use, users trained'),
    ).toBe(`ENGAGEMENT COMPLETION (ENABLEMENT) - Exchange Online [EXO]
Milestone: 112 active users of 1,200 licences on 2026-02-26 (LYNX); required: 100.
Talk held: 2026-03-02.
Result: engagement complete, no further workload.

Account team: mailed on 2026-02-27 (anna@ms.example, bert@ms.example).
Customer: mailed on 2026-03-03 (it@nordlicht.example).
Status: all mailboxes in use, users trained.
Next action date: 2027-12-31.
Queue: FTCQ Inactive EMEA, asked for on 2026-03-03.
FAQ read: yes. Next steps: none.`);
  });

  it('in German is this, to the character', () => {
    expect(
      noteIn('de', 'Alle Postfächer sind in Gebrauch, die Benutzer geschult.'),
    ).toBe(`ABSCHLUSS DER BETEILIGUNG (AKTIVIERUNG) - Exchange Online [EXO]
Meilenstein: 112 aktive Benutzer bei 1.200 Lizenzen am 26.02.2026 (LYNX); erforderlich: 100.
Gespräch geführt: 02.03.2026.
Ergebnis: Beteiligung abgeschlossen, kein weiterer Arbeitsbereich.

Account Team: am 27.02.2026 per E-Mail informiert (anna@ms.example, bert@ms.example).
Kunde: am 03.03.2026 per E-Mail informiert (it@nordlicht.example).
Status: Alle Postfächer sind in Gebrauch, die Benutzer geschult.
Nächstes Aktionsdatum: 31.12.2027.
Warteschlange: FTCQ Inactive EMEA, angefordert am 03.03.2026.
FAQ gelesen: ja. Nächste Schritte: keine.`);
  });

  it('in Spanish is this, to the character', () => {
    expect(
      noteIn('es', 'todos los buzones en uso, usuarios formados'),
    ).toBe(`FINALIZACIÓN DE LA INTERACCIÓN (HABILITACIÓN) - Exchange Online [EXO]
Meta: 112 usuarios activos con 1.200 licencias el 26/02/2026 (LYNX); necesarios: 100.
Conversación: 02/03/2026.
Resultado: interacción finalizada, sin otra carga de trabajo.

Equipo de cuentas: informado por correo el 27/02/2026 (anna@ms.example, bert@ms.example).
Cliente: informado por correo el 03/03/2026 (it@nordlicht.example).
Estado: todos los buzones en uso, usuarios formados.
Fecha de la siguiente acción: 31/12/2027.
Cola: FTCQ Inactive EMEA, solicitada el 03/03/2026.
Preguntas frecuentes leídas: sí. Siguientes pasos: ninguno.`);
  });

  it('names the next workloads, and how the form was shown', () => {
    const next = {
      ...{ nextWorkload: 'yes', nextWorkloads: 'INTUNE,TEAMS', rfaExplained: 'true' },
      ...{ rfaFormShown: 'true', howShown: 'shared screen, filled in together' },
    };
    const { engagement } = completes(engaged(), 'EXO', { ...next, customerMailSentOn: '' });
    expect(ftopNote(contextIn('en'), engagement, 'EXO')).toContain(
      'Result: customer is ready for another workload: Teams [TEAMS], Intune [INTUNE]. RFA form shown: shared screen, filled in together.\n',
    );
  });

  it('says below the milestone that the customer sees no technical blocker', () => {
    const less = { ...usage, service: 'EXO', activeUsers: '42', noBlocker: 'true' };
    const { engagement } = engaged().does('closing.usage', less, { facts: noBlockerIsEnough });
    expect(ftopNote(contextIn('en'), engagement, 'EXO').split('\n').slice(1)).toEqual([
      'Milestone: 42 active users of 1,200 licences on 2026-02-26 (LYNX); required: 100.',
      'The customer confirms that no technical blocker prevents deployment.',
    ]);
  });

  it.each([
    ['no', 'Account team: not known; account not managed.'],
    ['unknown', 'Account team: not known.'],
  ])('of an unknown team, managed: %s, begins with: %s', (accountManaged, line) => {
    const noTeam = { accountTeamKnown: 'no', accountManaged, faqRead: 'true', nextSteps: 'a\nb' };
    const { engagement } = engaged()
      .does('closing.usage', { ...usage, service: 'EXO' })
      .does('closing.prepare', { ...noTeam, service: 'EXO' });
    const [, second] = ftopNote(contextIn('en'), engagement, 'EXO').split('\n\n');
    expect(second?.split('\n')).toEqual([line, 'FAQ read: yes. Next steps: a b.']);
  });

  it('tells of what is done so far, and of nothing else', () => {
    const { engagement } = engaged()
      .does('closing.usage', { ...usage, service: 'EXO' })
      .does('closing.prepare', {
        ...preparation,
        service: 'EXO',
        accountManaged: 'no',
        nextSteps: 'x',
      })
      .does('closing.talk', { ...talk, service: 'EXO' });
    const note = ftopNote(contextIn('en'), engagement, 'EXO');
    expect(note).toContain('; account not managed.\n');
    expect(note).not.toMatch(/Customer:|Queue:| \n|\n\n\n/);
  });
});

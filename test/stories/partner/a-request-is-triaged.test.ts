import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { startFakeMail } from '../../support/mail/fake-mail.ts';
import {
  cast,
  does,
  headline,
  headlines,
  messagesTo,
  petraAsks,
  reads,
  speaking,
} from '../../support/stories/story.ts';
import { days, hears, hours } from '../../support/stories/story-engagement.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { messageWritesBlocked, status } from '../../support/teams/faults.ts';

jest.setTimeout(30_000);

const about = 'Bäckerei Brandl GmbH: Conditional Access für Außendienst';
const triages = (desk: TestDesk, comment = '') =>
  does(desk, desk.person('anna'), 'request.triage', { comment });

describe.each(engines)('when the assignment team has triaged a request (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  it('the partner hears by a message what was said, and when the decision is due', async () => {
    const { petra } = cast(desk);
    await petraAsks(desk);
    const heard = await hears(petra, () => triages(desk, 'Vollständig.\n**Danke!**'));
    expect(heard).toEqual([
      'Anna Adams hat SME-1001 gesichtet; als Nächstes folgt die Entscheidung.',
    ]);
    expect(reads(petra)).toEqual([
      ...heard,
      about,
      'Vollständig.\n**Danke!**',
      'Entscheidung fällig: Samstag, 7. März, 10:00 MEZ',
      '2. März 2026, 10:00 MEZ',
      'Öffnen',
    ]);
  });

  it('the FPM is not disturbed: the card that asks for the decision says so once it is looked at', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    const told = [frank, anna].map((person) => messagesTo(desk, person));
    await triages(desk, 'Fits.');
    expect([frank, anna].map((person) => messagesTo(desk, person))).toEqual(told);
    expect(frank.chat()).toHaveLength(1);
    const [decide] = frank.chat();
    const [status] = petra.chat();
    if (decide) await frank.refreshes(decide);
    if (status) await petra.refreshes(status);
    expect(reads(frank)).toEqual(expect.arrayContaining(['Fits.', 'Approve']));
    expect(headlines(petra)[0]).toBe(
      'Gesichtet von Anna Adams; wartet auf die Entscheidung durch Frank Fischer.',
    );
    await does(desk, frank, 'request.approve');
    expect(headlines(petra)[0]).toBe(
      'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
    );
  });

  it('after a second look the time for the answers is not counted', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    await triages(desk);
    await does(desk, frank, 'request.return', { questions: 'Wie viele?' });
    await desk.passes(2 * days);
    await petra.presses('request.revise');
    for (const typed of [{}, {}, { answers: 'Zwanzig.' }]) await petra.presses('form.next', typed);
    await does(desk, petra, 'form.submit');
    expect(await hears(petra, () => triages(desk))).toHaveLength(1);
    expect(reads(petra)[2]).toBe('Entscheidung fällig: Montag, 9. März, 10:00 MEZ');
  });

  it('a message that Teams takes only after the decision calls nothing due any more', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const away = desk.teams.fault(status(503), { person: petra, times: 1000 });
    await triages(desk);
    await does(desk, frank, 'request.approve');
    expect(petra.chat()).toHaveLength(2);
    away.cancel();
    await desk.passes(hours);
    const [triaged, approved] = petra.chat().slice(2);
    expect(reads(petra, triaged)).toEqual([
      'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026 · Anna Adams hat die Anforderung gesichtet.',
    ]);
    expect(headline(petra, approved)).toBe(
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
  });
});

describe('the message that a request is triaged', () => {
  const told: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'en',
      'America/New_York',
      [
        'Anna Adams has triaged SME-1001; the decision comes next.',
        about,
        'Decision due: Saturday 7 Mar, 04:00 EST',
        '2 March 2026, 04:00 EST',
        'Open',
      ],
    ],
    [
      'es',
      'Europe/Madrid',
      [
        'Anna Adams ha hecho la revisión inicial de SME-1001; lo siguiente es la decisión.',
        about,
        'Plazo para la decisión: sábado, 7 mar, 10:00 CET',
        '2 de marzo de 2026, 10:00 CET',
        'Abrir',
      ],
    ],
  ];
  it.each(told)(
    'is in the partner’s language, with times in their zone: %s, %s',
    async (...one) => {
      const [language, timeZone, expected] = one;
      const desk = await startDesk({ program: speaking({ petra: language }) });
      const petra: Person = desk.person('petra', { timeZone });
      await petraAsks(desk);
      await triages(desk);
      expect(reads(petra)).toEqual(expected);
      await desk.stop();
    },
  );

  it('comes as an e-mail where Teams does not reach the partner', async () => {
    const mail = await startFakeMail();
    const desk = await startDesk({ environment: { SMTP_URL: mail.url() } });
    const { petra } = cast(desk);
    await petraAsks(desk);
    desk.teams.fault(messageWritesBlocked(), { person: petra, times: 1000 });
    await triages(desk, 'Alles da.');
    const [letter] = mail.to(petra.mail);
    expect(letter?.mail.subject).toBe(
      'Anna Adams hat SME-1001 gesichtet; als Nächstes folgt die Entscheidung.',
    );
    expect(letter?.mail.text?.split('\n\n').slice(1, 4)).toEqual([
      `${about}\n2. März 2026, 10:00 MEZ`,
      '> Alles da.',
      'Entscheidung fällig: Samstag, 7. März, 10:00 MEZ',
    ]);
    await desk.stop();
    await mail.stop();
  });
});

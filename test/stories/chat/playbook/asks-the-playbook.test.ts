import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { withPlaybook } from '../../../support/samples/playbook.ts';
import { headline, reads } from '../../../support/stories/story.ts';
import type { Json } from '../../../support/teams/chats.ts';
import { allButtons, cardOf, cardTexts } from '../../../support/teams/clients/cards.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

describe.each(engines)('somebody asks the playbook (%s)', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, program: withPlaybook });
  });
  afterAll(() => desk.stop());

  const says = async (who: string, text: string): Promise<string> => {
    const person = desk.person(who);
    await person.says(text);
    await desk.settled();
    return reads(person).join('\n');
  };
  const clicks = async (person: Person, title: string): Promise<void> => {
    const button = allButtons(cardOf(person.lastCard())).find((one) => one.title === title);
    if (!button) throw new Error(`no button ${title}`);
    await person.presses(String(button.verb), button.data as Json);
  };
  const verbs = (person: Person): string[] =>
    allButtons(cardOf(person.lastCard())).map(({ verb }) => String(verb));

  it('in a sentence, and reads the answer with figures of the program and its source', async () => {
    const card = await says('petra', 'Wie lange dauert es, bis ein Experte zugewiesen ist?');
    expect(card).toContain('Wie lange es dauert');
    expect(card).toContain('innerhalb von 5 Minuten');
    expect(card).toContain('5 Tage');
    expect(card).toContain('ftsmeassign@fasttrack.example');
    expect(card).toContain(
      'Quelle: SME-Ressourcen anfordern › SME-Anforderung – Zeitachsen, Stand 28. März 2020.',
    );
    expect(card).toContain('Diese Seite ist von 2020 und möglicherweise veraltet.');
    expect(verbs(desk.person('petra'))).toEqual(
      expect.arrayContaining(['form.open', 'request.list', 'playbook.ask']),
    );
  });

  it('and the number that was asked about is worked out', async () => {
    expect(await says('frank', 'enablement 999 licences')).toContain(
      'With 999 licences: 100 active users.',
    );
    expect(await says('frank', 'enablement 50 licences')).toContain(
      'With 50 licences: 5 active users.',
    );
    expect(await says('frank', '150 seats AADP')).toContain(
      'AADP P1: 150 is not more than 150: exception.',
    );
    expect(await says('frank', '151 seats AADP P2')).toContain(
      'AADP P2: with 151 seats an SME can come.',
    );
    const card = await says('paula', '¿Cuántos puestos necesito para MCAS?');
    expect(card).toContain('MCAS: más de 10.000 puestos');
    expect(card).toContain('MCAS: menos de 10.000 puestos');
    expect(card).not.toContain('OATP');
  });

  it('by its word, alone and with others, in each language', async () => {
    expect(await says('frank', 'playbook')).toContain('The FastTrack playbook');
    expect(await says('petra', 'Leitfaden')).toContain('1. Initiierung · 2. Analyse');
    expect(await says('paula', 'guía fases')).toContain('Fases de FastTrack');
    expect(await says('frank', 'playbook 4058')).toContain('Task 4058');
    for (const nothing of ['playbook the of and', 'playbook 🎉🎉', 'playbook 12345'])
      expect(await says('frank', nothing)).toContain('The FastTrack playbook');
    expect(await says('frank', `playbook FTCQ ${'x'.repeat(5_000)}`)).not.toContain('understand');
  });

  it('and gets help as before where it says nothing, or a command was meant', async () => {
    expect(await says('petra', 'wetter morgen in berlin')).toContain('nicht verstanden');
    expect(await says('petra', 'new SME for Teams')).toContain('Schritt');
    await desk.person('petra').presses('form.discard');
  });

  it('looks through the contents of their roles, then through everything', async () => {
    const petra = desk.person('petra');
    await says('petra', 'leitfaden');
    expect(reads(petra).join('\n')).not.toContain('FTOP-Aufgabe 4058');
    await clicks(petra, 'Alles');
    for (let page = 0; page < 3; page++) await clicks(petra, 'Nächste Seite');
    expect(reads(petra).join('\n')).toContain('FTOP-Aufgabe 4058');
  });

  it('goes on to what is related, rates, and comes back', async () => {
    const petra = desk.person('petra');
    await says('petra', 'leitfaden wann wird eine Anforderung abgelehnt');
    expect(headline(petra)).toBe('Wann eine Anforderung abgelehnt wird');
    await clicks(petra, 'Mehr dazu');
    await clicks(petra, 'Öffnen');
    expect(headline(petra)).toBe('Die Felder des Formulars');
    await clicks(petra, 'Das wollte ich wissen');
    expect(reads(petra).join('\n')).toContain('Danke für Ihre Auskunft.');
  });

  it('reads plainly that it says nothing, and passes the question to their FPM', async () => {
    const [petra, frank] = [desk.person('petra'), desk.person('frank')];
    const card = await says('petra', 'leitfaden Wetter in Berlin');
    expect(card).toContain('Dazu sagt der Leitfaden nichts.');
    expect(card).toContain('ftsmeassign@fasttrack.example');
    await petra.presses('playbook.ask', { question: '' });
    expect(reads(petra).join('\n')).toContain('Bitte füllen Sie dieses Feld aus.');
    await petra.presses('playbook.ask', { question: 'Wer kommt zum **Treffen**?' });
    await desk.settled();
    expect(reads(petra).join('\n')).toContain('Ihre Frage ist an Frank Fischer gegangen');
    expect(headline(frank)).toBe(
      'Petra Partner (petra@contoso.example) asks: “Wer kommt zum **Treffen**?”',
    );
  });

  it('the same question is one message to the FPM, however often somebody clicks', async () => {
    const petra = desk.person('petra');
    const frank = desk.person('frank');
    await petra.says('playbook');
    await desk.settled();
    const on = petra.cardWith('playbook.ask');
    const before = frank.history().length;
    const question = { question: 'Zählt ein Doppelklick?' };
    await Promise.all(
      [1, 2, 3, 4].map(() => petra.presses('playbook.ask', question, on && { on })),
    );
    await desk.settled();
    expect(frank.history().length).toBe(before + 1);
    await petra.clicks('playbook.ask', { question: 'Und danach?' });
    await desk.settled();
    expect(frank.history().length).toBe(before + 2);
  });

  it('and with the section that was read, the FPM knows it in their language', async () => {
    const [petra, frank] = [desk.person('petra'), desk.person('frank')];
    await says('petra', 'leitfaden wann wird eine Anforderung abgelehnt');
    await petra.presses('playbook.ask', { question: 'Gilt das auch für uns?' });
    await desk.settled();
    expect(headline(frank)).toContain('has read “When a request is denied” in the playbook');
  });

  it('without a role, and gets the whole answer, and how to get further', async () => {
    const stranger = desk.teams.person({
      ...{ mail: 'nora@nowhere.example', name: 'Nora Nobody', language: 'en' },
      aadObjectId: '00000000-0000-4000-8000-000000000999',
      tenantId: '00000000-0000-4000-8000-00000000beef',
      timeZone: 'Europe/Berlin',
    });
    await stranger.says('playbook when is a request denied');
    await desk.settled();
    const card = reads(stranger).join('\n');
    expect(card).toContain('When a request is denied');
    expect(verbs(stranger)).toContain('access.open');
    expect(verbs(stranger)).not.toContain('playbook.ask');
  });

  it('in a channel, and everybody reads the answer, with nothing that is anybody’s', async () => {
    const group = desk.teams.group('channel');
    const petra = desk.person('petra');
    await group.says(petra, 'Was bedeutet CSMAU?');
    await group.says(petra, 'leitfaden fases');
    await desk.settled();
    const texts = group.messages().map((message) => cardTexts(message).join('\n'));
    expect(texts.join('\n')).toContain('Beteiligungskonzepte');
    expect(texts.join('\n')).toContain('Quelle: FastTrack im Überblick');
    expect(texts.join('\n')).not.toMatch(/SME-\d|Frank|Petra/);
    for (const message of group.messages()) expect(allButtons(cardOf(message))).toEqual([]);
  });
});

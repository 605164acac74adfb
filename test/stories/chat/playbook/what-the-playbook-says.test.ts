import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { withPlaybook } from '../../../support/samples/playbook.ts';
import {
  cast,
  eventsRecorded,
  headline,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import { isJson, type Json } from '../../../support/teams/chats.ts';
import { cardOf } from '../../../support/teams/clients/cards.ts';
import { type Dialog, opensDialog } from '../../../support/teams/clients/dialog.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** The data of the buttons that open the playbook, as they stand on the newest card. */
const buttonsOn = (person: Person): Json[] =>
  ((cardOf(person.lastCard())?.body ?? []) as Json[])
    .flatMap(({ actions }) => (actions ?? []) as Json[])
    .flatMap(({ data }) => (isJson(data) && data.verb === 'playbook.open' ? [data] : []));

describe.each(engines)('somebody in the middle of something (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withPlaybook });
  });
  afterEach(() => desk.stop());

  const opens = (person: Person, at = 0): Promise<Dialog> =>
    opensDialog(person, { from: 'card', data: buttonsOn(person)[at] ?? {} });

  it('reads what the playbook says about a step of the form, and the form stays', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    const before = cardOf(petra.lastCard());
    const dialog = await opens(petra);
    expect(dialog.title()).toMatch(/^Welche Rolle|^Die Felder/);
    expect(dialog.texts().join('\n')).toContain('Quelle: SME-Ressourcen anfordern ›');
    await dialog.presses('playbook.show', { section: 'sme-resources/what-is' });
    expect(dialog.title()).toBe('Was ein SME ist');
    expect(JSON.stringify(dialog.card())).not.toContain('form.open');
    expect(cardOf(petra.lastCard())).toEqual(before);
  });

  it('asks the FPM on the request whose card it was, where it is kept and answered', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const before = await eventsRecorded(desk);
    const dialog = await opens(petra);
    expect(dialog.title()).toBe('Wie lange es dauert');
    await dialog.presses('playbook.ask', { question: 'Geht es schneller?' });
    await desk.settled();
    expect(dialog.texts().join('\n')).toContain('Ihre Frage ist an Frank Fischer gegangen');
    expect(await eventsRecorded(desk)).toBe(before + 1);
    const read = frank.chat().map((message) => reads(frank, message).join('\n'));
    expect(read.join('\n')).toContain('Geht es schneller?');
    expect(read.join('\n')).toContain('(Wie lange es dauert)');
  });

  it('cannot ask on a request that is not theirs', async () => {
    const { petra } = cast(desk);
    const paula = desk.person('paula');
    const id = await petraAsks(desk);
    const before = await eventsRecorded(desk);
    await paula.says('guía fases');
    await desk.settled();
    await paula.presses('playbook.ask', { question: '¿Qué pasa?', requestId: id, version: 1 });
    await desk.settled();
    expect(await eventsRecorded(desk)).toBe(before);
    expect(reads(paula).join('\n')).toContain(`${id}`);
    expect(headline(petra)).not.toContain('¿Qué pasa?');
  });
});

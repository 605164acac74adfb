import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, eventsRecorded, isAssigned, mixed, reads } from '../../support/stories/story.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

jest.setTimeout(30_000);

describe('a person whom a request does not concern', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await isAssigned(desk);
  });
  afterEach(() => desk.stop());

  const nothing: readonly (readonly [string, string, string])[] = [
    [
      'paula',
      'estado SME-1001',
      'No hay ninguna solicitud SME-1001 que usted pueda ver. Compruebe el número en su lista.',
    ],
    [
      'fiona',
      'status SME-1001',
      'There is no request SME-1001 that you may see. Please check the number in your list of requests.',
    ],
    [
      'stefan',
      'status SME-1001',
      'Es gibt keine Anforderung SME-1001, die Sie sehen dürfen. Bitte prüfen Sie die Nummer in Ihrer Liste.',
    ],
  ];

  it.each(nothing)(
    '%s, typing "%s", reads only that there is none',
    async (who, words, sentence) => {
      const person = desk.person(who);
      await person.says(words);
      await desk.settled();
      expect(reads(person)).toEqual([sentence]);
    },
  );

  it.each(nothing)('%s gets nothing by clicking with its id either', async (who, _, sentence) => {
    const person = desk.person(who);
    await person.says('help');
    await desk.settled();
    const before = await eventsRecorded(desk);
    for (const verb of [
      'request.show',
      'request.revise',
      'request.triage',
      'request.approve',
      'request.deny',
      'request.return',
      'request.assign',
      'request.withdraw',
      'assignment.accept',
      'assignment.decline',
      'card.refresh',
    ]) {
      const answer = await person.clicks(verb, {
        requestId: 'SME-1001',
        version: 3,
        comment: 'x',
        denyReason: 'repeat',
        questions: 'x',
        sme: 'stefan@fasttrack.example',
      });
      expect([verb, answer.status]).toEqual([verb, 200]);
      const shown = JSON.stringify(cardOf(person.lastCard()));
      expect([verb, shown.includes('Brandl')]).toEqual([verb, false]);
      if (verb !== 'card.refresh') expect(reads(person)).toEqual([sentence]);
    }
    expect(await eventsRecorded(desk)).toBe(before);
  });

  it('cannot click on the message of somebody else either', async () => {
    const { sam } = cast(desk);
    const paula = desk.person('paula');
    await paula.says('ayuda');
    await desk.settled();
    const theirs = sam.lastCard();
    const answer = await paula.clicks('card.refresh', {}, { on: theirs?.id ?? '' });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain('Brandl');
  });

  it('sees no more once it is no longer hers: the SME who declined', async () => {
    const { sam } = cast(desk);
    await sam.presses('assignment.decline', { comment: 'Keine Zeit.' });
    await desk.settled();
    await sam.says('status SME-1001');
    await desk.settled();
    expect(reads(sam)).toEqual([
      'Es gibt keine Anforderung SME-1001, die Sie sehen dürfen. Bitte prüfen Sie die Nummer in Ihrer Liste.',
    ]);
  });
});

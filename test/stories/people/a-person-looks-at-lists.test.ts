import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { need } from '../../support/samples/form.ts';
import {
  cast,
  does,
  headlines,
  isAssigned,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { asksOften } from '../../support/stories/story-engagement.ts';
import type { Json } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

describe('a person who looks at a list', () => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  it('in which there is nothing yet reads what will happen', async () => {
    desk = await startDesk({ program: mixed });
    const { petra, frank, anna, sam } = cast(desk);
    const expected: readonly (readonly [Person, string, string, string])[] = [
      [
        petra,
        'anfragen',
        'Meine Anforderungen',
        'Sie haben noch keinen SME angefordert. Beginnen Sie mit der Schaltfläche unten.',
      ],
      [
        frank,
        'requests',
        'Requests to me',
        'No request is open with you. As soon as one comes, you get a message.',
      ],
      [
        anna,
        'solicitudes',
        'Cola del equipo',
        'El equipo no tiene ninguna solicitud pendiente. En cuanto llegue una, recibirá un mensaje.',
      ],
      [
        sam,
        'ANFRAGEN',
        'Meine Zuweisungen',
        'Sie haben noch keine Zuweisung. Sobald Sie eine erhalten, bekommen Sie eine Nachricht.',
      ],
    ];
    for (const [person, words, title, sentence] of expected) {
      await person.says(words);
      await desk.settled();
      expect(reads(person).slice(0, 2)).toEqual([title, sentence]);
    }
  });

  it('finds in their list the form that they have begun, and goes on with it', async () => {
    desk = await startDesk({ program: mixed });
    const { petra } = cast(desk);
    const looks = async () => {
      await petra.says('anfragen');
      await desk.settled();
      return reads(petra);
    };
    expect(await looks()).toContain('Neue Anforderung');
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    const read = await looks();
    expect(read).toContain(
      'Sie haben eine Anforderung begonnen und noch nicht übermittelt. Setzen Sie sie mit der Schaltfläche unten fort.',
    );
    expect(read).toContain('Anforderung fortsetzen');
    expect(read).not.toContain('Neue Anforderung');
    await petra.presses('form.open');
    expect(petra.buttons(petra.lastCard())).toContain('form.back');
  });

  it('sees what waits for them and opens it', async () => {
    desk = await startDesk({ program: mixed });
    const { petra, frank, anna, sam } = cast(desk);
    await isAssigned(desk);
    for (const [person, words] of [
      [petra, 'anfragen'],
      [frank, 'requests'],
      [anna, 'solicitudes'],
      [sam, 'anfragen'],
    ] as const) {
      await person.says(words);
      await desk.settled();
    }
    expect(reads(petra).slice(0, 5)).toEqual([
      'Meine Anforderungen',
      '1 Anforderung',
      'SME-1001 · Zugewiesen',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Azure AD Premium P1 (AADP) · vom 2. März 2026',
    ]);
    expect(reads(frank)).toContain('SME-1001 · Assigned');
    expect(headlines(anna).at(-1)).toBe('Cola del equipo');
    expect(reads(sam)).toEqual(
      expect.arrayContaining([
        'SME-1001 · Zugewiesen · wartet auf Sie',
        'Contoso Consulting · Azure AD Premium P1 (AADP) · vom 2. März 2026',
      ]),
    );
    const messages = sam.chat().length;
    await sam.presses('request.show');
    await does(desk, sam, 'assignment.accept');
    expect(sam.chat()).toHaveLength(messages);
    expect(headlines(petra)).toContain(
      'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    );
  });

  it('of 200 turns its pages, newest first, and a queue oldest first', async () => {
    desk = await startDesk({ program: { ...mixed, mostRequestsADay: 200 } });
    const { petra, frank } = cast(desk);
    await asksOften(desk, petra, 200);
    const [card] = petra.chat();
    if (!card) throw new Error('Petra has no card to click on');
    // From the answer: meanwhile the queue still edits cards.
    const mine = async (page: number) => {
      const answer = await petra.clicks('request.list', { list: 'mine', page }, { on: card });
      return reads(petra, { ...card, clientCard: (answer.body as Json).value as Json });
    };
    const first = await mine(0);
    expect(first).toEqual(
      expect.arrayContaining(['200 Anforderungen, Seite 1 von 34', 'SME-1200 · Übermittelt']),
    );
    expect(first.filter((text) => text.startsWith('SME-') && text.includes('·'))).toHaveLength(6);
    expect(first).toContain('Nächste Seite');
    expect(first).not.toContain('Vorherige Seite');
    const last = await mine(33);
    expect(last).toEqual(
      expect.arrayContaining(['200 Anforderungen, Seite 34 von 34', 'SME-1001 · Übermittelt']),
    );
    expect(last.filter((text) => text.startsWith('SME-') && text.includes('·'))).toHaveLength(2);
    expect(last).not.toContain('Nächste Seite');
    expect(await mine(999)).toEqual(last);

    const [queue] = frank.chat();
    await frank.clicks('request.list', { list: 'fpm', page: 0 }, { on: queue });
    expect(reads(frank, queue)).toEqual(
      expect.arrayContaining([
        '200 need your action',
        'Requests to me · 200 requests, page 1 of 34',
        'SME-1001 · Submitted',
      ]),
    );
    await frank.presses('request.list', { page: 1 }, { on: queue });
    expect(reads(frank, queue)).toContain('Requests to me · 200 requests, page 2 of 34');
  });

  it('by typing status sees one request with its history', async () => {
    desk = await startDesk({ program: mixed });
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.return', { questions: 'How many?' });
    await petra.says('status sme 1001');
    await anna.says('estado SME-1001');
    await desk.settled();
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'Verlauf',
        'Petra Partner hat die Anforderung übermittelt.',
        'Frank Fischer hat die Anforderung mit Fragen zurückgegeben.',
        'How many?',
      ]),
    );
    expect(reads(anna)).toContain('Frank Fischer devolvió la solicitud con preguntas.');
    await petra.says('status SME-4711');
    await desk.settled();
    expect(reads(petra)).toEqual([
      'Es gibt keine Anforderung SME-4711, die Sie sehen dürfen. Bitte prüfen Sie die Nummer in Ihrer Liste.',
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  buttonsOf,
  cast,
  clicksOld,
  does,
  eventsRecorded,
  headline,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { isJson, type Json } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

type Who = 'petra' | 'frank' | 'anna' | 'sam' | 'sofia';
type Sentences = { readonly de: string; readonly en: string; readonly es: string };
interface Change {
  readonly who: Who;
  readonly verb: string;
  readonly inputs?: Record<string, string>;
  /** What everybody else reads who clicks on what they saw before. */
  readonly old: Sentences;
  /** Clicks that are not about this change: they count on the older card as well. */
  readonly stillCount?: readonly string[];
}

const language: Record<Who, keyof Sentences> = {
  petra: 'de',
  frank: 'en',
  anna: 'es',
  sam: 'de',
  sofia: 'es',
};
const at = {
  de: 'am 2. März 2026 um 10:00 MEZ',
  en: 'at 10:00 CET on 2 March 2026',
  es: 'a las 10:00 CET del 2 de marzo de 2026',
};

const changes: readonly Change[] = [
  {
    who: 'anna',
    verb: 'request.triage',
    stillCount: ['request.approve', 'request.deny', 'request.return', 'request.withdraw'],
    old: {
      de: `Anna Adams hat die Anforderung ${at.de} bereits gesichtet. Bitte sehen Sie noch einmal hin und entscheiden Sie.`,
      en: `Already triaged by Anna Adams ${at.en}. Please look again and decide.`,
      es: `Ya revisada por Anna Adams ${at.es}. Mírela de nuevo y decida.`,
    },
  },
  {
    who: 'frank',
    verb: 'request.return',
    inputs: { questions: 'Why?' },
    old: {
      de: `Frank Fischer hat die Anforderung ${at.de} bereits zurückgegeben. Es wurde nichts geändert.`,
      en: `Already returned by Frank Fischer ${at.en}. Nothing was changed.`,
      es: `Ya devuelta por Frank Fischer ${at.es}. No se ha cambiado nada.`,
    },
  },
  {
    who: 'petra',
    verb: 'form.submit',
    old: {
      de: `Petra Partner hat die Anforderung ${at.de} bereits erneut übermittelt. Es wurde nichts geändert.`,
      en: `Already submitted again by Petra Partner ${at.en}. Nothing was changed.`,
      es: `Ya enviada de nuevo por Petra Partner ${at.es}. No se ha cambiado nada.`,
    },
  },
  {
    who: 'frank',
    verb: 'request.approve',
    old: {
      de: `Frank Fischer hat die Anforderung ${at.de} bereits genehmigt. Es wurde nichts geändert.`,
      en: `Already approved by Frank Fischer ${at.en}. Nothing was changed.`,
      es: `Ya aprobada por Frank Fischer ${at.es}. No se ha cambiado nada.`,
    },
  },
  {
    who: 'anna',
    verb: 'request.assign',
    inputs: { sme: 'sam@fasttrack.example' },
    old: {
      de: `Anna Adams hat ${at.de} bereits einen SME zugewiesen. Es wurde nichts geändert.`,
      en: `An SME was already assigned by Anna Adams ${at.en}. Nothing was changed.`,
      es: `Ya hay un SME asignado por Anna Adams ${at.es}. No se ha cambiado nada.`,
    },
  },
  {
    who: 'sam',
    verb: 'assignment.decline',
    inputs: { comment: 'Urlaub.' },
    old: {
      de: 'Sie haben die Zuweisung zu SME-1001 abgelehnt; das Assignment Team kümmert sich darum.',
      en: '',
      es: '',
    },
  },
  {
    who: 'anna',
    verb: 'request.assign',
    inputs: { sme: 'sofia@fasttrack.example' },
    old: {
      de: `Anna Adams hat ${at.de} bereits einen SME zugewiesen. Es wurde nichts geändert.`,
      en: '',
      es: `Ya hay un SME asignado por Anna Adams ${at.es}. No se ha cambiado nada.`,
    },
  },
  {
    who: 'sofia',
    verb: 'assignment.accept',
    old: { de: '', en: '', es: `Ya aceptada por Sofia Sanz ${at.es}. No se ha cambiado nada.` },
  },
];

describe('buttons of cards that everybody saw before a change', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('change nothing, say why in one sentence, and show what is so now', async () => {
    const people = cast(desk);
    const named = Object.entries(people) as [Who, Person][];
    for (const { who, verb, inputs, old, stillCount = [] } of changes) {
      const before = buttonsOf(Object.values(people)).filter(
        ({ button }) => !['form.submit', 'request.revise', ...stillCount].includes(button.verb),
      );
      if (verb === 'form.submit') {
        await people.petra.presses('request.revise');
        for (const answers of ['Seit März.', '', ''])
          await people.petra.presses('form.next', answers ? { answers } : {});
      }
      await does(desk, people[who], verb, inputs);

      const events = await eventsRecorded(desk);
      const calls = desk.teams.calls.length;
      const messages = named.map(([, person]) => person.chat().length);
      for (const click of before) {
        const [name] = named.find(([, person]) => person === click.person) ?? ['petra'];
        const own = name === who && click.button.verb === verb;
        const others = {
          comment: 'xyzzy',
          questions: 'xyzzy',
          denyReason: 'repeat',
          sme: 'stefan@fasttrack.example',
        };
        // Other words would be something else to say, even of the same person.
        const answer = await clicksOld(click, own ? (inputs ?? {}) : others);
        const where = `${name} ${click.button.verb} after ${who} ${verb}`;
        expect([where, answer.status, isJson(answer.body) && answer.body.type]).toEqual([
          where,
          200,
          'application/vnd.microsoft.card.adaptive',
        ]);
        const [first] = reads(click.person, click.message);
        const gone = name === 'sam' && verb === 'assignment.decline';
        if (own && !gone) expect([where, first]).not.toEqual([where, old[language[name]]]);
        else expect([where, first]).toEqual([where, old[language[name]]]);
      }
      await desk.settled();
      expect(await eventsRecorded(desk)).toBe(events);
      expect(desk.teams.calls).toHaveLength(calls);
      expect(named.map(([, person]) => person.chat().length)).toEqual(messages);
    }
    const cards = Object.values(people).flatMap((person) =>
      person.chat().map((message) => reads(person, message).join('\n')),
    );
    expect(cards.filter((text) => text.includes('xyzzy'))).toEqual([]);
  });
});

describe('a change', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('is seen on every card that shows the request, those opened from lists too', async () => {
    const { petra, frank } = cast(desk);
    await petra.says('anfragen');
    await frank.says('status SME-1001');
    await desk.settled();
    await petra.presses('request.show');
    await does(desk, frank, 'request.approve');
    const on = (person: typeof petra) => person.chat().map((message) => headline(person, message));
    expect(on(petra)).toEqual([
      'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
      'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026 · Eingang bestätigt',
      'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    ]);
    expect(frank.chat().map((message) => reads(frank, message)[0])).toEqual([
      'SME-1001 · Bäckerei Brandl GmbH · 2 March 2026 · Petra Partner submitted the request.',
      'SME-1001 · Approved · 2 March 2026, 10:00 CET',
    ]);
  });

  it('is seen when a card that somebody deleted is needed again, as a new one', async () => {
    const { petra, frank } = cast(desk);
    const [status] = petra.chat();
    if (status) status.deleted = true;
    await does(desk, frank, 'request.approve');
    expect(petra.chat().map((message) => headline(petra, message))).toEqual(
      expect.arrayContaining([
        'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
        'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
      ]),
    );
  });

  it('asked for on a card of a request that was lost with its number changes nothing here', async () => {
    const { frank } = cast(desk);
    const all = buttonsOf([frank]);
    const data = all.find(({ button }) => button.verb === 'request.approve')?.button.data as Json;
    expect(data.chain).toMatch(/^[0-9a-f]{16}$/);
    const before = await eventsRecorded(desk);
    await frank.clicks('request.approve', { ...data, chain: '0123456789abcdef' });
    expect(await eventsRecorded(desk)).toBe(before);
    expect(headline(frank)).toBe(
      'What this card was about has been lost; something else has its number now. Nothing was changed.',
    );
    await frank.presses('request.approve');
    expect(await eventsRecorded(desk)).toBe(before + 1);
  });

  it.each(['request.show', 'request.texts', 'request.revise', 'form.again'])(
    'that only opens something (%s) shows what has the number now, and says that it is another',
    async (verb) => {
      const { petra } = cast(desk);
      const before = await eventsRecorded(desk);
      const data = { requestId: 'SME-1001', version: 1, chain: '0123456789abcdef' };
      await petra.clicks(verb, data);
      await desk.settled();
      expect(reads(petra).join('\n')).toContain('SME-1001');
      expect(reads(petra).join('\n')).toContain(
        'Der Vorgang, zu dem diese Karte gehörte, ist verloren gegangen',
      );
      expect(await eventsRecorded(desk)).toBe(before);
      expect(await desk.app().store.db.selectFrom('draft').selectAll().execute()).toHaveLength(1);
    },
  );

  it('made by the same click twice is made once, no matter who repeats it', async () => {
    const { petra, frank } = cast(desk);
    const [card] = frank.chat();
    const before = await eventsRecorded(desk);
    const clicks = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        frank.clicks(
          'request.approve',
          { requestId: 'SME-1001', version: 1, comment: 'Yes.' },
          { on: card, ...(index % 2 ? { id: 'f:one-delivery' } : {}) },
        ),
      ),
    );
    await desk.settled();
    expect(clicks.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await eventsRecorded(desk)).toBe(before + 1);
    expect(petra.chat()).toHaveLength(3);
    expect(headline(frank)).toBe('You have approved; the assignment team is looking for an SME.');
  });
});

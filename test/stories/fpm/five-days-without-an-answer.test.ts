import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  buttonsOf,
  cast,
  clicksOld,
  does,
  fillsIn,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { comesToReview, days, heardBy, hours } from '../../support/stories/story-engagement.ts';
import { status } from '../../support/teams/faults.ts';

jest.setTimeout(60_000);

const apology = {
  triage:
    'SME-1001: Wir haben die Sichtung bis zum Dienstag, 3. März, 10:00 MEZ zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  decision:
    'SME-1001: Wir haben eine Entscheidung bis zum Samstag, 7. März, 10:00 MEZ zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
};
const missing = '⚠ The confirmation of this request did not arrive in time.';
const turnTo =
  'Sie können sich an den FPM Frank Fischer oder an das Assignment Team wenden: ftsmeassign@fasttrack.example.';

describe('a request that nobody answers', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
  });
  afterEach(() => desk.stop());

  const goesBy = (milliseconds: number) => {
    const { petra, frank, anna } = cast(desk);
    return heardBy(desk, { petra, frank, anna }, milliseconds);
  };

  it('shows from the start when things are due, in the zone of the reader', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Triage due: Tuesday 3 Mar, 10:00 CET',
        'Decision due: Saturday 7 Mar, 10:00 CET',
      ]),
    );
    expect(reads(petra, petra.chat()[0])).toContain(
      'Entscheidung fällig: Samstag, 7. März, 10:00 MEZ',
    );
  });

  it('reminds the person who has to act, then says honestly that it is late: each once, then again', async () => {
    await petraAsks(desk);
    expect(await goesBy(22 * hours)).toEqual({});
    expect(await goesBy(1 * hours)).toEqual({
      anna: [
        'Recordatorio: el plazo para la revisión inicial de SME-1001 es el martes, 3 mar, 10:00 CET.',
      ],
    });
    expect(await goesBy(1 * hours)).toEqual({
      petra: [apology.triage],
      frank: [
        'SME-1001 is late: the triage by the assignment team was due Tuesday 3 Mar, 10:00 CET.',
      ],
      anna: [
        'SME-1001 lleva retraso: haga ahora la revisión inicial. El plazo era el martes, 3 mar, 10:00 CET.',
      ],
    });
    expect(await goesBy(2 * days - hours)).toEqual({});
    expect(await goesBy(hours)).toEqual({
      frank: ['Reminder: your decision on SME-1001 is due Saturday 7 Mar, 10:00 CET.'],
    });
    expect(await goesBy(days)).toEqual({
      frank: ['Reminder: your decision on SME-1001 is due Saturday 7 Mar, 10:00 CET.'],
    });
    expect(await goesBy(days)).toEqual({
      petra: [apology.decision],
      frank: [
        'SME-1001 is late: please decide now. Your decision was due Saturday 7 Mar, 10:00 CET.',
      ],
      anna: [
        'SME-1001 lleva retraso: el plazo para la decisión de Frank Fischer era el sábado, 7 mar, 10:00 CET.',
      ],
    });
    await desk.restarts();
    // To a working day: the 30th is Easter Monday.
    const later = await goesBy(31 * days);
    expect(Object.keys(later).sort()).toEqual(['anna', 'frank', 'petra']);
    expect(later.frank?.[0]).toBe(
      'SME-1001 is late: please decide now. Your decision was due Saturday 7 Mar, 10:00 CET.',
    );
  });

  it('says on the status card of the partner, once it is looked at, that it is late and whom to turn to', async () => {
    const { petra } = cast(desk);
    await petraAsks(desk);
    await goesBy(5 * days);
    const [status] = petra.chat();
    if (status) await petra.refreshes(status);
    const read = reads(petra, status);
    expect(read).toEqual(
      expect.arrayContaining([
        'Wir haben eine Entscheidung bis zum Samstag, 7. März, 10:00 MEZ zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
        turnTo,
      ]),
    );
    expect(read).toContain('Die Entscheidung ist überfällig seit Samstag, 7. März, 10:00 MEZ.');
  });

  it('says that the triage is late while the decision is not', async () => {
    const { anna } = cast(desk);
    await petraAsks(desk);
    await goesBy(days);
    expect(reads(anna, anna.chat()[0]).join('\n')).toContain('martes, 3 mar, 10:00 CET');
    expect(reads(cast(desk).frank)).toEqual(
      expect.arrayContaining([
        'Triage due: Tuesday 3 Mar, 10:00 CET',
        'Decision due: Saturday 7 Mar, 10:00 CET',
      ]),
    );
  });

  it('sends nothing twice over restarts in between', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    for (const pause of [23 * hours, hours, 2 * days, days, days]) {
      await desk.passes(pause);
      await desk.restarts();
      await desk.restarts();
    }
    expect(petra.chat()).toHaveLength(4);
    expect(reads(petra).slice(0, 2)).toEqual([apology.decision, turnTo]);
    expect(frank.chat().length + anna.chat().length).toBe(1 + 1 + 3 + 3 + 1);
  });

  it('leaves the person who has decided in peace: nothing comes after a denial', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'not-eligible' });
    expect(await goesBy(6 * days)).toEqual({});
    expect(await goesBy(30 * days)).toEqual({});
  });

  it('shows on a reminder that is looked at after the work was done what has become of it', async () => {
    const { anna, frank } = cast(desk);
    await petraAsks(desk);
    await goesBy(23 * hours);
    const reminder = anna.lastCard();
    if (!reminder) throw new Error('no reminder');
    await does(desk, frank, 'request.approve');
    expect((await anna.refreshes(reminder)).status).toBe(200);
    expect(reads(anna, reminder)[0]).toMatch(/^SME-1001 · .* · Recordatorio enviado: /);
    expect(reads(anna).join()).toContain('SME-1001 · Aprobada');
  });

  it('reminds the team of the assignment once it is approved, and not the FPM', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.approve');
    expect(await goesBy(days)).toEqual({});
    expect(await goesBy(2 * days)).toEqual({
      anna: [expect.stringContaining('SME-1001')],
    });
    await goesBy(days);
    expect(Object.keys(await goesBy(days)).sort()).toEqual(['anna', 'frank', 'petra']);
  });

  it('stops the clock while the partner is asked, and lets it run on afterwards', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    await desk.passes(4 * hours);
    await does(desk, frank, 'request.return', { questions: 'How many groups?' });
    expect(reads(petra, petra.chat()[0])).toContain(
      'Die Frist ruht, solange die Anforderung bei Ihnen liegt.',
    );
    expect(reads(frank, frank.chat()[0])).toContain(
      'The clock is stopped while the request is with Petra Partner.',
    );
    expect(await goesBy(10 * days)).toEqual({
      petra: [
        'Erinnerung: Bitte beantworten Sie die Fragen zu SME-1001 und übermitteln Sie sie erneut.',
      ],
    });
    await does(desk, petra, 'request.revise');
    for (const _ of [1, 2]) await petra.presses('form.next');
    await comesToReview(petra, { answers: 'Drei.' });
    await does(desk, petra, 'form.submit');
    expect(reads(frank)).toContain('Decision due: Tuesday 17 Mar, 10:00 CET');
    expect(await goesBy(3 * days)).not.toHaveProperty('frank.1');
    const late = await goesBy(2 * days);
    expect(late).toHaveProperty('frank');
    expect(late.petra?.join()).toContain('Dienstag, 17. März, 10:00 MEZ');
  });

  it('says at the start what became due while the bot was down, at once and once', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    const before = { petra: petra.chat().length, frank: frank.chat().length };
    await desk.app().stop();
    // Nobody is there to settle anything: only the clock goes on.
    void desk.passes(5 * days + 2 * hours);
    await desk.restarts();
    expect(headlines(petra).slice(before.petra)).toEqual([
      expect.stringContaining('Überfällig: Sichtung'),
      apology.decision,
    ]);
    expect(headlines(frank).join('\n')).toContain('please decide now');
    expect(headlines(anna).join('\n')).not.toContain('Recordatorio');
    await desk.restarts();
    expect(petra.chat()).toHaveLength(before.petra + 2);
  });

  it('takes the click on the card from before a reminder', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const [approve] = buttonsOf([frank]).filter(({ button }) => button.verb === 'request.approve');
    if (!approve) throw new Error('nothing to approve');
    await goesBy(3 * days);
    await goesBy(days);
    await clicksOld(approve);
    await desk.settled();
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
  });

  it('says on the cards whom to turn to when the confirmation is not delivered in five minutes', async () => {
    const { petra, frank } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    desk.teams.fault(status(400), { person: petra, method: 'POST', path: /activities/ });
    await fillsIn(petra);
    await does(desk, petra, 'form.submit');
    await desk.passes(4 * 60_000);
    expect(reads(frank)).not.toContain(missing);
    await desk.passes(61_000);
    expect(reads(frank).slice(0, 2)).toEqual([
      'The confirmation of SME-1001 could not be delivered to Petra Partner in time.',
      'Please tell Petra Partner yourself that the request has arrived: petra@contoso.example.',
    ]);
    const [decide] = frank.chat();
    expect(reads(frank, decide)).not.toContain(missing);
    if (decide) await frank.refreshes(decide);
    expect(reads(frank, decide)).toContain(missing);
    expect(reads(petra, petra.chat()[0])).toEqual(
      expect.arrayContaining([
        '⚠ Die Bestätigung dieser Anforderung kam nicht rechtzeitig an.',
        turnTo,
      ]),
    );
  });

  it('takes that back when the confirmation arrives after all', async () => {
    const { petra, frank } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    const fault = desk.teams.fault(status(503), {
      person: petra,
      method: 'POST',
      path: /activities/,
      times: 1_000,
    });
    await fillsIn(petra);
    await does(desk, petra, 'form.submit');
    await desk.passes(5 * 60_000 + 1_000);
    const [decide] = frank.chat();
    if (decide) await frank.refreshes(decide);
    expect(reads(frank, decide)).toContain(missing);
    fault.cancel();
    await desk.passes(hours);
    expect(petra.chat()).toHaveLength(2);
    if (decide) await frank.refreshes(decide);
    expect(reads(frank, decide)).not.toContain(missing);
    expect(headlines(petra)[0]).toBe(
      'Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.',
    );
  });

  it('keeps reminders to the working hours of the person who has to act, and says at once what is late', async () => {
    await desk.passes(9 * hours);
    await petraAsks(desk);
    await goesBy(days);
    // Wanted on Thursday and Friday at 19:00: the one comes on Friday morning, the other, which
    // cannot wait until Monday, in the last hour of Friday.
    expect(await goesBy(2 * days)).toEqual({});
    expect(await goesBy(13 * hours)).toEqual({});
    expect(Object.keys(await goesBy(hours))).toEqual(['frank']);
    expect(await goesBy(6 * hours)).toEqual({});
    expect(Object.keys(await goesBy(hours))).toEqual(['frank']);
    expect(await goesBy(26 * hours)).toEqual({});
    expect(Object.keys(await goesBy(hours)).sort()).toEqual(['anna', 'frank', 'petra']);
  });
});

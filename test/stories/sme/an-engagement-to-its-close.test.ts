import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  cast,
  does,
  headlines,
  idOn,
  isAssigned,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import {
  beside,
  hears,
  isAccepted,
  isCompleted,
  isEngaged,
  learning,
  linksOf,
  plan,
} from '../../support/stories/story-engagement.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { card } from './engagement-card.ts';

/** The person comes back to the card with this button: their client asks for it anew. */
async function looksAt(person: Person, verb: string): Promise<void> {
  const shown = person.cardWith(verb);
  if (shown) await person.refreshes(shown);
}

jest.setTimeout(60_000);

describe('an engagement, from the acceptance to its close', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('begins with the steps for the partner, and a chat of the two', async () => {
    const { petra, sam } = cast(desk);
    await isAssigned(desk);
    expect(reads(petra)).toEqual(
      expect.arrayContaining(['Wie es weitergeht', '1. Sam Smith meldet sich direkt bei Ihnen.']),
    );
    await does(desk, sam, 'assignment.accept');
    expect(headlines(petra).at(-1)).toBe(
      'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    );
    expect(card(petra)).toContain('Chat mit Sam Smith');
    expect(linksOf(petra).at(-1)).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=sam%40fasttrack.example&topicName=SME-1001',
    );
    expect(linksOf(sam).at(-1)).toContain('users=petra%40contoso.example');
  });

  it('has a plan that one writes, the others read, and each confirms', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAccepted(desk);
    expect(await hears(petra, () => does(desk, sam, 'plan.save', plan))).toEqual([
      'Bitte lesen Sie den Plan und bestätigen Sie ihn.',
    ]);
    expect(headlines(frank).at(-1)).toBe('Please read the plan and confirm it.');
    const read = card(petra);
    expect(beside(read, 'Erwartungen')).toBe('Zwei Termine je Woche, Rückfragen am selben Tag.');
    expect(beside(read, 'Erster Tag')).toBe('9. März 2026');
    expect(beside(read, 'Wer daraus lernt und andere schult')).toBe('Petra Partner und Jonas Jung');
    expect(read).toContain('Bestätigung fehlt noch von: Petra Partner und Frank Fischer');
  });

  it('takes the others’ confirmations back when anybody changes the plan', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAccepted(desk);
    await does(desk, sam, 'plan.save', plan);
    expect(headlines(sam).at(-1)).toBe(
      'You have confirmed the plan; waiting for Petra Partner and Frank Fischer.',
    );
    await does(desk, frank, 'plan.confirm');
    await looksAt(sam, 'plan.save');
    expect(card(sam).join('\n')).toContain('Confirmed by: Sam Smith and Frank Fischer');
    await does(desk, petra, 'plan.save', { ...plan, endDate: '2026-04-10' });
    expect(card(sam).join('\n')).toContain('Still to confirm: Frank Fischer and Sam Smith');
    await does(desk, sam, 'plan.confirm');
    await does(desk, frank, 'plan.confirm');
    expect(headlines(petra).at(-1)).toBe(
      'Alle drei haben den Plan bestätigt: Sie arbeiten bis zum 10. April 2026 mit Sam Smith zusammen.',
    );
  });

  it('counts a confirmation once and not for a plan that was changed meanwhile', async () => {
    const { petra, sam } = cast(desk);
    await isAccepted(desk);
    await does(desk, sam, 'plan.save', plan);
    const shown = petra.cardWith('plan.confirm');
    const [id, version] = [idOn(shown), 5];
    await does(desk, sam, 'plan.save', { ...plan, learners: 'Jonas Jung' });
    await petra.clicks('plan.confirm', { requestId: id, version }, { on: shown });
    await desk.settled();
    expect(card(sam).join('\n')).toContain('Still to confirm: Petra Partner and Frank Fischer');
  });

  it('is not planned with an end before its beginning', async () => {
    const { sam } = cast(desk);
    await isAccepted(desk);
    await does(desk, sam, 'plan.save', { ...plan, endDate: '2026-03-01', learners: '' });
    expect(reads(sam)).toEqual(
      expect.arrayContaining([
        'Please choose a day that is not before the first one.',
        'Zwei Termine je Woche, Rückfragen am selben Tag.',
      ]),
    );
  });

  it('ends with a summary beside what was promised, and asks both how it was', async () => {
    const { petra, frank, sam } = cast(desk);
    await isCompleted(desk);
    expect(headlines(petra).at(-1)).toBe('Sam Smith hat den Einsatz abgeschlossen. Wie war es?');
    expect(headlines(sam).at(-1)).toBe(
      'You have completed the SME engagement. How was it for you?',
    );
    expect(headlines(frank).at(-1)).toBe(
      'Sam Smith has completed the SME engagement: please look at the result and close the request.',
    );
    const read = reads(petra);
    expect(read).toContain('Was daraus wurde');
    // What was promised stands in the details; the FPM, who closes it, reads both side by side.
    expect(reads(frank)).toEqual(expect.arrayContaining(['What was promised', 'What came of it']));
    expect(beside(read, 'Zusammenfassung von Sam Smith')).toBe(
      'Drei Gruppen laufen, Petra macht allein weiter.',
    );
    const all = read.join('\n');
    for (const folded of [
      'Bedingter Zugriff läuft bei drei Gruppen.',
      'Petra: bedingter Zugriff.',
      'Zwei Kollegen.',
      'Die Bedingungen sind erfüllt.',
    ])
      expect(all).toContain(folded);
    expect(read.join()).not.toContain('FTOP');
    // Feedback is for the FPM.
    expect(read.join()).not.toContain('Niemand war ausgesperrt.');
    const toFpm = reads(frank);
    expect(beside(toFpm, 'Who learns from it and trains others')).toBe(
      'Petra Partner und Jonas Jung',
    );
    expect(beside(toFpm, 'Who learnt what')).toBe('Petra: bedingter Zugriff.');
    expect(beside(toFpm, 'What the customer says')).toBe('Niemand war ausgesperrt.');
  });

  it('is a repeat later, of which the FPM reads who learnt what', async () => {
    const { petra, frank } = cast(desk);
    await isCompleted(desk);
    await desk.passes(60_000);
    await petraAsks(desk);
    expect(reads(frank)).toContain('Learnt from it: Petra: bedingter Zugriff.');
    expect(reads(petra).join()).not.toContain('Petra: bedingter Zugriff.');
  });

  it('has a chat of the two until it is completed, from then on "ask my FPM"', async () => {
    const { petra, sam } = cast(desk);
    await isEngaged(desk);
    expect(linksOf(petra).length).toBeGreaterThan(0);
    await does(desk, sam, 'engagement.complete', { summary: 'Fertig.', ...learning });
    expect(linksOf(petra)).toEqual([]);
    expect(linksOf(sam)).toEqual([]);
    expect(reads(petra)).toContain('Meinen FPM fragen …');
  });

  it('shows the feedback of both to the FPM, who closes; of the other each reads nothing', async () => {
    const { petra, frank, sam } = cast(desk);
    await isCompleted(desk);
    expect(
      await hears(frank, () =>
        does(desk, petra, 'feedback.send', { rating: '5', comment: 'Sehr geduldig.' }),
      ),
    ).toEqual([]);
    await does(desk, sam, 'feedback.send', { rating: '4', comment: 'Good preparation.' });
    expect(
      sam
        .chat()
        .flatMap((message) => reads(sam, message))
        .join('\n'),
    ).not.toContain('Sehr geduldig.');
    expect(
      petra
        .chat()
        .flatMap((message) => reads(petra, message))
        .join('\n'),
    ).not.toContain('Good preparation.');
    await looksAt(frank, 'request.close');
    const read = reads(frank, frank.cardWith('request.close'));
    expect(beside(read, 'Feedback from Petra Partner: 5 – very helpful')).toBe('Sehr geduldig.');
    expect(beside(read, 'Feedback from Sam Smith: 4 – helpful')).toBe('Good preparation.');
    await does(desk, frank, 'request.close', { comment: 'Thank you both.' });
    expect(reads(petra).slice(0, 3)).toEqual([
      'Frank Fischer hat SME-1001 geschlossen. Bitte wenden Sie sich an Ihren FPM, falls noch etwas ist.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Thank you both.',
    ]);
    expect(headlines(sam).at(-1)).toContain('Frank Fischer has closed SME-1001.');
  });

  it('takes feedback once from each, without a rating none, and after the close as well', async () => {
    const { petra, frank } = cast(desk);
    await isCompleted(desk);
    await does(desk, petra, 'feedback.send', { comment: 'Gut.' });
    expect(reads(petra)).toContain('Bitte füllen Sie dieses Feld aus.');
    await does(desk, frank, 'request.close');
    await does(desk, petra, 'feedback.send', { rating: '5' });
    expect(headlines(frank).at(-1)).toBe(
      'Petra Partner has given feedback on SME-1001: 5 – very helpful.',
    );
    expect(petra.cardWith('feedback.send')).toBeUndefined();
  });
});

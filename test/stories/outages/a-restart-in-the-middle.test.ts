import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import {
  cast,
  does,
  headlines,
  isApproved,
  messagesTo,
  mixed,
  petraAsks,
  readiness,
} from '../../support/stories/story.ts';

jest.setTimeout(60_000);

/** What is left of a message that a newer one has replaced. */
const trace = (told: string) =>
  expect.stringMatching(
    new RegExp(`^SME-1001 · Bäckerei Brandl GmbH · 2[^·]* (März|March|marzo)[^·]* 2026 · ${told}`),
  );

describe.each(engines)('a restart (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: mixed });
  });
  afterEach(() => desk.stop());

  it('after every single click loses nothing and sends nothing twice', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    await petra.says('neu');
    await desk.restarts();
    for (const step of [need, customer, why]) {
      await petra.presses('form.next', step);
      await desk.restarts();
    }
    for (const [person, verb, inputs] of [
      [petra, 'form.submit', {}],
      [anna, 'request.triage', {}],
      [frank, 'request.approve', { comment: 'Yes.' }],
      [anna, 'request.assign', { sme: 'sam@fasttrack.example' }],
      [sam, 'assignment.accept', {}],
    ] as const) {
      await person.presses(verb, inputs);
      await desk.restarts();
    }
    expect(headlines(petra)).toEqual([
      trace('Übermittelt'),
      trace('Eingang bestätigt'),
      trace('Anna Adams hat die Anforderung gesichtet.'),
      trace('Frank Fischer hat die Anforderung genehmigt.'),
      'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    ]);
    expect(headlines(frank)).toEqual([
      trace('Petra Partner submitted the request.'),
      trace('Anna Adams assigned Sam Smith.'),
      'Sam Smith has accepted: please agree the plan with each other, partner, FPM and SME.',
    ]);
    expect(headlines(anna)).toEqual([
      trace('Petra Partner'),
      'Sam Smith ha aceptado y se pondrá en contacto directamente con Petra Partner.',
    ]);
    expect(headlines(sam)).toEqual([
      'Danke für die Annahme: Bitte vereinbaren Sie den Plan mit Petra Partner und Frank Fischer.',
    ]);
    expect([petra, frank, anna, sam].map((person) => messagesTo(desk, person))).toEqual([
      5, 3, 2, 1,
    ]);
  });

  it('while Teams cannot be reached: what was decided arrives once Teams is back', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await desk.teams.down();
    const answer = await frank.presses('request.approve');
    expect(answer.status).toBe(200);
    await desk.settled();
    expect((await readiness(desk)).status).toBe(200);
    await desk.restarts();
    expect(petra.chat()).toHaveLength(2);
    await desk.teams.up();
    await desk.passes(60_000);
    expect(headlines(petra)).toEqual([
      'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.',
      trace('Eingang bestätigt'),
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    ]);
    expect(headlines(anna).at(-1)).toBe('Asigne un SME: Frank Fischer ha aprobado la solicitud.');
    expect(await readiness(desk)).toMatchObject({ state: { relay: { pending: 0 } } });
  });

  it('makes no difference to a click on a card from before', async () => {
    const { petra, anna, sam } = cast(desk);
    await isApproved(desk);
    const messages = petra.chat().length;
    await desk.restarts();
    expect(petra.chat()).toHaveLength(messages);
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(headlines(sam)).toEqual(['Bitte nehmen Sie diese Zuweisung an oder lehnen Sie sie ab.']);
  });
});

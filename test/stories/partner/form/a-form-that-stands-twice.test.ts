import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import {
  cast,
  does,
  fillsIn,
  headlines,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import { cardOf } from '../../../support/teams/clients/cards.ts';
import { type Dialog, opensDialog } from '../../../support/teams/clients/dialog.ts';

jest.setTimeout(60_000);

const submitted = 'Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.';
const line = 'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026 · Übermittelt';
const approved = 'Frank Fischer hat genehmigt; das Assignment Team sucht einen SME.';

describe.each(engines)('a form that stands in the chat more than once (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  const opens = async (): Promise<Dialog> => {
    const opener = { msteams: { type: 'task/fetch' }, verb: 'form.open' };
    return opensDialog(cast(desk).petra, { from: 'card', data: opener });
  };
  /** Two messages in Petra's chat with the same form. */
  const twice = async () => {
    const { petra } = cast(desk);
    for (const _ of [1, 2]) {
      await petra.says('neu');
      await desk.settled();
    }
    expect(petra.chat().map((message) => petra.buttons(message).includes('form.next'))).toEqual([
      true,
      true,
    ]);
    return petra;
  };

  it('is the request’s card where it was submitted, and a line in the other message', async () => {
    const { frank } = cast(desk);
    const petra = await twice();
    await fillsIn(petra);
    await does(desk, petra, 'form.submit');
    const [first, second] = petra.chat();
    expect(reads(petra, first)).toEqual([line]);
    expect(headlines(petra)[1]).toBe(submitted);
    expect(petra.buttons(second)).toContain('request.withdraw');
    await does(desk, frank, 'request.approve');
    expect(reads(petra, first)).toEqual([line]);
    expect(headlines(petra)[1]).toBe(approved);
    await does(desk, petra, 'request.withdraw');
    for (const message of petra.chat())
      expect(petra.buttons(message)).not.toContain('request.withdraw');
  });

  it('is so as well where it was submitted in a dialog', async () => {
    const { frank } = cast(desk);
    const petra = await twice();
    await fillsIn(petra);
    const dialog = await opens();
    await dialog.presses('form.submit');
    expect(dialog.closed()).toContain('SME-1001');
    await desk.settled();
    expect(headlines(petra).slice(0, 2)).toEqual([submitted, submitted]);
    await does(desk, frank, 'request.approve');
    expect(headlines(petra)).toContain(approved);
    expect(JSON.stringify(petra.chat().map(cardOf))).not.toContain('form.');
  });

  it('a late click on a form that was submitted elsewhere shows the request, and that follows it', async () => {
    const { frank } = cast(desk);
    const petra = await twice();
    const [first] = petra.chat();
    if (!first) throw new Error('no form');
    const old = structuredClone(first.activity);
    await fillsIn(petra);
    await does(desk, petra, 'form.submit');
    first.activity = old;
    first.clientCard = undefined;
    await petra.presses('form.next', {}, { on: first });
    expect(headlines(petra)[0]).toBe(submitted);
    await does(desk, frank, 'request.approve');
    expect(headlines(petra)[0]).toBe(approved);
  });

  it('a revision that is discarded leaves the returned request, which goes on to follow', async () => {
    const { petra, frank } = cast(desk);
    const id = await petraAsks(desk);
    await does(desk, frank, 'request.return', { questions: 'Welche?' });
    await petra.presses('request.revise');
    const data = { verb: 'request.revise', requestId: id, version: 2 };
    const dialog = await opensDialog(petra, { from: 'card', data });
    await dialog.presses('form.discard');
    await desk.settled();
    await does(desk, petra, 'request.withdraw');
    const offered = petra.chat().flatMap((message) => petra.buttons(message));
    expect(
      offered.filter((verb) => /^(form\.(?!again)|request\.(revise|withdraw))/.test(verb)),
    ).toEqual([]);
  });
});

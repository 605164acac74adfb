import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { cast, reads } from '../../support/stories/story.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

/** A list that has to be opened takes two clicks, a choice in sight one; typing takes none. */
function clicksFor(message: Message | undefined, entries: Readonly<Record<string, string>>) {
  return nodesOf(cardOf(message)).reduce((clicks, { id, isMultiSelect, style, type, value }) => {
    const wanted = entries[String(id)] ?? '';
    if (type !== 'Input.ChoiceSet' || wanted === '' || wanted === value) return clicks;
    const chosen = isMultiSelect ? wanted.split(',').length : 1;
    return clicks + (style === 'expanded' ? chosen : 2);
  }, 0);
}

describe('the clicks beside typing', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.stop());

  it('are at most twelve for a request, with one kind of help and a second language', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    const table: Record<string, number> = {};
    for (const entries of [{ ...need, help: 'coaching' }, customer, why]) {
      const step = reads(petra).find((text) => text.startsWith('Schritt ')) ?? '';
      table[step] = clicksFor(petra.lastCard(), entries) + 1;
      await petra.presses('form.next', entries);
    }
    table['Schritt 4 von 4: Prüfen'] = 1;
    await petra.presses('form.submit');
    await desk.settled();
    const lines = Object.entries(table).map(([step, clicks]) => `${clicks}  ${step}`);
    process.stdout.write(`Clicks beside typing:\n${lines.join('\n')}\n`);
    const sum = Object.values(table).reduce((all, clicks) => all + clicks, 0);
    expect(sum).toBeLessThanOrEqual(12);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { cast, does, reads } from '../../support/stories/story.ts';
import { isAccepted, plan, submits } from '../../support/stories/story-engagement.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

type Entries = Readonly<Record<string, string>>;

/** A list or a calendar that has to be opened takes two clicks, a choice in sight one; typing takes none. */
function clicksFor(person: Person, verb: string, entries: Entries): number {
  const nodes = nodesOf(cardOf(person.cardWith(verb)));
  const inputs = nodes.reduce((clicks, { id, isMultiSelect, style, type, value }) => {
    const wanted = entries[String(id)] ?? '';
    if (wanted === '' || wanted === value) return clicks;
    if (type === 'Input.Date') return clicks + 2;
    if (type !== 'Input.ChoiceSet') return clicks;
    const chosen = isMultiSelect ? wanted.split(',').length : 1;
    return clicks + (style === 'expanded' ? chosen : 2);
  }, 0);
  const isFolded = nodes.some(
    (node) => node.isVisible === false && nodesOf(node).some((inner) => inner.verb === verb),
  );
  return inputs + (isFolded ? 1 : 0) + 1;
}

/** What each count is at most, and what it was; docs/counts.md has the same table. */
function shows(what: string, parts: Readonly<Record<string, number>>): number {
  const sum = Object.values(parts).reduce((all, clicks) => all + clicks, 0);
  const lines = Object.entries(parts).map(([part, clicks]) => `  ${clicks}  ${part}`);
  process.stdout.write(`${what}: ${sum} clicks beside typing\n${lines.join('\n')}\n`);
  return sum;
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
    const parts: Record<string, number> = {};
    for (const entries of [{ ...need, help: 'coaching' }, customer, why]) {
      const step = reads(petra).find((text) => text.startsWith('Schritt ')) ?? '';
      parts[step] = clicksFor(petra, 'form.next', entries);
      await petra.presses('form.next', entries);
    }
    parts['Schritt 4 von 4: Prüfen'] = clicksFor(petra, 'form.submit', {});
    expect(shows('A request', parts)).toBeLessThanOrEqual(12);
    await submits(desk, petra);
  });

  it('is one for the answer to a question', async () => {
    const { petra, frank } = cast(desk);
    await does(desk, petra, 'fpm.ask', { question: 'Reicht ein SME?' });
    const entries = { answer: 'Yes.' };
    const clicks = clicksFor(frank, 'fpm.answer', entries);
    expect(shows('An answer', { 'Send this answer': clicks })).toBe(1);
    await does(desk, frank, 'fpm.answer', entries);
  });

  it('are at most nine for a plan with all its confirmations', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAccepted(desk);
    const written = clicksFor(sam, 'plan.save', plan);
    await does(desk, sam, 'plan.save', plan);
    const parts = {
      'the SME writes and saves it': written,
      'the partner confirms': clicksFor(petra, 'plan.confirm', {}),
      'the FPM confirms': clicksFor(frank, 'plan.confirm', {}),
    };
    expect(shows('A plan', parts)).toBeLessThanOrEqual(9);
    for (const one of [petra, frank]) await does(desk, one, 'plan.confirm');
    expect(reads(sam).join()).toContain('The plan is valid until');
  });
});

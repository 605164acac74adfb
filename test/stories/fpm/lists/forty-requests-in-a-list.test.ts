import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { nodesOf } from '../../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import {
  cast,
  does,
  eventsRecorded,
  mixed,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import { asksOften, days } from '../../../support/stories/story-engagement.ts';
import type { Json } from '../../../support/teams/chats.ts';
import { cardOf } from '../../../support/teams/clients/cards.ts';

/** The boxes of a list: what ticking each sends. */
function boxesOn(card: unknown): Record<string, string> {
  const toggles = nodesOf(card).filter(({ type }) => type === 'Input.Toggle');
  return Object.fromEntries(toggles.map(({ id, valueOn }) => [String(id), String(valueOn)]));
}

describe('an FPM with many requests', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: { ...mixed, mostRequestsADay: 100 } });
  });
  afterEach(() => desk.stop());

  const asksFor = async (count: number) => {
    for (let made = 0; made < count; made++) await petraAsks(desk, { topic: `Topic ${made}` });
  };

  it('approves several at once, and reads what became of each', async () => {
    const { petra, frank } = cast(desk);
    await asksFor(3);
    await frank.says('requests');
    await desk.settled();
    expect(reads(frank).slice(0, 2)).toEqual(['3 need your action', 'Requests to me · 3 requests']);
    const { 'tick-0': first = '', 'tick-1': second = '' } = boxesOn(cardOf(frank.lastCard()));
    expect(first).toMatch(/^SME-1001:1:[^:]{16}$/);
    const [, , , list] = frank.chat();
    await petra.clicks('request.withdraw', { requestId: 'SME-1002', version: 1 });
    await desk.settled();
    await frank.presses('list.decide', { 'tick-0': first, 'tick-1': second }, { on: list });
    await desk.settled();
    const read = reads(frank, list);
    expect(read).toContain('SME-1001: approved.');
    expect(read.find((text) => text.startsWith('SME-1002: '))).toContain('Petra Partner');
    expect(read.slice(0, 2)).toEqual(['1 needs your action', 'Requests to me · 2 requests']);
  });

  it('reads when the own decision is due, and the team when the triage is', async () => {
    const { frank, anna } = cast(desk);
    await asksFor(1);
    for (const one of [frank, anna]) await one.says('requests');
    await desk.settled();
    expect(JSON.stringify(cardOf(frank.lastCard()))).toContain('due in 5 days');
    expect(JSON.stringify(cardOf(anna.lastCard()))).toContain('vence mañana');
    const [box] = nodesOf(cardOf(frank.lastCard())).filter(({ type }) => type === 'Input.Toggle');
    expect(box?.title).toBe('SME-1001 · Submitted');
  });

  it('approves nothing that had the number of a request before data were lost', async () => {
    const { frank } = cast(desk);
    await asksFor(1);
    await frank.says('requests');
    await desk.settled();
    const before = await eventsRecorded(desk);
    await frank.presses('list.decide', { 'tick-0': `SME-1001:1:${'0'.repeat(16)}` });
    await desk.settled();
    expect(await eventsRecorded(desk)).toBe(before);
    expect(reads(frank).find((text) => text.startsWith('SME-1001: '))).toContain('has been lost');
  });

  it('approves each once where Teams delivers the click twice', async () => {
    const { petra, frank } = cast(desk);
    await asksFor(2);
    await frank.says('requests');
    await desk.settled();
    const boxes = boxesOn(cardOf(frank.lastCard()));
    const list = frank.lastCard();
    const data = { list: 'fpm', page: 0, wanted: 'request.approve', ...boxes };
    const before = await eventsRecorded(desk);
    const told = petra.chat().length;
    for (const _ of ['once', 'again'])
      await frank.clicks('list.decide', data, { on: list, id: 'f:1' });
    await desk.settled();
    expect((await eventsRecorded(desk)) - before).toBe(2);
    expect(petra.chat().length - told).toBe(2);
  });

  it('who ticks nothing is asked to', async () => {
    const { frank } = cast(desk);
    await asksFor(1);
    await frank.says('requests');
    await desk.settled();
    await does(desk, frank, 'list.decide', { 'tick-0': 'no' });
    expect(reads(frank)).toContain('Please tick at least one request.');
  });

  it('sees what is due first on the first page, whichever came first', async () => {
    const { petra, frank } = cast(desk);
    await asksFor(7);
    await frank.says('status SME-1001');
    await desk.settled();
    await does(desk, frank, 'request.return', { questions: 'Which tenant?' });
    await desk.passes(days);
    // The clock of the decision has stood for a day.
    await petra.says('status SME-1001');
    await desk.settled();
    await does(desk, petra, 'request.answer', { answers: 'fabrikam.de' });
    await frank.says('requests');
    await desk.settled();
    const idsOn = () => reads(frank).flatMap((text) => text.match(/^SME-\d+(?= · )/)?.[0] ?? []);
    expect(idsOn()).toEqual([2, 3, 4, 5, 6, 7].map((number) => `SME-100${number}`));
    await frank.clicks('request.list', { list: 'fpm', page: 1 });
    await desk.settled();
    expect(idsOn()).toEqual(['SME-1001']);
  });

  it('sees those of one state or one customer only, also on the next page and after a decision', async () => {
    const { frank } = cast(desk);
    await asksFor(8);
    await petraAsks(desk, { tenantName: 'Fabrikam AG' });
    await frank.says('requests');
    await desk.settled();
    const list = frank.lastCard();
    const filters = async (verb: string, sent: Json) => {
      await frank.clicks(verb, { list: 'fpm', page: 0, ...sent }, { on: list });
      await desk.settled();
      return reads(frank, list);
    };
    const narrow = { state: 'submitted', customer: 'Bäckerei Brandl GmbH' };
    expect((await filters('request.list', narrow))[1]).toMatch(/8 requests, page 1 of 2$/);
    expect((await filters('request.list', { ...narrow, page: 1 }))[1]).toMatch(/page 2 of 2$/);
    const { 'tick-0': box = '' } = boxesOn(cardOf(list));
    const decided = { ...narrow, wanted: 'request.approve', 'tick-0': box };
    expect((await filters('list.decide', decided))[1]).toMatch(/7 requests, page 1 of 2$/);
    const part = { state: '*', customer: 'fabri' };
    expect((await filters('request.list', part))[1]).toMatch(/1 request$/);
    const other = { state: '*', customer: 'Fabrikam AG' };
    expect((await filters('request.list', other)).join('\n')).toContain('Fabrikam AG: ');
    expect(await filters('request.list', { ...other, state: 'approved' })).toContain(
      'No request of this list is in that state and of that customer.',
    );
  });

  it('are assigned at once, each to one of the SMEs who fit that request', async () => {
    const { frank, anna } = cast(desk);
    await petraAsks(desk, { topic: 'Identity' });
    await petraAsks(desk, { workload: 'aip-p1', topic: 'Labels' });
    await petraAsks(desk, { topic: 'Nobody is chosen' });
    await frank.says('requests');
    await desk.settled();
    await does(desk, frank, 'list.decide', boxesOn(cardOf(frank.lastCard())));
    await anna.says('solicitudes');
    await desk.settled();
    const choices = nodesOf(cardOf(anna.lastCard())).filter(({ id }) =>
      /^sme-\d$/.test(String(id)),
    );
    const [first = '', second = ''] = choices.map(
      (choice) => (choice.choices as { value: string }[])[0]?.value ?? '',
    );
    expect([first, second]).toEqual(['sam@fasttrack.example', 'stefan@fasttrack.example']);
    const list = anna.lastCard();
    await anna.presses(
      'list.decide',
      { ...boxesOn(cardOf(list)), 'sme-0': first, 'sme-1': second },
      { on: list },
    );
    await desk.settled();
    const read = reads(anna, list).filter((text) => /^SME-\d+: /.test(text));
    expect(read.slice(0, 2)).toEqual([
      'SME-1001: el SME está asignado.',
      'SME-1002: el SME está asignado.',
    ]);
    expect(read[2]).not.toContain('asignado.');
  });

  it('has worked off forty with fewer than sixty clicks', async () => {
    const { petra, frank } = cast(desk);
    await asksOften(desk, petra, 40);
    await frank.says('requests');
    await desk.settled();
    const list = frank.lastCard();
    let clicks = 1;
    let read = reads(frank, list);
    // From the answer: meanwhile the queue still edits cards.
    for (let boxes = boxesOn(cardOf(list)); Object.keys(boxes).length > 0; ) {
      clicks += Object.keys(boxes).length + 1;
      const sent = { list: 'fpm', page: 0, wanted: 'request.approve', ...boxes };
      const answer = await frank.clicks('list.decide', sent, { on: list });
      const card = (answer.body as Json).value as Json;
      boxes = boxesOn(card);
      read = list ? reads(frank, { ...list, clientCard: card }) : [];
    }
    expect(read[1]).toMatch(/^40 requests/);
    expect(clicks).toBeLessThan(60);
  }, 120_000);
});

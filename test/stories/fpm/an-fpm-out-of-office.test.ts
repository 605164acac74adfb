import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { failing } from '../../support/graph/answers.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';
import { cast, does, headlines, petraAsks, reads } from '../../support/stories/story.ts';
import { hears } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const minute = 60_000;
const hour = 60 * minute;
const offered =
  'Teams says that you are out of office. Would you like to name a delegate who decides in your place?';

describe.each(engines)('an FPM whom Teams says to be out of office (%s)', (engine) => {
  let desk: TestDesk;
  let graph: FakeGraph;
  const lines: string[] = [];
  const start = async (isOutOfOffice: boolean) => {
    const made = await graphWith(staff({ frank: { availability: 'Away', isOutOfOffice } }));
    graph = made.graph;
    desk = await startDesk({
      engine,
      program: unlisted,
      environment: made.env,
      log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
    });
    await desk.settled();
  };
  afterEach(async () => {
    await desk.stop();
    await graph.stop();
    lines.length = 0;
  });
  const asked = () => graph.calls.filter(({ path }) => path.includes('Presences')).length;

  it('is offered once to set it as an absence, with the day of today in the form', async () => {
    await start(true);
    const { frank } = cast(desk);
    expect(asked()).toBe(0);
    await petraAsks(desk);
    await desk.passes(minute);
    expect(headlines(frank)).toContain(offered);
    const [card] = frank.chat().filter((one) => reads(frank, one)[0] === offered);
    if (!card) throw new Error('nothing is offered');
    expect(JSON.stringify(card.activity)).toContain('"value":"2026-03-02"');
    expect(await hears(frank, () => desk.passes(hour))).toEqual([]);
    // Teams says neither until when nor who stands in: nothing is set without them.
    await frank.presses('away.set', {}, { on: card });
    await desk.settled();
    expect(reads(frank, card).filter((text) => text === 'Please fill this in.')).toHaveLength(2);
    expect(reads(frank, card)).toContain('2026-03-02');
    const fiona = desk.person('fiona');
    const away = {
      delegate: 'fiona@fasttrack.example',
      startDate: '2026-03-02',
      endDate: '2026-03-06',
    };
    await frank.presses('away.set', away, { on: card });
    await desk.settled();
    expect(reads(frank, card)).toEqual([
      'Fiona Ferrer stands in for you from 2 March 2026 to 6 March 2026. You still see every request.',
    ]);
    expect(headlines(fiona).at(-1)).toContain('Please decide');
  });

  it('is offered nothing who is there, and nobody is asked about once all is decided', async () => {
    await start(false);
    const { frank } = cast(desk);
    await petraAsks(desk);
    await desk.passes(minute);
    expect(headlines(frank)).not.toContain(offered);
    expect(asked()).toBeGreaterThan(0);
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await desk.passes(15 * minute);
    const then = asked();
    await desk.passes(hour);
    expect(asked()).toBe(then);
  });

  it('is offered nothing where Graph does not tell, which the log says once a day', async () => {
    await start(true);
    graph.fault({ does: failing(403), path: /Presences/, times: 100 });
    await petraAsks(desk);
    for (let hours = 0; hours < 5; hours += 1) await desk.passes(hour);
    expect(headlines(cast(desk).frank)).not.toContain(offered);
    const said = lines.filter((line) => line.includes('who is out of office is not known'));
    expect(said).toHaveLength(1);
  });
});

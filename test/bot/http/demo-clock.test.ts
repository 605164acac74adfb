import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, headlines, petraAsks } from '../../support/stories/story.ts';

jest.setTimeout(60_000);

describe('the clock of the demo', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ demoClock: true });
  });
  afterEach(() => desk.stop());

  const moves = async (body: unknown) => {
    const response = await fetch(`${desk.url()}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('tells in one jump of a day whatever a day tells, the reminder before the deadline too', async () => {
    const { petra, anna } = cast(desk);
    await petraAsks(desk);
    const before = anna.chat().length;
    expect(await moves({ advance: 'P1D' })).toEqual({
      status: 200,
      body: { now: '2026-03-03T09:00:00.000Z' },
    });
    expect(headlines(anna).slice(before)).toEqual([
      'Reminder: the triage of SME-1001 is due Tuesday 3 Mar, 10:00 CET.',
      'SME-1001 is late: please triage it now. That was due Tuesday 3 Mar, 10:00 CET.',
    ]);
    expect(headlines(petra).at(-1)).toContain('Wir haben die Sichtung');
  });

  it('tells in one jump of five days what five jumps of a day tell', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await moves({ advance: 'P5D' });
    const told = [petra, frank, anna].map((person) => headlines(person));
    await desk.stop();
    desk = await startDesk({ demoClock: true });
    const again = cast(desk);
    await petraAsks(desk);
    for (let day = 1; day <= 5; day += 1) await moves({ advance: 'P1D' });
    const { petra: p, frank: f, anna: a } = again;
    expect([p, f, a].map((person) => headlines(person))).toEqual(told);
    expect(told.map((messages) => messages.length)).toEqual([4, 5, 4]);
  });

  it('goes forwards only, and by nothing but a duration', async () => {
    const refused = {
      status: 400,
      body: { message: 'wanted {"advance":"PT1H"}: an ISO 8601 duration, forwards' },
    };
    expect(await moves({ advance: '-P1D' })).toEqual(refused);
    expect(await moves({ advance: 'tomorrow' })).toEqual(refused);
    expect(await moves({})).toEqual(refused);
    expect(await (await fetch(`${desk.url()}/demo/clock`)).json()).toEqual({
      now: '2026-03-02T09:00:00.000Z',
    });
  });
});

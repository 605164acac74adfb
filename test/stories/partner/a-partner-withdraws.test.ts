import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  cast,
  does,
  eventsRecorded,
  headline,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe('a partner who needs no SME any more', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['just submitted', async () => undefined],
    ['triaged', () => does(desk, cast(desk).anna, 'request.triage')],
    ['returned', () => does(desk, cast(desk).frank, 'request.return', { questions: 'Why?' })],
    ['approved', () => does(desk, cast(desk).frank, 'request.approve')],
  ];

  it.each(ways)('withdraws a request that is %s, and everybody sees it', async (_, until) => {
    const { petra, frank, anna } = cast(desk);
    await until();
    await does(desk, petra, 'request.withdraw', { comment: 'Der Kunde hat abgesagt.' });
    expect(reads(petra, petra.chat()[0])).toEqual(
      expect.arrayContaining([
        'Sie haben die Anforderung zurückgezogen; es ist nichts mehr zu tun.',
        'SME-1001 · Zurückgezogen · 2. März 2026, 10:00 MEZ',
      ]),
    );
    expect(reads(frank).slice(0, 3)).toEqual([
      'Petra Partner has withdrawn SME-1001; there is nothing left to decide.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Der Kunde hat abgesagt.',
    ]);
    expect(headlines(frank)[0]).toContain('Petra Partner submitted the request.');
    expect(headlines(anna).at(-1)).toBe(
      'Petra Partner ha retirado la solicitud; no queda nada por hacer.',
    );
    const left = [petra, frank, anna].flatMap((person) => person.chat().flatMap(person.buttons));
    expect([...new Set(left)].sort()).toEqual([
      'form.again',
      'fpm.ask',
      'request.list',
      'request.show',
    ]);
  });

  it('can no longer do so once an SME is assigned, and is told why', async () => {
    const { petra, frank, anna } = cast(desk);
    const [status] = petra.chat();
    await does(desk, frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(petra.chat().flatMap(petra.buttons)).not.toContain('request.withdraw');
    const before = await eventsRecorded(desk);
    const withdraw = { requestId: 'SME-1001', version: 3 };
    const answer = await petra.clicks('request.withdraw', withdraw, { on: status });
    expect(answer.status).toBe(200);
    expect(headline(petra, status)).toBe(
      'Das ist im Status „Zugewiesen“ nicht möglich. Es wurde nichts geändert.',
    );
    expect(await eventsRecorded(desk)).toBe(before);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  eventsRecorded,
  headlines,
  messagesTo,
  petraAsks,
  readiness,
  reads,
} from '../../support/stories/story.ts';
import { acceptWith, pageOfAProxy } from '../../support/teams/faults.ts';

jest.setTimeout(60_000);

const second = 1000;
const hour = 3_600_000;

describe.each(engines)(
  'something between the bot and Teams answers in its place (%s)',
  (engine) => {
    let desk: TestDesk;
    beforeEach(async () => {
      desk = await startDesk({ engine });
    });
    afterEach(() => desk.stop());

    const relay = async () => (await readiness(desk)).state;

    it('with "forbidden", for two seconds: nobody misses anything', async () => {
      const { frank, anna } = cast(desk);
      const forbidden = [frank, anna].map((person) =>
        desk.teams.fault(pageOfAProxy(403), { person, times: 1_000 }),
      );
      await petraAsks(desk);
      expect([...frank.chat(), ...anna.chat()]).toEqual([]);
      for (const one of forbidden) one.cancel();
      await desk.passes(4 * second);
      expect(headlines(frank)).toHaveLength(1);
      expect(headlines(anna)).toHaveLength(1);
      expect(await relay()).toMatchObject({ relay: { undeliverable: 0 } });
      await does(desk, frank, 'request.approve');
      expect(headlines(anna).at(-1)).toContain('Please assign an SME');
    });

    it('with "forbidden", for days: an admin reads why, and it comes as soon as its reader is heard of', async () => {
      const { frank } = cast(desk);
      const ada = desk.person('ada');
      await frank.says('help');
      await desk.settled();
      const forbidden = desk.teams.fault(pageOfAProxy(403), { person: frank, times: 10_000 });
      const id = await petraAsks(desk);
      for (let hours = 0; hours < 26; hours++) await desk.passes(hour);
      expect(await relay()).toMatchObject({ relay: { undeliverable: 1 } });
      await ada.says(`status ${id}`);
      await desk.settled();
      expect(reads(ada).join()).toContain('perhaps by a proxy on the way');
      forbidden.cancel();
      expect(frank.cardWith('request.approve')).toBeUndefined();
      await frank.says('help');
      await desk.settled();
      expect(frank.cardWith('request.approve')).toBeDefined();
      expect(await relay()).toMatchObject({ relay: { undeliverable: 0 } });
    });

    it('with "created" and no more: the reader sees one card, and it decides once', async () => {
      const { petra, frank } = cast(desk);
      desk.teams.fault(acceptWith('<html>OK</html>', 'text/html'), {
        person: frank,
        path: /activities/,
      });
      await petraAsks(desk);
      await desk.passes(5 * second);
      const [first, again] = frank.history();
      if (!first || !again) throw new Error('Frank has no two messages');
      await frank.refreshes(first);
      await desk.settled();
      expect(frank.chat()).toEqual([again]);
      const before = await eventsRecorded(desk);
      await does(desk, frank, 'request.approve');
      expect(await eventsRecorded(desk)).toBe(before + 1);
      expect(headlines(petra).filter((one) => one.includes('SME-1001 genehmigt'))).toHaveLength(1);
    });

    it('with "created" each time: a reader who looks at the one gets no other', async () => {
      const { frank } = cast(desk);
      desk.teams.fault(acceptWith('{}'), {
        person: frank,
        method: 'POST',
        path: /activities/,
        times: 99,
      });
      await petraAsks(desk);
      const [first] = frank.history();
      if (!first) throw new Error('Frank has no message');
      await frank.refreshes(first);
      await desk.passes(hour);
      await desk.passes(hour);
      expect(messagesTo(desk, frank)).toBe(1);
      await does(desk, frank, 'request.approve');
      expect(reads(frank).join()).toContain('Approved');
    });
  },
);

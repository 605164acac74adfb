import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keysOf } from '../../../src/features/customers/domain/keys.ts';
import { loadEvents } from '../../../src/store/streams/streams.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import type { Json } from '../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../support/teams/clients/cards.ts';

jest.setTimeout(120_000);

const keys = keysOf(withFms);
/** The program in which the customer's word is enough below the milestone. */
const allowing = {
  ...withFms,
  extra: {
    ...withFms.extra,
    customers: { ...keys, closing: { ...keys.closing, allowNoBlocker: true } },
  },
};

const less = {
  ...{ licences: '1,200', activeUsers: '42', asOf: '2026-02-26', enablementTaskDone: 'true' },
};

describe.each(engines)('below the milestone (%s)', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  describe('where the program allows it', () => {
    beforeEach(async () => {
      desk = await startDesk({ engine, program: allowing });
    });

    it('it is enough that the customer sees no technical blocker', async () => {
      const fatima = await begins(desk);
      const tick = 'The customer confirms that no technical blocker prevents deployment';
      expect(reads(fatima)).toContain(tick);
      await does(desk, fatima, 'closing.usage', { ...less, noBlocker: 'true' });
      const card = reads(fatima).join('\n');
      expect(card).toContain(
        '42 of 100 active users; the customer sees no technical blocker, 26 February 2026, LYNX',
      );
      expect(card).toContain(
        'Milestone documented: not needed (the customer sees no technical blocker)',
      );
      expect(fatima.buttons(fatima.lastCard())).toContain('closing.prepare');
    });
  });

  it.each([
    ['where the program allows it', allowing, {}],
    ['with a tick that does not count', allowing, { noBlocker: 'true' }],
    ['in every other program', withFms, { noBlocker: 'true' }],
  ])('figures that are clicked twice count once, %s', async (_, program, ticked) => {
    desk = await startDesk({ engine, program });
    const fatima = await begins(desk);
    const card = fatima.cardWith('closing.usage');
    const [button] = allButtons(card && cardOf(card)).filter(
      ({ verb }) => verb === 'closing.usage',
    );
    const figures = { ...(button?.data as Json), ...less, activeUsers: '112', ...ticked };
    for (let times = 0; times < 2; times += 1)
      await fatima.clicks('closing.usage', figures, { on: card });
    await desk.settled();
    const events = await loadEvents(desk.app().store.db, 'ENG-1002');
    expect(events.filter(({ kind }) => kind === 'used')).toHaveLength(1);
  });

  describe('in every other program', () => {
    beforeEach(async () => {
      desk = await startDesk({ engine, program: withFms });
    });

    it('nothing is asked about blockers, and a tick that was made up changes nothing', async () => {
      const fatima = await begins(desk);
      expect(reads(fatima).join('\n')).not.toMatch(/blocker/);
      await does(desk, fatima, 'closing.usage', { ...less, noBlocker: 'true' });
      expect(reads(fatima).join('\n')).toContain('42 of 100 active users; 58 are missing');
      expect(fatima.buttons(fatima.lastCard())).not.toContain('closing.prepare');
    });
  });
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { kinds } from '../../src/features/index.ts';
import { audit } from '../../src/store/audit/audit.ts';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk } from '../support/app/desk.ts';
import { engines } from '../support/databases/databases.ts';
import { headlines, reads } from '../support/stories/story.ts';
import { does, withFms } from '../support/stories/story-customers.ts';
import { lines } from '../support/stories/story-summaries.ts';
import { leftBehind } from './fixture.ts';
import { root } from './given.ts';

jest.setTimeout(120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const day = 24 * 3_600_000;

describe.each(engines)('customers, notes and summaries that version 020 left on %s', (engine) => {
  async function takenOver(name: string) {
    const place = await leftBehind('020', engine, join(root, `notes-${name}-${engine}`));
    const desk = await startDesk({
      engine,
      program: withFms,
      ...(place.databaseUrl && { databaseUrl: place.databaseUrl }),
      environment: { DATA_DIR: place.dataDir },
    });
    const [fatima, rita, anna] = ['fatima', 'rita', 'anna'].map((name) => desk.person(name));
    if (!fatima || !rita || !anna) throw new Error('the program has them');
    // In a new chat of theirs.
    for (const one of [fatima, rita, anna]) await one.says('help');
    await desk.settled();
    return { desk, place, fatima, rita, anna };
  }

  it('go on: the engagement, the draft of a summary, the order, the risks', async () => {
    const { desk, place, fatima, rita } = await takenOver('cards');
    try {
      await fatima.says('customers');
      await desk.settled();
      expect(reads(fatima).join('\n')).toContain('EXO 100/100 ✓');
      await fatima.says('status ENG-1016');
      await desk.settled();
      await does(desk, fatima, 'closing.prepare', {
        ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'None.' },
      });
      await fatima.says('notes CUS-1015');
      await desk.settled();
      expect(reads(fatima).join('\n')).toContain('Network approval was given');
      // The draft is where it was left, and is answered to who has asked.
      await fatima.says('status SUM-1025');
      await desk.settled();
      await does(desk, fatima, 'summary.preview', lines);
      await does(desk, fatima, 'summary.publish');
      const inHerChat = rita.chat().flatMap((message) => rita.cardTexts(message));
      expect(inHerChat.join('\n')).toContain('Retailer with 20,000 users');
      await rita.says('status RISK-1019');
      await desk.settled();
      await does(desk, rita, 'risk.close', { how: 'The firewall takes them now.' });
      expect(headlines(fatima).join('\n')).toContain('The risk at Nordlicht Klinik is closed');
      await desk.app().stop();
      const store = await openStore(place);
      expect(await audit(store, kinds)).toMatchObject({ faults: [] });
      await store.close();
    } finally {
      await desk.stop();
    }
  });

  it('keep their clocks: each tells once', async () => {
    const { desk, fatima, rita, anna } = await takenOver('clocks');
    try {
      await desk.passes(14 * day);
      const heard = headlines(rita).filter((line) => line.includes('check bandwidth'));
      expect(heard.length).toBeGreaterThan(0);
      // Nobody has left the tenant that is in the queue.
      expect(headlines(fatima).join('\n')).toContain('Please remove your name in FTOP and here.');
      await desk.restarts();
      expect(headlines(rita).filter((line) => line.includes('check bandwidth'))).toEqual(heard);
      await desk.passes(660 * day);
      const told = headlines(anna).filter((line) => line.includes('siguiente acción'));
      expect(told).toHaveLength(1);
    } finally {
      await desk.stop();
    }
  });
});

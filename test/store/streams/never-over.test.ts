import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { kinds, migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { endedBefore } from '../../../src/store/privacy/ended-streams.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { openStreamsOf } from '../../../src/store/privacy/person-data.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';

jest.setTimeout(60_000);

describe.each(engines)('a kind whose things are never over, on %s', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  it('stops nothing: what others have ended is found, and of it everything is open', async () => {
    desk = await startDesk({ engine, program: withFms });
    await does(desk, await begins(desk), 'closing.abandon', { comment: 'Begun by mistake.' });
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    const when = { now: desk.now() + 1, keptMs: 0 };
    const ids = async (some: typeof kinds): Promise<readonly string[]> =>
      (await endedBefore(store.db, some, when, { from: 0, most: 10 })).ended.map(({ id }) => id);
    const without = (...names: readonly string[]) =>
      new Map(
        [...kinds].map(([name, kind]) => [
          name,
          names.includes(name) ? { ...kind, overStates: [] } : kind,
        ]),
      );
    const [fatima] = await identitiesOf(store.db, 'fatima@fasttrack.example');
    if (!fatima) throw new Error('Fatima is known');
    expect(await ids(kinds)).toEqual(['ENG-1002']);
    expect(await openStreamsOf(store.db, kinds, fatima)).toEqual(['CUS-1001']);
    expect(await ids(without('customer'))).toEqual(['ENG-1002']);
    expect(await ids(without(...kinds.keys()))).toEqual([]);
    expect(await openStreamsOf(store.db, without('engagement'), fatima)).toEqual([
      'CUS-1001',
      'ENG-1002',
    ]);
    await store.close();
  });
});

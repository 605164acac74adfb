import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Registration } from '../../../src/features/access/domain/registration.ts';
import { storedAccess } from '../../../src/features/access/store/stored-access.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { does } from '../../support/stories/story.ts';
import { registers, withNora } from '../../support/stories/story-access.ts';

jest.setTimeout(120_000);

/** So many newer ones of somebody else, as they would be stored. */
async function behind(db: Db, many: number): Promise<void> {
  const { body, ...stream } = await db.selectFrom('stream').selectAll().executeTakeFirstOrThrow();
  const first = JSON.parse(body) as Registration;
  for (let number = 1002; number < 1002 + many; number++) {
    const id = `ACC-${number}` as const;
    const form = first.form && { ...first.form, fullName: 'Somebody else' };
    const other: Registration = { ...first, id, state: 'withdrawn', form };
    const { state } = other;
    const row = { ...stream, id, number, state, body: JSON.stringify(other) };
    await db.insertInto('stream').values(row).execute();
    await storedAccess.saveRow(db, other);
  }
}

describe.each(engines)('registrations in the tab (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  const gets = async (mail: string, path: string) =>
    tabClient(() => desk.url(), demoPerson(mail)).gets(path);
  const idsOf = async (mail: string, path: string): Promise<string[]> => {
    const { body } = await gets(mail, path);
    return (body.rows as { id: string }[]).map(({ id }) => id);
  };
  const fiona = 'fiona@fasttrack.example';

  it('wait for who decides, are listed for who keeps them, and are not there for others', async () => {
    const nora = await registers(desk);
    expect(await idsOf(fiona, '/api/work')).toEqual(['ACC-1001']);
    expect(await idsOf('ada@fasttrack.example', '/api/work')).toEqual([]);
    expect(await idsOf('ada@fasttrack.example', '/api/access')).toEqual(['ACC-1001']);
    expect(await idsOf('anna@fasttrack.example', '/api/access')).toEqual([]);
    for (const mail of ['petra@contoso.example', 'sam@fasttrack.example', 'nora@neu.example']) {
      expect((await gets(mail, '/api/access')).status).toBe(404);
      expect((await gets(mail, '/api/access/1001')).status).toBe(404);
    }
    expect((await gets('anna@fasttrack.example', '/api/access/1001')).status).toBe(404);
    const { body } = await gets(fiona, '/api/access/1001');
    expect(JSON.stringify(body.card)).toContain('access.invite');
    await does(desk, nora, 'access.withdraw');
    expect(await idsOf(fiona, '/api/work')).toEqual([]);
    expect(await idsOf(fiona, '/api/access?state=withdrawn')).toEqual(['ACC-1001']);
    expect(await idsOf(fiona, '/api/access?state=asked')).toEqual([]);
    expect(await idsOf(fiona, '/api/access?text=nora')).toEqual(['ACC-1001']);
    expect(await idsOf(fiona, '/api/access?text=gerd')).toEqual([]);
  });

  it('are found by each word, and in no state that there is not', async () => {
    await registers(desk);
    expect(await idsOf(fiona, '/api/access?text=alpenblick%20nora')).toEqual(['ACC-1001']);
    expect(await idsOf(fiona, '/api/access?text=acc-1001&sort=oldest')).toEqual(['ACC-1001']);
    expect(await idsOf(fiona, '/api/access?state=asked,returned')).toEqual(['ACC-1001']);
    expect(await idsOf(fiona, '/api/access?state=nonsense')).toEqual([]);
    expect(await idsOf(fiona, '/api/access?cursor=1001')).toEqual([]);
    expect((await gets(fiona, '/api/access?cursor=x')).status).toBe(400);
  });

  it('one that lies behind a hundred others is found all the same', async () => {
    await registers(desk);
    await behind(desk.app().store.db, 120);
    expect(await idsOf(fiona, '/api/access?text=nora')).toEqual(['ACC-1001']);
  });

  it('are decided there as in the chat', async () => {
    await registers(desk);
    const tab = tabClient(() => desk.url(), demoPerson(fiona));
    const { status } = await tab.acts('access.invite', {
      ...{ accessId: 'ACC-1001', version: 2, partnerName: 'alpenblick' },
    });
    await desk.settled();
    expect(status).toBe(200);
    expect(desk.person('nora').cardWith('access.show')).toBeDefined();
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonId, Recipient } from '../../../src/domain/people/people.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { kinds } from '../../../src/features/index.ts';
import { openStates } from '../../../src/features/requests/domain/states.ts';
import { nameKeys } from '../../../src/store/people/directory/directory-keys.ts';
import { managerAt, saveKnown } from '../../../src/store/people/directory/known-people.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { dataOf } from '../../../src/store/privacy/person-data.ts';
import { remember } from '../../../src/store/queue/inbox.ts';
import { loadEvents, loadStream } from '../../../src/store/streams/streams.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

const objectId = '00000000-0000-4000-8000-0000000000aa';
const tenant = '00000000-0000-4000-8000-00000000c001';
const anotherTenant = '00000000-0000-4000-8000-00000000fab1';
const anna: PersonId = `${tenant}/${objectId}`;
const mail = 'anna@contoso.example';

/** Alike, and not the same. */
const others: readonly { id: PersonId; name: string; mail: string }[] = [
  { id: `${tenant}/${objectId.replace('aa', 'ab')}`, name: 'Johanna Berg', mail: `joh${mail}` },
  { id: `${anotherTenant}/${objectId}`, name: 'Anna Bergmann', mail: `${mail}.org` },
  { id: `${tenant}/${objectId.replace('aa', 'ac')}`, name: 'O’Anna Berg', mail: `o'${mail}` },
  { id: `${tenant}/${objectId.replace('aa', 'ad')}`, name: 'Joanna Berger', mail: `jo-${mail}` },
];

describe.each(engines)('a person called much like somebody who is erased, on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  const tables = ['person', 'card', 'job', 'inbox', 'draft', 'directory_key', 'directory_person'];
  const everything = async () => {
    const rows: Record<string, string[]> = {};
    for (const table of tables as ['person'])
      rows[table] = (await test.store.db.selectFrom(table).selectAll().execute())
        .map((row) => JSON.stringify(row))
        .sort();
    return rows;
  };
  /** A notice that waits for them, by id and by address; an answer that names them; a form; a manager. */
  const lives = async (person: (typeof others)[number]): Promise<void> => {
    const { db } = test.store;
    const [tenantId = '', key = ''] = person.id.split('/');
    await db.insertInto('person').values(person).execute();
    for (const recipient of [person.id, person.mail] as Recipient[])
      await test.store.transaction((tx) =>
        sendCard(tx, test.desk, `SME-1:1:news:${recipient}`, recipient, { kind: 'help' }),
      );
    await db
      .updateTable('job')
      .set({ last_error: `not delivered to ${person.mail}, ${person.name}` })
      .where('route_key', '=', person.mail)
      .execute();
    await remember(db, `delivery ${person.id}`, { said: `Danke, ${person.name}!` }, test.now());
    await nameKeys(db, [{ tenantId, key }], test.now());
    await nameKeys(db, [{ tenantId, key: person.mail }], test.now());
    const managed: PersonId = `${tenantId}/managed-by-${person.mail}`;
    const { name } = person;
    const manager = { name, mail: person.mail };
    await saveKnown(
      db,
      { id: managed, name: 'Somebody', addresses: [], language: null, manager, hasMail: true },
      test.now(),
    );
    await db
      .insertInto('draft')
      .values({
        ...{ id: `draft ${person.id}`, owner: managed, step: 'need', version: 1, discarded: 0 },
        ...{ last_verb: 'form.next', changed_at: test.now() },
        typed: JSON.stringify({ topic: `Frage von ${name} <${person.mail}>, ${person.id}` }),
      })
      .execute();
  };
  const erasable = async () => {
    const [who, ...more] = await identitiesOf(test.store.db, mail);
    if (!who || more.length > 0) throw new Error('she is one person');
    return who;
  };

  it('keeps every row and every word', async () => {
    for (const other of others) await lives(other);
    const before = await everything();
    const hers = { id: anna, name: 'Anna Berg', mail };
    await lives(hers);
    const who = await erasable();
    expect(who).toMatchObject({ id: anna, own: [mail], names: ['Anna Berg'] });
    const shown = JSON.stringify(await dataOf(test.store.db, who));
    for (const other of others) expect(shown).not.toContain(other.mail);

    const done = await erasePerson({ ...test.desk, kinds }, who, false);
    expect(done).toMatchObject({
      rows: { cards: 2, jobs: 2, answers: 1, namedAsManager: 1, namedInDrafts: 1 },
    });
    const after = await everything();
    for (const table of tables)
      expect({ table, rows: after[table] }).toMatchObject({
        table,
        rows: expect.arrayContaining(before[table] ?? []),
      });
    expect(JSON.stringify(after.job)).not.toMatch(/[: "]anna@contoso\.example["\\,]/);
    expect(after.card).toEqual(before.card);
    expect(after.job).toEqual(before.job);
    expect(after.inbox).toEqual(before.inbox);
  });

  it('keeps the waiting notice where nobody is known by the address that is erased', async () => {
    await test.store.transaction((db) =>
      sendCard(db, test.desk, `SME-1:1:news:joh${mail}`, `joh${mail}`, { kind: 'help' }),
    );
    const before = await everything();
    expect(await erasePerson({ ...test.desk, kinds }, await erasable(), false)).toMatchObject({
      as: null,
    });
    expect(await everything()).toEqual(before);
  });

  it('keeps what others said of them, and their open requests hold nobody else', async () => {
    const words = others.map((one) => `${one.name} <${one.mail}> ${one.id}`).join(', ');
    const id = await test.submitted({ additionalInfo: words });
    await test.store.db
      .insertInto('person')
      .values({ id: anna, name: 'Anna Berg', mail })
      .execute();
    const before = await loadEvents(test.store.db, id);
    expect(openStates).toContain((await loadStream(test.store.db, id))?.state);
    expect(await erasePerson({ ...test.desk, kinds }, await erasable(), false)).toMatchObject({
      requests: [],
    });
    expect(await loadEvents(test.store.db, id)).toEqual(before);
  });

  it('gets no manager of somebody in another tenant who has the same address', async () => {
    for (const [at, tenantId] of [tenant, anotherTenant].entries()) {
      const id: PersonId = `${tenantId}/${objectId}`;
      const manager = { name: `Manager ${at}`, mail: null };
      const known = {
        id,
        name: 'Anna Berg',
        addresses: [mail],
        language: null,
        manager,
        hasMail: true,
      };
      await saveKnown(test.store.db, known, test.now());
      await test.store.db
        .insertInto('directory_key')
        .values({ tenant_id: tenantId, key: mail, person_id: id, due_at: test.now() })
        .execute();
      if (at === 0) expect(await managerAt(test.store.db, mail)).toBe('Manager 0');
    }
    expect(await managerAt(test.store.db, mail)).toBeNull();
    expect(await managerAt(test.store.db, anna)).toBe('Manager 0');
  });
});

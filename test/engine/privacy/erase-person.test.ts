import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { RequestId } from '../../../src/domain/ids.ts';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { kinds } from '../../../src/features/index.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { RecordedEvent } from '../../../src/features/requests/domain/request-events.ts';

import { loadHistory, loadRequest } from '../../../src/features/requests/store/requests.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { dataOf } from '../../../src/store/privacy/person-data.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { saveStream } from '../../support/samples/save-stream.ts';

describe.each(engines)('erasing a person on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  const whoIs = (mail: string) => identitiesOf(test.store.db, mail);
  const erase = async (mail: string, force = false) => {
    const [who, ...others] = await whoIs(mail);
    if (!who || others.length > 0) throw new Error(`${mail} is not one person`);
    return erasePerson({ ...test.desk, kinds }, who, force);
  };
  const denied = async (comment: string): Promise<RequestId> => {
    const id = await test.submitted();
    const deny = { verb: 'request.deny', reason: 'other', comment } as const;
    await test.does('frank', deny, id, 1, 'key-1', 'message-1');
    return id;
  };

  it('leaves what happened, when, and in which role', async () => {
    const id = await denied('Petra Partner, PETRA@contoso.example: nein.');
    const before = await loadHistory(test.store.db, id);
    const done = await erase('petra@contoso.example');
    const mark = 'as' in done ? (done.as ?? '').slice(1) : '';
    const after = await loadHistory(test.store.db, id);
    const facts = (events: typeof before) =>
      events.map(({ kind, at, as, version }) => ({ kind, at, as, version }));
    expect(facts(after)).toEqual(facts(before));
    const erased = { id: `erased/${mark}`, name: `#${mark}`, mail: `${mark}@erased.invalid` };
    const [submitted] = before;
    if (submitted?.kind !== 'submitted') throw new Error('it begins with that');
    expect(after).toEqual([
      {
        ...submitted,
        actor: erased,
        requester: erased,
        form: {
          ...submitted.form,
          partnerEmail: erased.mail,
          topic: '—',
          justification: '—',
        },
      },
      { ...before[1], comment: `#${mark}, ${mark}@erased.invalid: nein.` },
    ]);
    expect(await loadRequest(test.store.db, id)).toMatchObject({
      ...{ state: 'denied', requester: erased, erasures: 1 },
      decision: { by: 'Frank Fischer', comment: `#${mark}, ${mark}@erased.invalid: nein.` },
    });
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [], entries: 1 });
  });
  it('finds the surname, with a title or alone, and tells of a first name that stands alone', async () => {
    const id = await denied(
      'Frau Partner und Sra. Partner: nein. PARTNER? Partner! Petra weiß es.',
    );
    const done = await erase('petra@contoso.example');
    const mark = 'as' in done ? done.as : '';
    expect(await loadRequest(test.store.db, id)).toMatchObject({
      decision: { comment: `${mark} und ${mark}: nein. ${mark}? ${mark}! Petra weiß es.` },
    });
    expect(done).toMatchObject({ left: [{ id, words: ['Petra'] }] });
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [] });
  });
  it('tells of a surname in a form that may be another word', async () => {
    const id = await denied('Partners Frage. Der partner, an Partnern.');
    expect(await erase('petra@contoso.example')).toMatchObject({
      left: [{ id, words: ['Partners'] }],
    });
  });
  it.each([
    ['whom the bot knows', { id: 'another-tenant/0101', name: 'Paul Partner' }, []],
    ['whom the program knows', { id: 'another-tenant/0101', name: 'Paul' }, ['Partner, Paul']],
  ])(
    'leaves a surname alone that is also that of somebody %s, and tells of it',
    async (...given) => {
      const [, person, otherNames] = given;
      const id = await denied('Frau Partner kommt. Partner zahlt.');
      await test.store.db
        .insertInto('person')
        .values({ ...person, mail: 'paul@fabrikam.example' })
        .execute();
      const [who] = await whoIs('petra@contoso.example');
      if (!who) throw new Error('she is known');
      const done = await erasePerson({ ...test.desk, kinds, otherNames }, who, false);
      const mark = 'as' in done ? done.as : '';
      expect(await loadRequest(test.store.db, id)).toMatchObject({
        decision: { comment: `${mark} kommt. Partner zahlt.` },
      });
      expect(done).toMatchObject({ left: [{ id, words: ['Partner'] }] });
    },
  );
  it('leaves a surname alone that the customer has as well, and tells of it', async () => {
    const id = await test.submitted({ tenantName: 'Fischer & Partner AG' });
    const deny = { verb: 'request.deny', reason: 'other', comment: 'Partner: nein.' } as const;
    await test.does('frank', deny, id, 1, 'key-1', 'message-1');
    const done = await erase('petra@contoso.example');
    expect(await loadRequest(test.store.db, id)).toMatchObject({
      form: { tenantName: 'Fischer & Partner AG' },
      decision: { comment: 'Partner: nein.' },
    });
    expect(done).toMatchObject({ left: [{ id, words: ['Partner'] }] });
  });
  it.each([
    ['Anna Berg', 'von Anna\u00a0Berg'],
    ['Anna Berg', 'Anna\n  Berg'],
    ['Anna Berg', 'ANNA BERG'],
    ['Anna Berg', 'Vertrag-Anna Berg.pdf'],
    ['Anna Berg', '2Anna Berg_3'],
    ['Anna\u00a0Berg', 'Anna Berg'],
    ['Anna Müller', 'ANNA MU\u0308LLER'],
    ['Anna Mu\u0308ller', 'anna müller'],
    ['İpek Işık', 'ipek ışık'],
    ['İpek Işık', 'İPEK IŞIK'],
    ['Ipek Isik', 'İpek Isık'],
    ['Élise Ébène', 'élise ébène'],
    ["Ann-Marie O'Neil", 'Ann\u2011Marie O’Neil'],
    ['Ли Ян', 'ЛИ ЯН'],
    ['田中 太郎', '田中\u3000太郎'],
  ])('finds %j written as %j where nothing else tells of them', async (name, written) => {
    const id = await test.submitted({ additionalInfo: written });
    const anna = { id: 'another-tenant/0102', name, mail: 'anna@fabrikam.example' };
    await test.store.db.insertInto('person').values(anna).execute();
    const done = await erase(anna.mail);
    expect(done).toMatchObject({ requests: [id], left: [] });
    const { form } = (await loadRequest(test.store.db, id)) ?? {};
    expect(form?.additionalInfo).toMatch(/^\D*2?#[0-9a-f]{8}(\.pdf|_3)?$/);
  });
  it('tells of the surname in a request that does not concern them', async () => {
    const id = await test.submitted({ additionalInfo: 'Berg kennt es, Anna nicht.' });
    const anna = { id: 'another-tenant/0102', name: 'Anna Berg', mail: 'anna@fabrikam.example' };
    await test.store.db.insertInto('person').values(anna).execute();
    const done = await erase(anna.mail);
    expect(done).toMatchObject({ requests: [], left: [{ id, words: ['Berg'] }] });
  });
  it('tells of nothing where no part of the name is left', async () => {
    await denied('Frau Partner und Petra Partner: nein. Der partner hat petra@contoso.example.');
    expect(await erase('petra@contoso.example')).toMatchObject({ left: [] });
  });
  it('takes the words of the person who decided, and leaves those of the partner', async () => {
    const id = await denied('So nicht.');
    await erase('frank@fasttrack.example');
    const [submitted, decision] = await loadHistory(test.store.db, id);
    expect(submitted).toMatchObject({
      actor: { name: 'Petra Partner' },
      form: { topic: 'Conditional Access' },
    });
    expect(decision).toMatchObject({ kind: 'denied', reason: 'other', comment: '—' });
    expect(JSON.stringify(await test.dump())).not.toMatch(/frank@fasttrack|Frank Fischer/i);
  });
  it('is told in the ledger, and nobody can slip another text in under it', async () => {
    const id = await denied('So nicht.');
    await erase('petra@contoso.example');
    const [entry] = await test.store.db.selectFrom('audit_entry').selectAll().execute();
    expect(entry?.kind).toBe('erased');
    expect(entry?.body).not.toMatch(/petra|contoso/i);
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({
      why: 'person',
      rows: [{ request: id, version: 1 }],
    });
    await test.store.db
      .updateTable('event')
      .set({ body: JSON.stringify({ ...(await loadHistory(test.store.db, id))[0], as: 'admin' }) })
      .where('version', '=', 1)
      .execute();
    expect((await audit(test.store, kinds)).faults).toEqual([
      `${id}, event 1 (submitted): its content was changed`,
    ]);
  });
  it('shows who takes an erasure out of the ledger', async () => {
    const id = await denied('So nicht.');
    await erase('petra@contoso.example');
    await test.store.db.deleteFrom('audit_entry').execute();
    expect((await audit(test.store, kinds)).faults).toEqual([
      `${id}, event 1 (submitted): its content was changed`,
    ]);
  });
  it('is refused while the person has a part in an open request, and changes nothing', async () => {
    const id = await test.submitted();
    const before = await test.dump();
    expect(await erase('petra@contoso.example')).toEqual({ open: [id] });
    expect(await erase('frank@fasttrack.example')).toEqual({ open: [id] });
    expect(await test.dump()).toEqual(before);
    // An SME who was never asked has no part in it.
    expect(await erase('sam@fasttrack.example')).toMatchObject({ requests: [] });
  });
  it('leaves somebody else of the same address alone', async () => {
    const id = await denied('So nicht.');
    const other = 'another-tenant/0101';
    await test.store.db
      .insertInto('person')
      .values({ id: other, name: 'Petra Partner', mail: 'petra@contoso.example' })
      .execute();
    const both = await whoIs('petra@contoso.example');
    expect(both.map((who) => who.id)).toEqual([idOf('petra'), other].sort());
    const second = both.find((who) => who.id === other);
    if (!second) throw new Error('there are two');
    const before = await loadHistory(test.store.db, id);
    expect(await erasePerson({ ...test.desk, kinds }, second, false)).toMatchObject({
      requests: [],
    });
    expect(await loadHistory(test.store.db, id)).toEqual(before);
    const [first, ...others] = await whoIs('petra@contoso.example');
    expect(others).toEqual([]);
    expect(first?.id).toBe(idOf('petra'));
  });
  it('finds an address that belongs to nobody', async () => {
    const mail = 'nobody@fasttrack.example';
    const id = await test.submitted({ additionalInfo: `Bitte an ${mail}.` });
    const [who] = await whoIs(mail);
    if (!who) throw new Error('there is one');
    expect(await dataOf(test.store.db, who)).toMatchObject({ requests: [{ request: id }] });
    await erase(mail);
    expect(await dataOf(test.store.db, who)).toEqual({});
    expect(JSON.stringify(await loadHistory(test.store.db, id))).toContain('@erased.invalid.');
  });
  it('leaves nothing in pages that a version before this one has only marked as free', async () => {
    if (engine === 'postgres') return;
    const { db } = test.store;
    await sql`pragma secure_delete = off`.execute(db);
    for (const value of ['So nicht.', 'Anders.'])
      await db
        .insertInto('setting')
        .values({ name: value, value: value.repeat(500) })
        .execute();
    await db.deleteFrom('setting').execute();
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    await sql`pragma secure_delete = on`.execute(db);
    const { rows } = await sql<{ file: string }>`pragma database_list`.execute(db);
    const file = rows[0]?.file ?? '';
    const bytes = () => readFileSync(file, 'utf8') + readFileSync(`${file}-wal`, 'utf8');
    expect(bytes()).toContain('So nicht.');
    await erase('sam@fasttrack.example');
    expect(bytes()).not.toMatch(/So nicht\.|sam@fasttrack|Sam Smith/i);
  });
  it('has a click run again that has read the request just before', async () => {
    // Transactions of the embedded database follow one another.
    if (engine === 'sqlite') return;
    const id = await denied('So nicht.');
    let tries = 0;
    await test.store.transaction(async (db) => {
      tries += 1;
      const request = await loadRequest(db, id);
      if (!request) throw new Error('it is stored');
      if (tries === 1) await erase('petra@contoso.example');
      const clock = { actor: null, as: null } as const;
      const about = { streamId: id, version: 3, at: test.now() } as const;
      const event: RecordedEvent = { kind: 'unconfirmed', ...about, ...clock };
      await saveStream(db, storedRequest, evolve(request, event), event);
    });
    expect(tries).toBe(2);
    expect(JSON.stringify(await loadRequest(test.store.db, id))).not.toMatch(/Petra Partner/);
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [] });
  });
});

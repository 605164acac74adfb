import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { ensureRetentionJob, retentionJob } from '../../../src/engine/privacy/retention.ts';
import { kinds } from '../../../src/features/index.ts';
import { countOnce, withCounts } from '../../../src/features/playbook/store/counts.ts';
import { insertDraft, type StoredDraft } from '../../../src/features/requests/store/drafts.ts';
import { loadHistory, loadRequest } from '../../../src/features/requests/store/requests.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import { remember } from '../../../src/store/queue/inbox.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';

const day = 86_400_000;

const draft = (id: string, but: Partial<StoredDraft> = {}): StoredDraft => ({
  ...{ id, owner: idOf('petra'), step: 'need', version: 1, typed: { topic: id } },
  ...{ requestId: null, lastVerb: 'form.open', submittedAs: null, discarded: false },
  ...but,
});

describe.each(engines)('what has been kept long enough, on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  /** Does what is due of it, `most` pieces at most; returns how many that were. */
  async function due(retentionDays: number | undefined, most = 1_000): Promise<number> {
    const { db } = test.store;
    await db.deleteFrom('job').where('kind', '=', 'card').where('state', '=', 'ready').execute();
    await ensureRetentionJob(db, test.now);
    for (let pieces = 0; pieces < most; ) {
      const lease = { owner: 'me', now: test.now(), leaseEnd: test.now() + 60_000 };
      const job = await claim(db, engine, lease);
      if (!job) return pieces;
      if (job.kind !== retentionJob.kind) continue;
      pieces += 1;
      await perform(test.deskOn(test.store), job, { retentionDays });
    }
    return most;
  }
  const ended = async (): Promise<void> => {
    const id = await test.submitted();
    const deny = { verb: 'request.deny', reason: 'other', comment: 'So nicht.' } as const;
    await test.does('frank', deny, id, 1);
  };
  const people = /petra|frank|bedingten Zugriff|So nicht/i;

  it('loses everybody’s personal data after the days that were set, and what happened stays', async () => {
    await ended();
    const open = await test.submitted();
    const before = await loadHistory(test.store.db, 'SME-1001');
    test.passes(30 * day);
    await due(30);
    expect(await loadHistory(test.store.db, 'SME-1001')).toEqual(before);
    test.passes(day);
    await due(30);
    const after = await loadHistory(test.store.db, 'SME-1001');
    expect(JSON.stringify(after)).not.toMatch(people);
    expect(after.map(({ kind, at, as }) => ({ kind, at, as }))).toEqual(
      before.map(({ kind, at, as }) => ({ kind, at, as })),
    );
    const [asked, denied] = after;
    if (asked?.kind !== 'submitted') throw new Error('it begins with that');
    // Who is who can still be told apart.
    expect(asked.actor).toEqual(asked.requester);
    expect(asked.fpm).toBe(denied?.actor?.mail);
    expect(asked.fpm).not.toBe(asked.actor?.mail);
    expect(asked.form.tenantName).toBe('Bäckerei Brandl GmbH');
    const { db } = test.store;
    const about = await db
      .selectFrom('card')
      .select('slot')
      .where('stream_number', '=', 1001)
      .execute();
    expect(about).toEqual([]);
    expect(JSON.stringify(await loadRequest(db, 'SME-1001'))).not.toMatch(people);
    expect(JSON.stringify(await loadRequest(db, open))).toMatch(people);
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [], entries: 1 });
  });
  it('is done once, in pieces, and goes on where a process that died has stopped', async () => {
    for (let count = 0; count < 12; count++) await ended();
    test.passes(31 * day);
    await due(30, 1);
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [], entries: 1 });
    await test.reopen();
    expect(await due(30)).toBeGreaterThan(1);
    test.passes(day);
    await due(30);
    const audited = await audit(test.store, kinds);
    expect(audited).toMatchObject({ faults: [], requests: 12, entries: 3 });
    const rows = await test.store.db.selectFrom('stream').select('erasures').execute();
    expect(rows.map(({ erasures }) => erasures)).toEqual(Array(12).fill(1));
  });
  it('is all of it where no days are set', async () => {
    await ended();
    test.passes(4_000 * day);
    await due(undefined);
    expect(JSON.stringify(await loadHistory(test.store.db, 'SME-1001'))).toMatch(people);
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [], entries: 0 });
  });
  it('stays pseudonymous for a person erased before', async () => {
    await ended();
    const [petra] = await identitiesOf(test.store.db, 'petra@contoso.example');
    if (!petra) throw new Error('she is stored');
    const done = await erasePerson({ ...test.desk, kinds }, petra, false);
    test.passes(31 * day);
    await due(30);
    const [asked] = await loadHistory(test.store.db, 'SME-1001');
    expect(asked?.actor?.name).toBe('as' in done ? done.as : '');
    expect(await audit(test.store, kinds)).toMatchObject({ faults: [], entries: 2 });
  });
  it('does not grow: answers, done deliveries and forms that became something go', async () => {
    const { db } = test.store;
    await remember(db, 'k', {}, test.now());
    await insertDraft(db, draft('submitted', { submittedAs: 'SME-1001' }), test.now());
    await insertDraft(db, draft('discarded', { discarded: true }), test.now());
    await insertDraft(db, draft('unfinished'), test.now());
    await test.submitted();
    await db.updateTable('job').set({ state: 'done' }).execute();
    const left = async () => ({
      inbox: (await db.selectFrom('inbox').selectAll().execute()).length,
      drafts: (await db.selectFrom('draft').select('id').orderBy('id').execute()).map(
        ({ id }) => id,
      ),
      jobs: [
        ...new Set((await db.selectFrom('job').select('kind').execute()).map((job) => job.kind)),
      ],
    });
    test.passes(14 * day - 1);
    await due(undefined);
    expect((await left()).drafts).toEqual(['discarded', 'submitted', 'unfinished']);
    expect((await left()).jobs.sort()).toEqual(['card', 'housekeeping', 'timer']);
    test.passes(day);
    await due(undefined);
    // A timer that has fired stays as what says that it has.
    expect({ ...(await left()), jobs: (await left()).jobs.sort() }).toEqual({
      ...{ inbox: 0, drafts: ['unfinished'] },
      jobs: ['housekeeping', 'timer'],
    });
    test.passes(20 * day);
    await due(30);
    expect((await left()).drafts).toEqual([]);
  });

  it('is forgotten by the features whose own tables hold it, also where no days are set', async () => {
    await countOnce(test.store.db, 'unanswered', 'who is anna', test.now());
    const words = async () =>
      (await withCounts(test.store.db).selectFrom('playbook_count').select('what').execute())
        .length;
    await due(undefined);
    expect(await words()).toBe(1);
    test.passes(31 * day);
    await due(undefined);
    expect(await words()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestNumber } from '../../../src/domain/ids.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import { smeOf } from '../../../src/features/requests/domain/roles.ts';
import {
  loadHistory,
  loadRequest,
  openAssignments,
} from '../../../src/features/requests/store/requests.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import { Clash } from '../../../src/store/database/open.ts';
import { nextStreamId } from '../../../src/store/streams/numbers.ts';
import {
  accepted,
  approved,
  assigned,
  declined,
  handedOver,
  resubmitted,
  returned,
  submitted,
  triaged,
} from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';
import { saveStream } from '../../support/samples/save-stream.ts';
import { eventsOf, store } from '../../support/samples/stored-request.ts';

describe.each(engines)('requests on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
  });
  afterAll(() => test.stop());

  it('are numbered from SME-1001, each number once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => test.store.transaction((tx) => nextStreamId(tx, 'SME'))),
    );
    expect([...ids].sort()).toEqual(Array.from({ length: 20 }, (_, n) => `SME-${1001 + n}`));
  });

  it('come back as they were stored, and their events fold to the same', async () => {
    const history = [
      submitted,
      returned,
      resubmitted,
      triaged,
      approved,
      assigned,
      declined,
      assigned,
      accepted,
    ] as const;
    const saved = await store(test.store.db, 'SME-2001', ...history);
    const loaded = await loadRequest(test.store.db, 'SME-2001');
    expect(loaded).toEqual(saved);
    const events = await loadHistory(test.store.db, 'SME-2001');
    expect(events).toEqual(eventsOf('SME-2001', ...history));
    expect(events.reduce<Request | undefined>(evolve, undefined)).toEqual(loaded);
  });

  it.each([true, false])(
    'are found by what each event made of them (told of before: %s)',
    async (told) => {
      const id = told ? 'SME-2011' : 'SME-2012';
      const history = eventsOf(
        id,
        submitted,
        triaged,
        handedOver,
        returned,
        resubmitted,
        approved,
        assigned,
        declined,
      );
      let request: Request | undefined;
      for (const event of history) {
        const next = evolve(request, event);
        await saveStream(test.store.db, storedRequest, next, event, told ? request : undefined);
        request = next;
        const row = await test.store.db
          .selectFrom('request')
          .select(['state', 'fpm', 'sme', 'tenant_name', 'topic', 'workload', 'partner_name'])
          .where('number', '=', requestNumber(id))
          .executeTakeFirstOrThrow();
        const { tenantName, topic, workload } = next.form;
        expect(row).toEqual({
          ...{ state: next.state, fpm: next.fpm, sme: smeOf(next) },
          ...{ tenant_name: tenantName, topic, workload, partner_name: next.partner.name },
        });
      }
      expect(request).toMatchObject({ state: 'approved', version: 8 });
    },
  );

  it('clash where somebody was faster, and nothing is written', async () => {
    await store(test.store.db, 'SME-2002', submitted);
    const [first, second] = eventsOf('SME-2002', submitted, approved);
    const [, slower] = eventsOf('SME-2002', submitted, triaged);
    if (!first || !second || !slower) throw new Error('three events');
    const was = evolve(undefined, first);
    await test.store.transaction((tx) =>
      saveStream(tx, storedRequest, evolve(was, second), second),
    );
    const late = saveStream(test.store.db, storedRequest, evolve(was, slower), slower);
    await expect(late).rejects.toThrow(Clash);
    expect((await loadHistory(test.store.db, 'SME-2002')).map(({ kind }) => kind)).toEqual([
      'submitted',
      'approved',
    ]);
  });

  it('that are absent are undefined, with no history', async () => {
    expect(await loadRequest(test.store.db, 'SME-999999999')).toBeUndefined();
    expect(await loadHistory(test.store.db, 'SME-999999999')).toEqual([]);
  });

  it('count as open for their SME until declined', async () => {
    await store(test.store.db, 'SME-2003', submitted, approved, assigned);
    await store(test.store.db, 'SME-2004', submitted, approved, assigned, declined);
    // SME-2001 is onboarding, SME-2003 assigned.
    expect(await openAssignments(test.store.db)).toEqual(new Map([['sam@fasttrack.example', 2]]));
  });
});

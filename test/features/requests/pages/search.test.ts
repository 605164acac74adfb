import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { rolesIn } from '../../../../src/features/requests/domain/roles.ts';
import { search } from '../../../../src/features/requests/pages/lists/search.ts';
import { factsAbout } from '../../../../src/features/requests/store/load.ts';
import { loadRequest } from '../../../../src/features/requests/store/requests.ts';
import { saveDelegation } from '../../../../src/store/people/delegations.ts';
import { personOf } from '../../../../src/store/people/people.ts';
import { anEngine, type Name, program, type TestEngine } from '../../../support/app/engine.ts';
import { engines } from '../../../support/databases/databases.ts';

const every = { numbers: [], matches: () => true };
const names: readonly Name[] = ['petra', 'paula', 'frank', 'anna', 'adam', 'sam'];

describe.each(engines)('a search on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  const found = async (name: Name, skip = 0, count = 100) =>
    (await search(test.desk, await test.reader(name), every, { skip, count })).map(({ id }) => id);

  it('finds exactly what each may see, in every role and state, and while somebody is away', async () => {
    const ids = [
      await test.submitted(),
      await test.submitted(),
      await test.submitted(),
      await test.submitted({ fpm: null }),
    ];
    const [, approved, assigned] = ids;
    if (!approved || !assigned) throw new Error('nothing was submitted');
    await test.does('frank', { verb: 'request.approve', comment: null }, approved, 1);
    await test.does('frank', { verb: 'request.approve', comment: null }, assigned, 1);
    const sme = 'sam@fasttrack.example';
    await test.does('anna', { verb: 'request.assign', sme }, assigned, 2);
    const expected = async (name: Name) => {
      const person = personOf(await test.reader(name));
      const mine = [];
      for (const id of ids) {
        const request = await loadRequest(test.store.db, id);
        const facts = request && (await factsAbout(test.store.db, test.desk, request));
        if (facts && rolesIn(request, person, facts).length > 0) mine.unshift(id);
      }
      return mine;
    };
    for (const name of names)
      expect([name, await found(name)]).toEqual([name, await expected(name)]);
    expect(await found('petra')).toEqual(['SME-1004', 'SME-1003', 'SME-1002', 'SME-1001']);
    expect(await found('sam')).toEqual(['SME-1003']);
    expect(await found('paula')).toEqual([]);
    const deputy = program.fpms.find(({ mail }) => !mail.startsWith('frank@'))?.mail ?? '';
    await saveDelegation(test.store.db, {
      fpm: 'frank@fasttrack.example',
      delegate: deputy,
      startDate: '2026-03-02',
      endDate: '2026-03-06',
      from: test.now(),
      to: test.now() + 1000,
    });
    for (const name of names)
      expect([name, await found(name)]).toEqual([name, await expected(name)]);
  });

  it('goes through all of them in pieces, newest first, each once', async () => {
    for (let n = 0; n < 12; n += 1) await test.submitted();
    expect(await found('petra', 0, 5)).toEqual([
      ...['SME-1012', 'SME-1011', 'SME-1010', 'SME-1009', 'SME-1008'],
    ]);
    expect(await found('petra', 10, 5)).toEqual(['SME-1002', 'SME-1001']);
    expect(await found('petra', 12, 5)).toEqual([]);
  });

  it('looks through the newest 5,000 and no more, but finds a number however old it is', async () => {
    await test.submitted();
    const later = sql`
      with recursive later (n) as (select 1 union all select n + 1 from later where n < 5000)`;
    for (const insert of [
      sql`
        insert into stream (number, id, kind, version, state, body) ${later}
        select number + n, 'SME-' || (number + n), kind, version, state, body from stream, later`,
      sql`
        insert into request (number, state, requester, fpm, sme, partner_id, tenant_name, topic,
          workload, partner_name, submitted_at) ${later}
        select number + n, state, requester, fpm, sme, partner_id, tenant_name, topic, workload,
          partner_name, submitted_at from request, later`,
    ])
      await insert.execute(test.store.db);
    let looked = 0;
    const matches = ({ id }: { id: string }) => {
      looked += 1;
      return id === 'SME-1001';
    };
    const finds = async (name: Name, numbers: number[]) =>
      (
        await search(
          test.desk,
          await test.reader(name),
          { numbers, matches },
          { skip: 0, count: 1 },
        )
      ).map(({ id }) => id);
    for (const name of ['petra', 'frank', 'anna'] as const) {
      looked = 0;
      expect([name, await finds(name, []), looked]).toEqual([name, [], 5000]);
      looked = 0;
      expect([name, await finds(name, [1001]), looked]).toEqual([name, ['SME-1001'], 1]);
    }
    expect(await finds('paula', [1001])).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { migrations } from '../../../../src/features/index.ts';
import {
  newestSummaries,
  type SummarySight,
} from '../../../../src/features/notes/store/summary/lists.ts';
import {
  alertedCustomers,
  openRisksOf,
  risksOf,
} from '../../../../src/features/notes/store/summary/load.ts';
import { withSummaries } from '../../../../src/features/notes/store/summary/tables.ts';
import { openStore } from '../../../../src/store/database/open.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import { databaseFor, engines } from '../../../support/databases/databases.ts';

/** A risk as it is stored, with the times of its events. */
async function store(db: Db, number: number, customer: number, at: readonly number[]) {
  const state = at.length > 1 ? 'closed' : 'open';
  const id = `RISK-${number}`;
  const body = JSON.stringify({ id, text: `Risk ${number}`, state });
  await db
    .insertInto('stream')
    .values({ number, id, kind: 'risk', version: at.length, state, body })
    .execute();
  for (const [index, when] of at.entries())
    await db
      .insertInto('event')
      .values({
        ...{ stream_number: number, version: index + 1, kind: 'noted', at: when, body: '{}' },
        ...{ salt: '', digest: '', hash: `${number}-${index}` },
      })
      .execute();
  await withSummaries(db)
    .insertInto('risk')
    .values({ number, customer_number: customer, state, opened_by: null })
    .execute();
}

/** A customer with a published summary. */
async function publish(db: Db, number: number, fm: string, region: string | null) {
  const stream = async (id: string, kind: string, state: string): Promise<void> => {
    const body = JSON.stringify({ id, state, customer: `CUS-${number}` });
    const at = Number(id.split('-')[1]);
    await db
      .insertInto('stream')
      .values({ number: at, id, kind, version: 1, state, body })
      .execute();
  };
  await stream(`CUS-${number}`, 'customer', 'kept');
  const tables = withSummaries(db);
  await tables
    .insertInto('customer')
    .values({
      ...{ number, tenant_id: `t${number}`, name: `Customer ${number}`, fm, region },
      ...{ priority: 'high', state: 'kept' },
    })
    .execute();
  for (const summary of [number + 100, number + 200]) {
    await stream(`SUM-${summary}`, 'summary', 'published');
    await tables
      .insertInto('note_summary')
      .values({
        ...{ number: summary, customer_number: number, state: 'published', published_at: summary },
      })
      .execute();
  }
}

describe.each(engines)('the risks of a customer, for summaries, on %s', (engine) => {
  it('are those that are open, and when the others were closed', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-risks-'));
    const databaseUrl = await databaseFor(engine, 'risks');
    const { db, close } = await openStore({ dataDir, databaseUrl, migrations });
    try {
      await store(db, 1003, 1001, [10, 25]);
      await store(db, 1004, 1001, [20]);
      await store(db, 1005, 1002, [30]);
      expect(await risksOf(db, 'CUS-1001')).toEqual([
        { id: 'RISK-1003', text: 'Risk 1003', openedAt: 10, closedAt: 25 },
        { id: 'RISK-1004', text: 'Risk 1004', openedAt: 20, closedAt: null },
      ]);
      expect(await openRisksOf(db, 'CUS-1001')).toEqual([{ id: 'RISK-1004', text: 'Risk 1004' }]);
      expect([...(await alertedCustomers(db))].sort()).toEqual(['CUS-1001', 'CUS-1002']);
    } finally {
      await close();
      rmSync(dataDir, { recursive: true });
    }
  }, 60_000);

  it('bring their customers to the top of the list, which has the newest of each in sight', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-risks-'));
    const databaseUrl = await databaseFor(engine, 'alerted');
    const { db, close } = await openStore({ dataDir, databaseUrl, migrations });
    try {
      await publish(db, 1001, 'fatima@fasttrack.example', 'emea');
      await publish(db, 1002, 'fatima@fasttrack.example', 'emea');
      await publish(db, 1003, 'fred@fasttrack.example', 'amer');
      await publish(db, 1004, 'fred@fasttrack.example', null);
      await store(db, 1401, 1001, [10]);
      const alerted = await alertedCustomers(db);
      const found = async (sight: Partial<SummarySight>) => {
        const nobody = { fms: [], regions: [], everybody: false };
        const { rows, total } = await newestSummaries(
          ...([db, { ...nobody, ...sight }, { page: 0, alerted }] as const),
        );
        return [total, ...rows.map((row) => `${row.alerted ? '! ' : ''}${row.summary.id}`)];
      };
      expect(await found({ fms: ['fatima@fasttrack.example'] })).toEqual([
        2,
        '! SUM-1201',
        'SUM-1202',
      ]);
      expect(await found({ regions: ['amer'] })).toEqual([1, 'SUM-1203']);
      expect(await found({ everybody: true })).toEqual([
        ...[4, '! SUM-1201', 'SUM-1204', 'SUM-1203', 'SUM-1202'],
      ]);
      expect(await found({})).toEqual([0]);
    } finally {
      await close();
      rmSync(dataDir, { recursive: true });
    }
  }, 60_000);
});

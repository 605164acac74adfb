import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { migrations } from '../../../../src/features/index.ts';
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
    .values({ number, customer_number: customer, state })
    .execute();
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
});

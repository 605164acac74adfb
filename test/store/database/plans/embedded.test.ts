import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompiledQuery, Kysely } from 'kysely';
import { migrations } from '../../../../src/features/index.ts';
import { listNames } from '../../../../src/features/requests/domain/pages/lists.ts';
import {
  countWaiting,
  loadList,
  waitingIn,
} from '../../../../src/features/requests/store/lists/lists.ts';
import { nextByDue } from '../../../../src/features/requests/store/lists/tab-by-due.ts';
import * as search from '../../../../src/features/requests/store/search.ts';

import { openStore } from '../../../../src/store/database/open.ts';
import { openEmbedded } from '../../../../src/store/database/sqlite/sqlite.ts';
import type { Db, Tables } from '../../../../src/store/database/tables.ts';
import { claim } from '../../../../src/store/queue/claim.ts';
import { approved, assigned, submitted } from '../../../features/requests/domain/given.ts';
import { anna, fiona, frank, petra } from '../../../support/samples/program.ts';
import { store } from '../../../support/samples/stored-request.ts';
import { everything, manages, manyRoles, questions, readers, takesCare } from './questions.ts';

/** Indexes that hold only what is open, waiting or dead, or are read from one end. */
const small = [
  'request_for_team_due',
  'request_open_due',
  'request_at_work',
  'job_dead',
  'job_due',
  'job_to_deliver',
];

/** Somebody who may look at any list. */
const looking = { ...petra, partners: ['contoso'], holders: { fpms: [], smes: [], partners: [] } };

/** A step of a plan, with the step that it is a part of. */
interface PlanRow {
  readonly parent: number;
  readonly detail: string;
}

describe('the embedded database', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-plans-'));
  const seen: CompiledQuery[] = [];
  let db: Db;
  beforeAll(async () => {
    await (await openStore({ migrations, dataDir: directory })).close();
    db = new Kysely<Tables>({
      dialect: (await openEmbedded(directory)).dialect,
      log: ({ query }) => void seen.push(query),
      // With a plugin no statement goes past kysely, which tells of it.
      plugins: [
        { transformQuery: ({ node }) => node, transformResult: async ({ result }) => result },
      ],
    });
    await store(db, 'SME-1', submitted);
    await store(db, 'SME-2', submitted, approved, assigned);
    await takesCare(db);
  });
  afterAll(async () => {
    await db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  /** How the database answers the queries of some work, a line for each table it goes through. */
  async function plansOf(some: (db: Db) => Promise<unknown>): Promise<string[]> {
    seen.length = 0;
    await some(db);
    expect(seen).not.toEqual([]);
    const steps: string[] = [];
    for (const { sql, parameters } of [...seen]) {
      if (/^(begin|commit)/.test(sql)) continue;
      const explained = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
      const { rows } = await db.executeQuery<PlanRow>(explained);
      steps.push(...rows.filter((row) => !sortsOnePage(row, rows)).map(({ detail }) => detail));
    }
    return steps;
  }

  /** What each part of a list gave, a page at most, is put in order. */
  const sortsOnePage = ({ parent, detail }: PlanRow, plan: readonly PlanRow[]): boolean =>
    detail === 'USE TEMP B-TREE FOR ORDER BY' &&
    plan.some((row) => row.parent === parent && row.detail === 'SCAN one');

  const isScan = (step: string): boolean =>
    /^SCAN (stream|request|event|card|job|person)\b/.test(step) &&
    !small.some((index) => step.endsWith(`INDEX ${index}`));

  it.each(Object.entries(questions('sqlite')))(
    'answers %s without reading a whole table',
    async (_, some) => {
      const steps = await plansOf(some);
      expect(steps.filter(isScan)).toEqual([]);
    },
  );

  it.each(listNames)('reads the list %s in the order of an index', async (list) => {
    const reader = readers[list];
    expect((await loadList(db, list, reader, 0)).rows).not.toEqual([]);
    const steps = await plansOf((on) => loadList(on, list, reader, 0));
    expect(steps.filter((step) => isScan(step) || /TEMP B-TREE/.test(step))).toEqual([]);
    // Once to count, then what waits and what does not.
    const indexes = {
      mine: ['by_requester', 'mine_waiting', 'by_requester'],
      company: ['company_newest', 'of_company_waiting', 'company_newest'],
      fpm: ['of_fpm_due', 'of_fpm_due', 'of_fpm_due'],
      assignmentTeam: ['for_team_due', 'for_team_due'],
      sme: ['of_sme_due', 'of_sme_due', 'of_sme_due'],
      unheld: ['open_due', 'open_due'],
      fm: ['by_customer_fm', 'by_customer_fm'],
      rm: ['by_customer_last_fm', 'by_customer_last_fm'],
      region: ['by_customer_region', 'by_customer_region'],
    }[list];
    expect(steps.flatMap((step) => step.match(/INDEX request_(\w+)/)?.[1] ?? [])).toEqual(indexes);
  });

  it.each(listNames)('narrows the list %s without sorting it', async (list) => {
    const who = { ...readers.rm, ...readers.region, ...looking };
    const narrowed = { state: 'submitted', customers: ['Fabrikam', 'Contoso'] } as const;
    const steps = await plansOf((on) => loadList(on, list, who, 0, narrowed));
    expect(steps.filter((step) => isScan(step) || /TEMP B-TREE/.test(step))).toEqual([]);
  });

  it.each(listNames)(
    'finds and counts what waits in the list %s without sorting it',
    async (list) => {
      const who = { ...readers.rm, ...readers.region, ...looking };
      for (const asks of [
        (on: Db) => waitingIn(on, list, who, 100),
        (on: Db) => countWaiting(on, list, who),
      ]) {
        const steps = await plansOf(asks);
        expect(steps.filter((step) => /TEMP B-TREE|SCAN request$/.test(step))).toEqual([]);
      }
    },
  );

  it('reads what is due first of everybody, an FPM, a company and a region in the order of an index', async () => {
    const asked = { after: { date: 5, number: 3 }, until: 9_000 };
    const of = (sight: search.Sight) => plansOf((on) => nextByDue(on, sight, {}, asked, 100));
    const nobody = {
      all: false,
      requester: petra.id,
      fpms: [],
      sme: null,
      partners: [],
      ...manages,
    };
    for (const [sight, index] of [
      [everything, 'request_open_due'],
      [{ ...nobody, fpms: [frank.mail] }, 'request_of_fpm_due'],
      [{ ...nobody, partners: ['contoso'] }, 'request_of_company_due'],
      [{ ...nobody, regions: ['emea'] }, 'request_of_region_due'],
    ] as const) {
      const steps = (await of(sight)).filter((step) => /\brequest\b/.test(step));
      expect(steps.filter(isScan)).toEqual([]);
      expect(steps.at(-1)).toContain(index);
    }
  });

  it('passes over the due jobs of busy routes without reading their rows', async () => {
    const lease = { owner: 'me', now: 2, leaseEnd: 3 };
    const steps = await plansOf((on) => claim(on, 'sqlite', lease, { busy: ['a', 'b'] }));
    expect(steps.some((step) => step.includes('USING COVERING INDEX job_due'))).toBe(true);
  });

  it('merges the lists of several FPMs from an index each', async () => {
    const standIn = { ...anna, standsInFor: [frank.mail, fiona.mail] };
    const steps = await plansOf((on) => loadList(on, 'fpm', standIn, 0));
    expect(steps.filter(isScan)).toEqual([]);
    expect(
      steps.filter((step) => step.includes('INDEX request_of_fpm_due')).length,
    ).toBeGreaterThan(1);
  });

  it('searches what somebody may see from an index for each role, newest first', async () => {
    // Each once, though both the requester and the FPM look.
    const both = await search.requestsInSight(db, manyRoles, 3, 500);
    expect(both.map(({ id }) => id)).toEqual(['SME-2', 'SME-1']);
    const steps = await plansOf((on) => search.requestsInSight(on, manyRoles, 9999, 500));
    // No role sorts for itself, nor goes through everybody's by number.
    expect(steps.filter((step) => /\brequest\b/.test(step))).toEqual([
      'SEARCH request USING INDEX request_by_requester (requester=? AND number<?)',
      'SEARCH request USING INDEX request_fpm_newest (fpm=? AND number<?)',
      'SEARCH request USING INDEX request_fpm_newest (fpm=? AND number<?)',
      'SEARCH request USING INDEX request_sme_newest (sme=? AND number<?)',
      'SEARCH request USING INDEX request_company_newest (partner_id=? AND number<?)',
      'SEARCH request USING INDEX request_by_customer_fm (customer_fm=? AND number<?)',
      'SEARCH request USING INDEX request_by_customer_last_fm (customer_last_fm=? AND number<?)',
      'SEARCH request USING INDEX request_by_customer_region (customer_region=? AND number<?)',
    ]);
  });
});

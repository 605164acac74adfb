import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompiledQuery, Kysely } from 'kysely';
import { kinds, migrations } from '../../../src/features/index.ts';
import { listNames } from '../../../src/features/requests/domain/pages/lists.ts';
import { openStates } from '../../../src/features/requests/domain/request.ts';
import * as drafts from '../../../src/features/requests/store/drafts.ts';
import { heldByNobody } from '../../../src/features/requests/store/holders.ts';
import { countWaiting, loadList, waitingIn } from '../../../src/features/requests/store/lists.ts';
import { numberAt } from '../../../src/features/requests/store/number-at.ts';
import * as requests from '../../../src/features/requests/store/requests.ts';
import * as search from '../../../src/features/requests/store/search.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import { nextByDue } from '../../../src/features/requests/store/tab-by-due.ts';

import * as cards from '../../../src/store/cards/cards.ts';
import * as copies from '../../../src/store/cards/duplicates.ts';
import * as reach from '../../../src/store/cards/reachability.ts';
import * as replaced from '../../../src/store/cards/replaced.ts';
import * as shownCards from '../../../src/store/cards/shown-cards.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { openEmbedded } from '../../../src/store/database/sqlite/sqlite.ts';
import type { Db, Tables } from '../../../src/store/database/tables.ts';
import { endedBefore, forgetAbout } from '../../../src/store/privacy/ended-streams.ts';
import { forgetDoneJobs, forgetLeftovers } from '../../../src/store/privacy/leftovers.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import * as enqueue from '../../../src/store/queue/enqueue.ts';
import { release } from '../../../src/store/queue/jobs.ts';
import * as leases from '../../../src/store/queue/leases.ts';
import * as state from '../../../src/store/queue/queue-state.ts';
import * as routes from '../../../src/store/queue/run-now.ts';
import { streamKeys, streamOutline } from '../../../src/store/streams/stream-key.ts';
import * as streams from '../../../src/store/streams/streams.ts';
import { addSums } from '../../../src/store/sums/add-sums.ts';
import {
  firstCounted,
  keepMonths,
  nextPartner,
  settleMonths,
} from '../../../src/store/sums/months.ts';
import { readSums } from '../../../src/store/sums/read-sums.ts';
import { hasUnsummed, markSummed, someUnsummed } from '../../../src/store/sums/unsummed.ts';
import { approved, assigned, submitted, triaged } from '../../features/requests/domain/given.ts';
import { ada, anna, fiona, frank, petra, sam } from '../../support/samples/program.ts';
import { store } from '../../support/samples/stored-request.ts';

const message = { conversationId: 'a:petra', activityId: '1' };
const view = { kind: 'request', streamId: 'SME-1', purpose: 'shown', event: 1 } as const;
const shown = { ...message, revision: 1, hash: 'x', offer: 'o', isNew: true };
const lease = { owner: 'me', now: 2, leaseEnd: 3 };
const job = {
  id: 1,
  kind: 'card',
  payload: '{}',
  routeKey: 'r',
  createdAt: 1,
  attempts: 1,
  fence: 1,
  traceparent: null,
};
const newJob = { kind: 'card', dedupeKey: 'k', payload: {}, routeKey: 'r', dueAt: 1, now: 1 };
const manages = { fm: null, fmsLed: [], regions: [] };
const everything = {
  ...{ all: true, requester: anna.id, fpms: [], sme: null, partners: [] },
  ...manages,
};
const manyRoles = {
  all: false,
  requester: petra.id,
  fpms: [frank.mail, fiona.mail],
  sme: sam.mail,
  partners: ['contoso'],
  fm: 'fatima@fasttrack.example',
  fmsLed: ['felipe@fasttrack.example'],
  regions: ['emea'],
};

const counted = {
  ...{ name: 'requests.asked', detail: '', at: 1, partner: 'p', region: 'emea', workload: 'w' },
  count: 1,
};
const asked = {
  ...{ workloads: null, names: ['requests.asked', 'requests.end'], daily: ['requests.asked'] },
  ...{ from: 1, to: 90 },
};

/** What clicks, deliveries, lists, searches and the relay ask of the tables that grow. */
const work: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  saveStream: (db) => store(db, 'SME-3', submitted, triaged),
  loadRequest: (db) => requests.loadRequest(db, 'SME-1'),
  loadEvents: (db) => requests.loadHistory(db, 'SME-1'),
  openAssignments: (db) => requests.openAssignments(db),
  askedBefore: (db) =>
    requests.askedBefore(db, { partnerId: 'p', workloads: ['w', 'v'], since: 1 }),
  streamsAfter: (db) =>
    streams.streamsAfter(db, storedRequest, { states: openStates, after: 1, most: 500 }),
  addSums: (db) => addSums(db, 'sqlite', [counted], 1),
  readSums: (db) => readSums(db, { ...asked, scopes: [{ partners: null, regions: null }] }),
  'readSums of an FPM': (db) =>
    readSums(db, { ...asked, scopes: [{ partners: ['p', 'q'], regions: ['emea'] }] }),
  'readSums of an FPM, by month': async (db) => {
    await keepMonths(db);
    const scopes = [{ partners: ['p', 'q'], regions: ['emea'] }];
    return readSums(db, { ...asked, to: 900, scopes, byMonth: true });
  },
  nextPartner: (db) => nextPartner(db, 'p'),
  settleMonths: (db) => settleMonths(db, 'sqlite', 'p', { from: -24301, to: -24313 }),
  firstCounted: (db) => firstCounted(db),
  hasUnsummed: (db) => hasUnsummed(db),
  someUnsummed: (db) => someUnsummed(db, 'sqlite', 8),
  markSummed: (db) => markSummed(db, 'SME-1'),
  'the number at a time': (db) => numberAt(db, 1),
  submittedSince: (db) => drafts.submittedSince(db, petra.id, 1),
  undecidedOf: (db) => requests.undecidedOf(db, frank.mail),
  heldByNobody: (db) => heldByNobody(db, { fpms: [fiona.mail], smes: [], partners: [] }, 50),
  'a search among all': (db) => search.requestsInSight(db, everything, 9999, 500),
  'a search by number': (db) => search.requestsByNumber(db, manyRoles, [1, 2]),
  userIdsOf: (db) => search.userIdsOf(db, [petra.id], [frank.mail, sam.mail]),
  openCards: (db) => cards.insertCards(db, [{ slot: 'slot', recipient: petra.id, view }]),
  showOn: (db) => shownCards.bindView(db, message, petra.id, view),
  loadCard: (db) => cards.loadCard(db, 'slot'),
  wantAll: (db) => cards.markStale(db, { streamId: 'SME-1' }),
  'wantAll of a draft': (db) => cards.markStale(db, { draftId: 'd' }),
  markShown: (db) => shownCards.markShown(db, 'slot', shown),
  markAnswered: (db) => shownCards.markAnswered(db, message, 'o'),
  mustShow: (db) => cards.mustShow(db, 'SME-1'),
  mustShowMessage: (db) => shownCards.mustShowMessage(db, message),
  'mustShow to one': (db) => cards.mustShow(db, 'SME-1', petra.id),
  markUnchanged: (db) => shownCards.markUnchanged(db, 'slot', 1),
  markGone: (db) => shownCards.markGone(db, 'slot'),
  markUndeliverable: (db) => reach.markUndeliverable(db, 'slot', 'blocked'),
  undeliverableOf: (db) => reach.undeliverableOf(db, 'SME-1'),
  otherCards: (db) => replaced.otherCards(db, 'SME-1', petra.id, 'slot'),
  replaceCards: (db) => replaced.replaceCards(db, ['slot'], 'card'),
  markAllStale: (db) => cards.markAllStale(db, 'SME-1'),
  streamKeys: (db) => streamKeys(db, ['SME-1', 'SME-2']),
  streamOutline: (db) => streamOutline(db, 'SME-1'),
  viewOn: (db) => shownCards.viewOfMessage(db, message),
  reasonsGivenUp: (db) => reach.reasonsGivenUp(db, petra.id),
  reviveCards: (db) => reach.reviveCards(db, petra.id),
  forgetCard: (db) => cards.forgetCard(db, 'slot'),
  enqueueAll: (db) => enqueue.enqueueAll(db, [newJob, { ...newJob, dedupeKey: 'l' }]),
  forgetJob: (db) => enqueue.forgetJob(db, 'k'),
  enqueueOnce: (db) => enqueue.enqueueOnce(db, [newJob]),
  claim: (db) => claim(db, 'sqlite', lease),
  'claim beside busy routes': (db) => claim(db, 'sqlite', lease, { busy: ['a', 'b'] }),
  slotAt: (db) => copies.slotAt(db, message),
  adopt: (db) => copies.adoptMessage(db, 'slot', message),
  leave: (db) => copies.enqueueRemoval(db, { ...message, recipient: petra.id }, 1),
  isLeaving: (db) => copies.isLeaving(db, message),
  renewLeases: (db) => leases.renewLeases(db, 'me', [1, 2], 3),
  release: (db) => release(db, job, { state: 'done' }),
  waitingOn: (db) => routes.waitingOn(db, 'r', 'card'),
  arrivedAt: (db) => reach.arrivedAt(db, view),
  postponeRoute: (db) => routes.postponeRoute(db, 'r', 1),
  forgetLeases: (db) => leases.forgetLeases(db, 1, 2),
  nextDue: (db) => state.nextDue(db),
  queueState: (db) => state.queueState(db),
  revive: (db) => routes.revive(db, 'r', 1),
  overdueBy: (db) => state.overdueBy(db, 'timer', 1),
  endedBefore: (db) => endedBefore(db, kinds, { now: 2, keptMs: 1 }, { from: 0, most: 5 }),
  forgetAbout: (db) => forgetAbout(db, 'SME-9', 1),
  forgetLeftovers: (db) => forgetLeftovers(db, 1, 1),
  forgetDoneJobs: (db) => forgetDoneJobs(db, ['card'], 1, 0),
};

/** Indexes that hold only what is open, waiting or dead, or are read from one end. */
const small = [
  'request_for_team_due',
  'request_open',
  'request_open_due',
  'request_at_work',
  'job_dead',
  'job_due',
  'job_to_deliver',
];

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
      const { rows } = await db.executeQuery<{ detail: string }>(explained);
      steps.push(...rows.map(({ detail }) => detail));
    }
    return steps;
  }

  const isScan = (step: string): boolean =>
    /^SCAN (stream|request|event|card|job|person)\b/.test(step) &&
    !small.some((index) => step.endsWith(`INDEX ${index}`));

  it.each(Object.entries(work))('answers %s without reading a whole table', async (_, some) => {
    const steps = await plansOf(some);
    expect(steps.filter(isScan)).toEqual([]);
  });

  it.each(listNames)('reads the list %s in the order of an index', async (list) => {
    const company = { ...petra, partners: ['contoso'] };
    const unheld = { ...ada, holders: { fpms: [fiona.mail], smes: [], partners: ['contoso'] } };
    const others = { mine: petra, fpm: frank, assignmentTeam: anna, sme: sam };
    const reader = { ...others, company, unheld }[list];
    expect((await loadList(db, list, reader, 0)).rows).not.toEqual([]);
    const steps = await plansOf((on) => loadList(on, list, reader, 0));
    expect(steps.filter((step) => isScan(step) || /TEMP B-TREE/.test(step))).toEqual([]);
    const index = {
      mine: 'mine',
      company: 'of_company',
      fpm: 'of_fpm_due',
      assignmentTeam: 'for_team_due',
      sme: 'of_sme_due',
      unheld: 'open_due',
    }[list];
    // Once to count and once to read.
    expect(steps.filter((step) => step.includes(`INDEX request_${index}`))).toHaveLength(2);
  });

  it.each(listNames)('narrows the list %s without sorting it', async (list) => {
    const who = { ...petra, partners: ['contoso'], holders: { fpms: [], smes: [], partners: [] } };
    const narrowed = { state: 'submitted', customers: ['Fabrikam', 'Contoso'] } as const;
    const steps = await plansOf((on) => loadList(on, list, who, 0, narrowed));
    expect(steps.filter((step) => isScan(step) || /TEMP B-TREE/.test(step))).toEqual([]);
  });

  it.each(listNames)(
    'finds and counts what waits in the list %s without sorting it',
    async (list) => {
      const who = {
        ...petra,
        partners: ['contoso'],
        holders: { fpms: [], smes: [], partners: [] },
      };
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

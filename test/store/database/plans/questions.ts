import { expect } from '@jest/globals';
import { openEngagementOf } from '../../../../src/features/customers/store/shared.ts';
import { kinds } from '../../../../src/features/index.ts';
import { openOrdersOf, summaryDraftOf } from '../../../../src/features/notes/store/summary/load.ts';
import { listNames } from '../../../../src/features/requests/domain/pages/lists.ts';
import { openStates } from '../../../../src/features/requests/domain/states.ts';
import * as drafts from '../../../../src/features/requests/store/drafts.ts';
import { requestsElsewhere } from '../../../../src/features/requests/store/elsewhere.ts';
import { heldByNobody } from '../../../../src/features/requests/store/holders.ts';
import {
  countWaiting,
  loadList,
  waitingIn,
} from '../../../../src/features/requests/store/lists/lists.ts';
import { numberAt } from '../../../../src/features/requests/store/lists/number-at.ts';
import { nextByDue } from '../../../../src/features/requests/store/lists/tab-by-due.ts';
import * as requests from '../../../../src/features/requests/store/requests.ts';
import * as search from '../../../../src/features/requests/store/search.ts';
import { storedRequest } from '../../../../src/features/requests/store/stored-request.ts';
import * as cards from '../../../../src/store/cards/cards.ts';
import * as copies from '../../../../src/store/cards/duplicates.ts';
import { takeBackMails } from '../../../../src/store/cards/mails.ts';
import * as reach from '../../../../src/store/cards/reachability.ts';
import * as replaced from '../../../../src/store/cards/replaced.ts';
import * as shownCards from '../../../../src/store/cards/shown-cards.ts';
import type { Dialect } from '../../../../src/store/database/dialect.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import { endedBefore, forgetAbout } from '../../../../src/store/privacy/ended-streams.ts';
import { forgetDoneJobs, forgetLeftovers } from '../../../../src/store/privacy/leftovers.ts';
import { claim } from '../../../../src/store/queue/claim.ts';
import * as enqueue from '../../../../src/store/queue/enqueue.ts';
import { release } from '../../../../src/store/queue/jobs.ts';
import * as leases from '../../../../src/store/queue/leases.ts';
import * as putOff from '../../../../src/store/queue/put-off.ts';
import * as state from '../../../../src/store/queue/queue-state.ts';
import * as routes from '../../../../src/store/queue/run-now.ts';
import { streamKeys, streamOutline } from '../../../../src/store/streams/stream-key.ts';
import * as streams from '../../../../src/store/streams/streams.ts';
import { addSums } from '../../../../src/store/sums/add-sums.ts';
import {
  firstCounted,
  keepMonths,
  nextPartner,
  settleMonths,
} from '../../../../src/store/sums/months.ts';
import { readSums } from '../../../../src/store/sums/read-sums.ts';
import { hasUnsummed, markSummed, someUnsummed } from '../../../../src/store/sums/unsummed.ts';
import { submitted, triaged } from '../../../features/requests/domain/given.ts';
import { ada, anna, fiona, frank, petra, sam } from '../../../support/samples/program.ts';
import { store } from '../../../support/samples/stored-request.ts';

const message = { conversationId: 'a:petra', activityId: '1' };
const view = { kind: 'request', streamId: 'SME-1', purpose: 'shown', event: 1 } as const;
const shown = { ...message, activityId: 'new', revision: 1, hash: 'x', offer: 'o' };
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
export const manages = { fm: null, fmsLed: [], regions: [] };
export const everything = {
  ...{ all: true, requester: anna.id, fpms: [], sme: null, partners: [] },
  ...manages,
};
export const manyRoles = {
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

const fatima = { id: 'fasttrack/601', name: 'Fatima', mail: 'fatima@fasttrack.example' } as const;

export const readers = {
  fm: fatima,
  rm: { ...fatima, fmsLed: [fatima.mail] },
  region: { ...fatima, regions: ['emea'] },
  mine: petra,
  company: { ...petra, partners: ['contoso'] },
  fpm: frank,
  assignmentTeam: anna,
  sme: sam,
  unheld: { ...ada, holders: { fpms: [fiona.mail], smes: [], partners: ['contoso'] } },
};

/** That this FM takes care of the customer of all that is asked for. */
export const takesCare = (db: Db): Promise<unknown> =>
  db
    .updateTable('request')
    .set({ customer_fm: fatima.mail, customer_last_fm: fatima.mail, customer_region: 'emea' })
    .execute();

/** What clicks, deliveries, lists, searches and the relay ask of the tables that grow. */
export const questions = (
  dialect: Dialect,
): Readonly<Record<string, (db: Db) => Promise<unknown>>> => ({
  saveStream: (db) => store(db, 'SME-3', submitted, triaged),
  loadRequest: (db) => requests.loadRequest(db, 'SME-1'),
  loadEvents: (db) => requests.loadHistory(db, 'SME-1'),
  openAssignments: (db) => requests.openAssignments(db),
  askedBefore: (db) =>
    requests.askedBefore(db, { partnerId: 'p', workloads: ['w', 'v'], since: 1 }),
  streamsAfter: (db) =>
    streams.streamsAfter(db, storedRequest, { states: openStates, after: 1, most: 500 }),
  addSums: (db) => addSums(db, dialect, [counted], 1),
  readSums: (db) => readSums(db, { ...asked, scopes: [{ partners: null, regions: null }] }),
  'readSums of an FPM': (db) =>
    readSums(db, { ...asked, scopes: [{ partners: ['p', 'q'], regions: ['emea'] }] }),
  'readSums of an FPM, by month': async (db) => {
    await keepMonths(db);
    const scopes = [{ partners: ['p', 'q'], regions: ['emea'] }];
    return readSums(db, { ...asked, to: 900, scopes, byMonth: true });
  },
  requestsElsewhere: async (db) => {
    const about = { partners: ['p', 'contoso'], fpms: [fiona.mail], before: 9e15 };
    for await (const some of requestsElsewhere(db, about)) expect(some).not.toEqual([]);
  },
  nextPartner: (db) => nextPartner(db, 'p'),
  settleMonths: (db) => settleMonths(db, dialect, 'p', { from: -24301, to: -24313 }),
  firstCounted: (db) => firstCounted(db),
  hasUnsummed: (db) => hasUnsummed(db),
  someUnsummed: (db) => someUnsummed(db, dialect, 8),
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
  clickedBefore: (db) => shownCards.clickedBefore(db, 'slot', message),
  markShown: (db) => shownCards.markShown(db, 'slot', shown),
  'markShown as a line': (db) => shownCards.markShown(db, 'slot', { ...shown, isTrace: true }),
  markAnswered: (db) => shownCards.markAnswered(db, message, 'o'),
  mustShow: (db) => cards.mustShow(db, 'SME-1'),
  mustShowMessage: (db) => shownCards.mustShowMessage(db, message),
  shownByAnswer: (db) => shownCards.shownByAnswer(db, message),
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
  claim: (db) => claim(db, dialect, lease),
  'claim beside busy routes': (db) => claim(db, dialect, lease, { busy: ['a', 'b'] }),
  slotAt: (db) => copies.slotAt(db, message),
  adopt: (db) => copies.adoptMessage(db, 'slot', message),
  leave: (db) => copies.enqueueRemoval(db, { ...message, recipient: petra.id }, 1),
  isLeaving: (db) => copies.isLeaving(db, message),
  renewLeases: (db) => leases.renewLeases(db, 'me', [1, 2], 3),
  release: (db) => release(db, job, { state: 'done' }),
  waitingOn: (db) => routes.waitingOn(db, 'r', 'card'),
  arrivedAt: (db) => reach.arrivedAt(db, view),
  postponeRoute: (db) => putOff.postponeRoute(db, 'r', 1),
  spaceOut: (db) =>
    putOff.spaceOut(db, { id: 1, routeKey: 'r' }, { dueAt: 1, everyMs: 1, error: 'e' }),
  forgetLeases: (db) => leases.forgetLeases(db, 1, 2),
  nextDue: (db) => state.nextDue(db),
  queueState: (db) => state.queueState(db),
  revive: (db) => routes.revive(db, 'r', 1),
  overdueBy: (db) => state.overdueBy(db, 'timer', 1),
  endedBefore: (db) => endedBefore(db, kinds, { now: 2, keptMs: 1 }, { from: 0, most: 5 }),
  forgetAbout: (db) => forgetAbout(db, 'SME-9', 1),
  forgetLeftovers: (db) => forgetLeftovers(db, 1, 1),
  runRouteNow: (db) => routes.runRouteNow(db, 'r', 1),
  runJobNow: (db) => routes.runJobNow(db, 'k', 1),
  dropLeases: (db) => leases.dropLeases(db, 'me', [1, 2], 1, 2),
  takeBackMails: (db) => takeBackMails(db, petra.id),
  'claim on a route': (db) => claim(db, dialect, lease, { route: 'r' }),
  'claim beside crowded tenants': (db) => claim(db, dialect, lease, { crowded: ['t'] }),
  ...Object.fromEntries(
    listNames.flatMap((list) => [
      [`the list ${list}`, (db: Db) => loadList(db, list, readers[list], 0)],
      [`what waits in ${list}`, (db: Db) => waitingIn(db, list, readers[list], 100)],
      [`how many wait in ${list}`, (db: Db) => countWaiting(db, list, readers[list])],
    ]),
  ),
  'what is due first of all': (db) =>
    nextByDue(db, everything, {}, { after: { date: 5, number: 3 }, until: 9_000 }, 100),
  'what is due first of some': (db) =>
    nextByDue(db, manyRoles, {}, { after: { date: 5, number: 3 }, until: 9_000 }, 100),
  openEngagementOf: (db) => openEngagementOf(db, 'CUS-1'),
  summaryDraftOf: (db) => summaryDraftOf(db, 'CUS-1'),
  openOrdersOf: (db) => openOrdersOf(db, 'CUS-1'),
  forgetDoneJobs: (db) => forgetDoneJobs(db, ['card'], 1, 0),
});

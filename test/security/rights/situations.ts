import type { RequestId } from '../../../src/domain/ids.ts';
import { requestId } from '../../../src/domain/ids.ts';
import { act } from '../../../src/engine/execute/act.ts';
import type { State } from '../../../src/features/requests/domain/states.ts';
import { loadRequest } from '../../../src/features/requests/store/requests.ts';
import { saveDelegation } from '../../../src/store/people/delegations.ts';
import { monday } from '../../features/requests/domain/given.ts';
import type { TestEngine } from '../../support/app/engine.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { readerOf, type Who } from './people-around.ts';

/** What every verb needs, all of it right: so that nothing but the person and the state decides. */
export const words = {
  comment: 'As agreed.',
  denyReason: 'other',
  questions: 'Which tenant?',
  answers: 'The first one.',
  sme: 'stefan@fasttrack.example',
  fpm: 'felix@fasttrack.example',
  contact: 'pia@contoso.example',
  question: 'When does it start?',
  answer: 'On Monday.',
  expectations: 'Two calls.',
  outcomes: 'Two groups are moved.',
  exitCriteria: 'The pilot signs in.',
  learners: 'Petra',
  releaseCriteria: 'The pilot is over.',
  startDate: '2026-03-09',
  endDate: '2026-04-03',
  newEndDate: '2026-05-04',
  summary: 'It runs.',
  learnt: 'Petra: all of it.',
  criteriaMet: 'yes',
  ftopUpdated: 'true',
  rating: '5',
  outcome: 'reassign',
  partnerName: 'contoso',
  workload: 'aadp-p1',
  delegate: 'felix@fasttrack.example',
};

type Step = readonly [who: Who, verb: string, words?: Readonly<Record<string, string>>];

const sofia = { sme: 'sofia@fasttrack.example' };
const sam = { sme: 'sam@fasttrack.example' };
const approved: readonly Step[] = [
  ['owner', 'fpm.ask'],
  ['fpm', 'request.approve'],
];
// Sofia was asked first, so that there is somebody whose request it has been.
const assigned: readonly Step[] = [
  ...approved,
  ['team', 'request.assign', sofia],
  ['earlierSme', 'assignment.decline'],
  ['team', 'request.assign', sam],
];
const onboarding: readonly Step[] = [
  ...assigned,
  ['sme', 'assignment.accept'],
  ['sme', 'plan.save'],
];
const confirmed: readonly Step[] = [
  ['owner', 'plan.confirm'],
  ['fpm', 'plan.confirm'],
];
const completed: readonly Step[] = [...onboarding, ...confirmed, ['sme', 'engagement.complete']];

/** How a request of Petra's comes into each state; a question of hers, or else Sam's, is open in all. */
const ways: Readonly<Record<State, readonly Step[]>> = {
  offered: [['sme', 'fpm.ask']],
  proposed: [
    ['sme', 'assignment.accept'],
    ['owner', 'fpm.ask'],
  ],
  refused: [
    ['sme', 'assignment.accept'],
    ['owner', 'fpm.ask'],
    ['owner', 'proposal.decline'],
  ],
  submitted: [['owner', 'fpm.ask']],
  triaged: [
    ['owner', 'fpm.ask'],
    ['team', 'request.triage'],
  ],
  returned: [
    ['owner', 'fpm.ask'],
    ['fpm', 'request.return'],
  ],
  approved,
  assigned,
  onboarding,
  engaged: [...onboarding, ...confirmed],
  completed,
  closed: [...completed, ['fpm', 'request.close']],
  denied: [
    ['owner', 'fpm.ask'],
    ['fpm', 'request.deny'],
  ],
  withdrawn: [
    ['owner', 'fpm.ask'],
    ['owner', 'request.withdraw'],
  ],
};

/** One click that really happens. */
export async function clicks(test: TestEngine, who: Who, verb: string, data: unknown) {
  const actor = await readerOf(test.store.db, who);
  return act(test.desk, { actor, deliveryKey: null, message: null }, verb, data);
}

/** The number of the newest request. */
async function newest(test: TestEngine): Promise<RequestId> {
  const { number } = await test.store.db
    .selectFrom('request')
    .select('number')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  return requestId(number);
}

/** A request of Petra's in that state, on which Sofia's, Sam's and Frank's clicks have led to it. */
export async function requestIn(test: TestEngine, state: State): Promise<RequestId> {
  const proactive = state === 'offered' || state === 'proposed' || state === 'refused';
  // The same words of the same person would be the same proposal.
  const outcomes = `To be ${state}.`;
  if (proactive) await clicks(test, 'fpm', 'proposal.send', { ...words, ...sam, outcomes });
  else await test.submitted();
  const id = await newest(test);
  for (const [who, verb, more] of ways[state]) {
    const { version = 0 } = (await loadRequest(test.store.db, id)) ?? {};
    await clicks(test, who, verb, { ...words, ...more, requestId: id, version });
  }
  const reached = (await loadRequest(test.store.db, id))?.state;
  if (reached !== state) throw new Error(`${id} is ${reached}, not ${state}`);
  return id;
}

/** Fatima takes care of the customer whom Petra's requests are about. */
export const fatimaTakesCare = (test: TestEngine): Promise<unknown> =>
  clicks(test, 'customersFm', 'customer.add', { ...customer, tenantSegment: 'smc' });

/** Fiona stands in for Frank while all this happens. */
export const fionaStandsIn = (test: TestEngine): Promise<void> =>
  saveDelegation(test.store.db, {
    fpm: 'frank@fasttrack.example',
    delegate: 'fiona@fasttrack.example',
    startDate: '2026-03-01',
    endDate: '2026-03-31',
    from: monday - 1,
    to: monday + 30 * 86_400_000,
  });

/** Petra's filled-in form: a new one, or that of a returned request. */
export async function formOf(test: TestEngine, returned?: RequestId): Promise<unknown> {
  const owner = await readerOf(test.store.db, 'owner');
  const target = { requestId: returned, version: 0 };
  await clicks(test, 'owner', returned ? 'request.revise' : 'form.open', target);
  const filled = { ...customer, ...need, ...why, answers: 'The first one.' };
  for (;;) {
    const draft = await test.store.db
      .selectFrom('draft')
      .select(['id', 'version', 'step'])
      .where('owner', '=', owner.id)
      .where('submitted_as', 'is', null)
      .where('discarded', '=', 0)
      .where('request_number', returned ? 'is not' : 'is', null)
      .executeTakeFirstOrThrow();
    const data = { ...filled, draftId: draft.id, version: draft.version };
    if (draft.step === 'review') return data;
    await clicks(test, 'owner', 'form.next', data);
  }
}

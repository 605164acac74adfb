import type { Mail, Reader } from '../../../../domain/people/people.ts';
import { nameOf, type Program, regions, rolesOf } from '../../../../domain/program/program.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { AppContext } from '../../../../engine/context.ts';
import {
  dayFilter,
  daysBetween,
  dueFilter,
  dueUntil,
  filter,
  hasWords,
  isChosen,
  isDated,
  isWithin,
  labelled,
  said,
  sorts,
} from '../../../../engine/tab/asked.ts';
import { type Listing, tabPage } from '../../../../engine/tab/listing.ts';
import type { TabPart, TabQuery, TabRow } from '../../../../engine/tab-part.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import {
  type Engagement,
  engagementStates,
  openEngagementStates,
} from '../../domain/engagement/engagement.ts';
import { motions } from '../../domain/engagement/motions.ts';
import { rolesIn } from '../../domain/engagement/roles.ts';
import { nextStepDue, waitsFor } from '../../domain/engagement/whose-turn.ts';
import { hasFms, isFm, isLeadership, rmOf } from '../../domain/keys.ts';
import { serviceCodes, serviceLabel } from '../../domain/workloads.ts';
import { type EngagementWith, nextEngagements } from '../../store/tab-lists.ts';
import { fmChoices } from './fm-choices.ts';

/** The engagements with customers, for who has to do with them. */
export const engagementsTab: TabPart = {
  name: 'engagements',
  prefix: 'ENG',
  happened: {
    words: 'happened.engagement',
    kinds: [
      ...['begun', 'set-out', 'service-added', 'service-begun'],
      ...['used', 'prepared', 'talked', 'finished'],
      ...['mailed', 'mail-refused', 'reopened', 'dropped'],
      ...['queue-asked', 'region-changed', 'queued', 'not-queued'],
      ...['unasked', 'resumed', 'left', 'abandoned'],
      ...['fm-changed', 'fm-gone', 'next-done', 'next-moved'],
      ...['reminded'],
    ],
  },
  info: (app, { mail }) => {
    const program = app.program();
    if (!seesEngagements(program, mail)) return undefined;
    return {
      name: 'engagements',
      title: said('engagements-tab.title'),
      filters: [
        filter('state', 'filter.state', labelled('closingState', engagementStates)),
        filter('customer', 'filter.customer', null),
        filter('fm', 'customer.field.fm', fmChoices(program)),
        filter('motion', 'customer.field.motion', labelled('motion', motions)),
        filter('region', 'customer.field.region', labelled('region', regions)),
        filter(
          'service',
          'customers-insights.head',
          serviceCodes.map((code) => ({ value: code, label: serviceLabel(code) })),
        ),
        dayFilter('reached-from', 'engagements-tab.filter.reached-from'),
        dayFilter('reached-to', 'engagements-tab.filter.reached-to'),
        dueFilter,
      ],
      sorts: sorts('newest', 'oldest', 'due'),
    };
  },
  list: async (app, reader, query) => tabPage(await listing(app, reader, query), query),
  waiting: async (app, reader, most) => {
    const query = { filters: {}, text: '', sort: 'oldest', cursor: null, most: most + 1 };
    const all = await listing(app, reader, query, openEngagementStates);
    const mine = (one: EngagementWith) => all.matches(one) && isWaiting(app, reader, one);
    const page = await tabPage({ ...all, matches: mine }, query);
    return page?.rows ?? [];
  },
};

const seesEngagements = (program: Program, mail: Mail | null): boolean =>
  mail !== null &&
  hasFms(program) &&
  (isFm(program, mail) ||
    isLeadership(program, mail) ||
    rmOf(program, mail) !== undefined ||
    seesAll(program, mail));

/** The team sees those for which it was asked for a queue: which ones, no column tells. */
const seesAll = (program: Program, mail: Mail): boolean =>
  rolesOf(program, mail).some((role) => role === 'admin' || role === 'assignmentTeam');

async function listing(
  app: AppContext,
  reader: Reader,
  query: TabQuery,
  only: readonly string[] | null = null,
): Promise<Listing<EngagementWith>> {
  const { db } = app.store;
  const program = app.program();
  const mail = reader.mail ?? '';
  const { state, customer: named = '', fm, motion, region } = query.filters;
  const standsInFor = await delegatorsOf(db, mail, app.clock());
  const rm = rmOf(program, mail);
  const sight = {
    fms: [mail, ...standsInFor, ...(rm?.fms ?? [])],
    regions: rm?.regions ?? [],
    everybody: isLeadership(program, mail) || seesAll(program, mail),
  };
  const until = dueUntil(query, app.clock());
  const dated = isDated(query);
  const states = state === undefined ? only : state.split(',');
  const due = ({ engagement }: EngagementWith) => nextStepDue(engagement, program);
  return {
    next: (place, most) => nextEngagements(db, sight, states, place, most),
    numberOf: ({ engagement }) => streamNumber(engagement.id),
    matches: (one) => {
      const { engagement, customer } = one;
      const delegate = standsInFor.includes(engagement.fm) ? mail : null;
      const facts = { program, customer, requests: [], delegate };
      return (
        rolesIn(engagement, reader, facts).length > 0 &&
        isChosen(fm, engagement.fm) &&
        isChosen(motion, engagement.motion) &&
        isChosen(region, engagement.region) &&
        hasService(engagement, query) &&
        customer.name.toLowerCase().includes(named.toLowerCase()) &&
        hasWords([engagement.id, customer.id, customer.name, customer.tenantId], query.text) &&
        (!dated || (due(one) ?? Number.NaN) <= until)
      );
    },
    sortedBy: dated ? due : null,
    rows: (found) => found.map((one) => rowOf(app, reader, one)),
  };
}

/** Whether a service is meant: one of this code, which has reached its milestone in this time. */
function hasService({ services }: Engagement, { filters }: TabQuery): boolean {
  const { service, 'reached-from': from, 'reached-to': to } = filters;
  if (service === undefined && from === undefined && to === undefined) return true;
  const days = daysBetween(from, to);
  return services.some(
    ({ code, reachedAt }) => isChosen(service, code) && (!days || isWithin(days, reachedAt)),
  );
}

const isWaiting = (app: AppContext, { mail }: Reader, { engagement }: EngagementWith): boolean =>
  waitsFor(engagement, mail, app.program());

function rowOf(app: AppContext, reader: Reader, one: EngagementWith): TabRow {
  const { engagement, customer } = one;
  const { id, state, fm, motion, services } = engagement;
  const due = nextStepDue(engagement, app.program());
  return {
    id,
    list: 'engagements',
    title: customer.name,
    state: { id: state, label: said(`closingState.${state}`) },
    facts: [
      nameOf(app.program(), fm),
      said(`motion.${motion}`),
      ...services.filter((service) => service.state !== 'dropped').map(({ code }) => code),
    ],
    due,
    late: due !== null && due < app.clock(),
    waiting: isWaiting(app, reader, one),
  };
}

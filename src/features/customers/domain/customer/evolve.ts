import { targetsOf } from '../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { Customer, CustomerId, RecordedCustomerEvent } from './customer.ts';
import { type CustomerMove, customerMoves } from './transitions.ts';

type Beginning = Extract<RecordedCustomerEvent, { kind: 'met' }>;
type Later = Exclude<RecordedCustomerEvent, Beginning>;

/** The customer after an event; undefined: their tenant has not been heard of. */
export function evolve(customer: Customer | undefined, event: RecordedCustomerEvent): Customer {
  if (event.kind === 'met') return met(event);
  const { kind, streamId, version } = event;
  if (!customer) throw new Error(`${kind} before met in ${streamId}`);
  const to = leadsTo(customer, event);
  const state = to === 'same' ? customer.state : to;
  return { ...customer, ...changesBy(customer, event), state, version };
}

function met(event: Beginning): Customer {
  const { streamId, version, tenantId, name, segment, region, fm, request } = event;
  return {
    ...{ id: streamId as CustomerId, version, tenantId, name, segment, region, fm },
    state: fm === null ? 'resting' : 'kept',
    named: request === null,
    earlierNames: [],
    priority: 'unset',
    managed: 'unknown',
    accountTeam: [],
    contacts: [],
    teamCheckedOn: null,
    parked: null,
  };
}

const leadsTo = targetsOf<CustomerMove, Customer, Later>(customerMoves, {
  disengaged: (_, { parked }) => (parked ? 'inQueue' : 'noQueue'),
});

/** For each event what it changes, the state aside. */
const changes: {
  readonly [Kind in Later['kind']]: (
    customer: Customer,
    event: Extract<Later, { readonly kind: Kind }>,
  ) => Partial<Omit<Customer, 'state'>>;
} = {
  'named-by-request': (customer, event) => {
    const { segment, region, named } = customer;
    const known = { segment: segment ?? event.segment, region: region ?? event.region };
    return { ...(named ? {} : renamed(customer, event.name)), ...known };
  },
  described: (customer, event) => {
    const { segment, region, priority, managed, accountTeam, contacts } = event;
    const facts = { segment, region, priority, managed, accountTeam, contacts };
    const teamCheckedOn = event.teamCheckedOn ?? customer.teamCheckedOn;
    return { ...renamed(customer, event.name), ...facts, teamCheckedOn, named: true };
  },
  given: (_, { fm }) => ({ fm }),
  'tenant-corrected': ({ earlierTenantIds = [] }, { tenantId, was }) => ({
    tenantId,
    earlierTenantIds: [...earlierTenantIds, was],
  }),
  'queue-told': ({ parked }, { request }) => ({
    parked: parked && { ...parked, told: [...(parked.told ?? []), request] },
  }),
  'engaged-with': () => ({ parked: null }),
  marked: (customer, { mark }) => ({ marks: [...without(customer, mark.id), mark] }),
  unmarked: (customer, { mark }) => ({ marks: without(customer, mark) }),
  disengaged: (_, { parked, at }) =>
    parked ? { fm: null, parked: { ...parked, since: at } } : { parked },
  readdressed: ({ fm, parked }, { people }) => {
    const today = todaysMail(people);
    const last = parked?.fm && { fm: today(parked.fm) };
    return { fm: today(fm), parked: parked && { ...parked, ...last } };
  },
};

function changesBy(customer: Customer, event: Later): Partial<Customer> {
  // The one cast: the compiler has checked each function against its own event.
  const change = changes[event.kind] as (was: Customer, by: Later) => Partial<Customer>;
  return change(customer, event);
}

const without = ({ marks = [] }: Customer, id: string) => marks.filter((mark) => mark.id !== id);

/** Every earlier name is kept, the newest last. */
const renamed = (customer: Customer, name: string): Partial<Customer> =>
  customer.name === name
    ? {}
    : {
        name,
        earlierNames: [...customer.earlierNames.filter((one) => one !== name), customer.name],
      };

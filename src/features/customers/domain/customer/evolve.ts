import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { Customer, CustomerId, RecordedCustomerEvent } from './customer.ts';

/** The customer after an event; undefined: their tenant has not been heard of. */
export function evolve(customer: Customer | undefined, event: RecordedCustomerEvent): Customer {
  const { streamId, version } = event;
  if (event.kind === 'met') {
    const { tenantId, name, segment, region, fm, request } = event;
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
  if (!customer) throw new Error(`${event.kind} before met in ${streamId}`);
  return { ...after(customer, event), version };
}

type Later = Exclude<RecordedCustomerEvent, { kind: 'met' }>;

function after(customer: Customer, event: Later): Customer {
  switch (event.kind) {
    case 'named-by-request': {
      const { segment, region } = customer;
      const known = { segment: segment ?? event.segment, region: region ?? event.region };
      return { ...(customer.named ? customer : renamed(customer, event.name)), ...known };
    }
    case 'described': {
      const { segment, region, priority, managed, accountTeam, contacts, teamCheckedOn } = event;
      const facts = { segment, region, priority, managed, accountTeam, contacts };
      const checked = teamCheckedOn ?? customer.teamCheckedOn;
      return { ...renamed(customer, event.name), ...facts, teamCheckedOn: checked, named: true };
    }
    case 'given':
      return { ...customer, fm: event.fm, state: 'kept' };
    case 'tenant-corrected': {
      const { tenantId, was } = event;
      const earlierTenantIds = [...(customer.earlierTenantIds ?? []), was];
      return { ...customer, tenantId, earlierTenantIds };
    }
    case 'queue-told': {
      const { parked } = customer;
      const told = [...(parked?.told ?? []), event.request];
      return { ...customer, parked: parked && { ...parked, told } };
    }
    case 'engaged-with':
      return { ...customer, parked: null };
    case 'marked':
      return { ...customer, marks: [...without(customer, event.mark.id), event.mark] };
    case 'unmarked':
      return { ...customer, marks: without(customer, event.mark) };
    case 'disengaged': {
      const { parked } = event;
      const left =
        parked === null ? customer : { ...customer, fm: null, state: 'resting' as const };
      return { ...left, parked: parked && { ...parked, since: event.at } };
    }
    case 'readdressed': {
      const today = todaysMail(event.people);
      const { fm, parked } = customer;
      const last = parked?.fm && { fm: today(parked.fm) };
      return { ...customer, fm: today(fm), parked: parked && { ...parked, ...last } };
    }
  }
}

const without = ({ marks = [] }: Customer, id: string) => marks.filter((mark) => mark.id !== id);

/** Every earlier name is kept, the newest last. */
const renamed = (customer: Customer, name: string): Customer =>
  customer.name === name
    ? customer
    : {
        ...customer,
        name,
        earlierNames: [...customer.earlierNames.filter((one) => one !== name), customer.name],
      };

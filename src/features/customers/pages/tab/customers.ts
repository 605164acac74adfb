import type { Mail, Reader } from '../../../../domain/people/people.ts';
import { nameOf, regions } from '../../../../domain/program/program.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { filter, hasWords, isChosen, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import { type Listing, tabPage } from '../../../../engine/tab/listing.ts';
import type { TabPart, TabQuery, TabRow } from '../../../../engine/tab-part.ts';
import {
  type Customer,
  customerStates,
  priorities,
  segments,
} from '../../domain/customer/customer.ts';
import { nextCustomers } from '../../store/tab-lists.ts';
import { customerListsOf, customerSightOf } from '../sight.ts';
import { fmChoices } from './fm-choices.ts';

/** The customers that somebody looks at, as in the lists of the chat. */
export const customersTab: TabPart = {
  name: 'customers',
  prefix: 'CUS',
  happened: {
    words: 'happened.customer',
    kinds: [
      ...['met', 'described', 'given', 'tenant-corrected'],
      ...['engaged-with', 'disengaged'],
    ],
  },
  info: (app, { mail }) => {
    const lists = customerListsOf(app.program(), mail);
    if (lists.length === 0) return undefined;
    return {
      name: 'customers',
      title: said('customers-tab.title'),
      filters: [
        ...(lists.length > 1
          ? [filter('whose', 'customers-tab.whose', labelled('customerList', lists))]
          : []),
        filter('state', 'filter.state', labelled('customers-tab.state', customerStates)),
        filter('fm', 'customer.field.fm', fmChoices(app.program())),
        filter('region', 'customer.field.region', labelled('region', regions)),
        filter('segment', 'customer.field.segment', labelled('segment', segments)),
        filter('priority', 'customer.field.priority', labelled('priority', priorities)),
      ],
      sorts: sorts('name', 'newest', 'oldest'),
    };
  },
  list: (app, reader, query) => tabPage(listing(app, reader, query), query),
  // What needs action are the engagements with them.
  waiting: async () => [],
};

function listing(app: AppContext, { mail }: Reader, query: TabQuery): Listing<Customer> {
  const program = app.program();
  const { whose, state, fm, region, segment, priority } = query.filters;
  const lists = customerListsOf(program, mail).filter((list) => isChosen(whose, list));
  const sights = lists.map((list) => customerSightOf(program, mail as Mail, list));
  return {
    next: (place, most) => nextCustomers(app.store.db, sights, place, most),
    numberOf: ({ id }) => streamNumber(id),
    matches: (one) =>
      isChosen(state, one.state) &&
      isChosen(fm, one.fm) &&
      isChosen(region, one.region) &&
      isChosen(segment, one.segment) &&
      isChosen(priority, one.priority) &&
      hasWords([one.id, one.name, one.tenantId, ...one.earlierNames], query.text),
    sortedBy: query.sort === 'name' ? ({ name }) => name.toLowerCase() : null,
    rows: (customers) => customers.map((one) => rowOf(app, one)),
  };
}

function rowOf(app: AppContext, { id, name, state, fm, region, priority }: Customer): TabRow {
  return {
    id,
    list: 'customers',
    title: name,
    state: { id: state, label: said(`customers-tab.state.${state}`) },
    facts: [
      fm === null ? said('customer.nobody') : nameOf(app.program(), fm),
      ...(region === null ? [] : [said(`region.${region}`)]),
      ...(priority === 'unset' ? [] : [{ key: `customers-tab.priority.${priority}` }]),
    ],
    due: null,
    late: false,
    waiting: false,
  };
}

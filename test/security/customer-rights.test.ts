import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../src/domain/people/people.ts';
import { customerVerbs } from '../../src/features/customers/domain/customer/commands.ts';
import { customerStates } from '../../src/features/customers/domain/customer/customer.ts';
import { roleFor } from '../../src/features/customers/domain/customer/decide.ts';
import { rolesIn as standsTo } from '../../src/features/customers/domain/customer/roles.ts';
import { closingVerbs } from '../../src/features/customers/domain/engagement/commands.ts';
import { rightTo } from '../../src/features/customers/domain/engagement/decide.ts';
import { engagementStates } from '../../src/features/customers/domain/engagement/engagement.ts';
import { rolesIn } from '../../src/features/customers/domain/engagement/roles.ts';
import {
  customerAfter,
  engaged,
  facts,
  fatima,
  felipe,
  lena,
  program as plain,
  rita,
} from '../features/customers/domain/given.ts';
import { ada, anna, frank, nobody, petra, sam } from '../support/samples/program.ts';
import { customerRights } from './customer-rights.ts';

/** Felipe is an FM of the region here, Frank is the FPM of no request about the tenant. */
const people: Readonly<Record<string, Person>> = {
  ...{ fm: fatima, rm: rita, team: anna, leadership: lena, admin: ada, neighbour: felipe },
  ...{ fpm: frank, sme: sam, partner: petra, stranger: nobody },
};
const keys = plain.extra?.customers as { readonly fms: readonly { readonly mail: string }[] };
const program = {
  ...plain,
  extra: { customers: { ...keys, fms: keys.fms.map((fm) => ({ ...fm, regions: ['emea'] })) } },
};
const asked = {
  queue: 'FTCQ Inactive EMEA',
  nextActionDate: '2027-12-31',
  at: 0,
  on: '2026-03-03',
};
const allows = (verb: string, who: string, state: string): boolean => {
  const [, by = '', states = ''] = customerRights.find(([name]) => name === verb) ?? [];
  return by.split(' ').includes(who) && states.split(' ').includes(state);
};

describe.each(Object.entries(people))('%s', (who, person) => {
  it.each(engagementStates)('may do to an engagement that is %s what the table says', (state) => {
    const engagement = { ...engaged().engagement, state, asked };
    const around = { ...facts, program };
    for (const verb of closingVerbs)
      expect([verb, 'as' in rightTo(verb, engagement, person, around)]).toEqual([
        verb,
        allows(verb, who, state),
      ]);
  });

  it.each(customerStates)('may do to a customer who is %s what the table says', (state) => {
    const kept = customerAfter();
    const parked = { engagement: 'ENG-1002', ...asked };
    const customer = state === 'kept' ? kept : { ...kept, state, fm: null, parked };
    const around = { program, requests: [], open: null };
    for (const verb of customerVerbs) {
      // Of a tenant whom nobody takes care of there is no own FM, and so no RM of theirs.
      const may =
        state === 'resting' &&
        verb !== 'customer.take' &&
        !['customer.tellQueue', 'customer.correctTenant'].includes(verb)
          ? verb === 'customer.handOver' && who === 'admin'
          : allows(verb, who, state) ||
            (verb === 'customer.take' && who === 'fm' && state === 'resting');
      expect([verb, roleFor(verb, customer, person, around) !== undefined]).toEqual([verb, may]);
    }
  });

  it('sees an engagement, and the customer, or there is none', () => {
    const sees = (verb: string) =>
      customerRights
        .find(([name]) => name === verb)?.[1]
        .split(' ')
        .includes(who) ?? false;
    const engagement = engaged().engagement;
    expect(rolesIn(engagement, person, { ...facts, program }).length > 0).toBe(
      sees('closing.show'),
    );
    const around = { program, requests: [], open: null };
    expect(standsTo(customerAfter(), person, around).length > 0).toBe(sees('customer.show'));
  });
});

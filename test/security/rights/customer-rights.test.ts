import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/domain/people/people.ts';
import { customerVerbs } from '../../../src/features/customers/domain/customer/commands.ts';
import { customerStates } from '../../../src/features/customers/domain/customer/customer.ts';
import { roleFor } from '../../../src/features/customers/domain/customer/decide.ts';
import { rolesIn as standsTo } from '../../../src/features/customers/domain/customer/roles.ts';
import { engagementStates } from '../../../src/features/customers/domain/engagement/engagement.ts';
import { closingVerbs } from '../../../src/features/customers/domain/engagement/moves/commands.ts';
import { rightTo } from '../../../src/features/customers/domain/engagement/moves/decide.ts';
import { rolesIn } from '../../../src/features/customers/domain/engagement/roles.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import {
  customerAfter,
  engaged,
  facts,
  fatima,
  felipe,
  lena,
  program as plain,
  rita,
} from '../../features/customers/domain/given.ts';
import { ada, anna, frank, nobody, petra, sam } from '../../support/samples/program.ts';
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

const asksFor = (request: object) => [
  {
    id: 'SME-1042',
    state: 'assigned',
    fpm: frank.mail,
    sme: sam.mail,
    ...request,
  } as unknown as Request,
];

describe('whom a request about the tenant concerns', () => {
  it.each([
    ['its FPM', frank, asksFor({}), true],
    ['its FPM, once it is over', frank, asksFor({ state: 'closed' }), true],
    ['another FPM', frank, asksFor({ fpm: 'fiona@fasttrack.example' }), false],
    ['the SME who is at work on it', sam, asksFor({ state: 'engaged' }), true],
    ['the SME of one that is not assigned', sam, asksFor({ state: 'approved' }), false],
    ['its partner', petra, asksFor({}), false],
  ] as const)(
    '%s reads the customer or not, moves nothing, and knows of no engagement',
    (_, person, requests, reads) => {
      const around = { program, requests, open: null };
      const customer = customerAfter();
      expect(standsTo(customer, person, around)).toEqual(reads ? ['reader'] : []);
      for (const verb of customerVerbs)
        expect([verb, roleFor(verb, customer, person, around)]).toEqual([verb, undefined]);
      const { engagement } = engaged();
      expect(rolesIn({ ...engagement, asked }, person, { ...facts, program, requests })).toEqual(
        [],
      );
    },
  );
});

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

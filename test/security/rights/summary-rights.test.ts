import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/domain/people/people.ts';
import { orderVerbs } from '../../../src/features/notes/domain/order/commands.ts';
import {
  decide as decideOrder,
  rolesIn as standsTo,
} from '../../../src/features/notes/domain/order/decide.ts';
import { type OrderState, orderStates } from '../../../src/features/notes/domain/order/order.ts';
import { asSummaryInputs } from '../../../src/features/notes/domain/summary/fields.ts';
import { summaryVerbs } from '../../../src/features/notes/domain/summary/moves/commands.ts';
import { decide, rolesIn } from '../../../src/features/notes/domain/summary/moves/decide.ts';
import { summaryStates } from '../../../src/features/notes/domain/summary/summary.ts';
import {
  fatima,
  felipe,
  lena,
  program as plain,
  rita,
} from '../../features/customers/domain/given.ts';
import { drafted, ordered, summaryFacts } from '../../features/notes/domain/summary/given.ts';
import { samples } from '../../features/notes/domain/summary/samples.ts';
import { ada, anna, frank, nobody, petra, sam } from '../../support/samples/program.ts';
import { summaryRights } from './summary-rights.ts';

const rudi: Person = { id: 'fasttrack/699', name: 'Rudi Reuter', mail: 'rudi@fasttrack.example' };

/** Felipe is another FM of the region, Rudi another RM of the same FM. */
const people: Readonly<Record<string, Person>> = {
  ...{ fm: fatima, asker: rita, rm: rudi, leadership: lena },
  ...{ neighbour: felipe, team: anna, admin: ada, fpm: frank, sme: sam },
  ...{ partner: petra, stranger: nobody },
};
const keys = plain.extra?.customers as { readonly rms: readonly object[] };
const rms = [...keys.rms, { mail: rudi.mail, fms: [fatima.mail], regions: [] }];
const facts = { ...summaryFacts, program: { ...plain, extra: { customers: { ...keys, rms } } } };

const rowOf = (verb: string) => summaryRights.find(([name]) => name === verb) ?? ['', '', ''];
const allows = (verb: string, who: string, state: string): boolean => {
  const [, by, states] = rowOf(verb);
  const asked = who === 'asker' && by.split(' ').includes('rm');
  return (by.split(' ').includes(who) || asked) && states.split(' ').includes(state);
};
const typed = asSummaryInputs(samples.en.fields);

describe.each(Object.entries(people))('%s', (who, person) => {
  it.each(summaryStates)('may do to a summary that is %s what the table says', (state) => {
    const summary = { ...drafted(typed).summary, state, typed };
    for (const verb of summaryVerbs) {
      const command = { verb, at: 'preview', sent: {}, language: 'en' } as const;
      const may = 'event' in decide(command, summary, person, facts);
      expect([verb, may]).toEqual([verb, allows(verb, who, state)]);
    }
    const sees = state === 'published' ? allows('summary.show', who, state) : who === 'fm';
    expect(rolesIn(summary, person, facts).length > 0).toBe(sees);
  });

  it.each(orderStates)('may do to an order that is %s what the table says', (state: OrderState) => {
    const order = { ...ordered().order, state };
    for (const verb of orderVerbs) {
      const command = { verb, wishedFor: null, reason: null, comment: 'No.' } as const;
      const may = 'event' in decideOrder(command as never, order, person, facts);
      // Who asks again where they have asked, changes their order.
      const said = verb === 'summary.ask' ? who === 'asker' && state === 'open' : null;
      expect([verb, may]).toEqual([verb, said ?? allows(verb, who, state)]);
    }
    expect(standsTo(order, person, facts).length > 0).toBe(allows('summary.order', who, 'any'));
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/domain/people/people.ts';
import { accessVerbs } from '../../../src/features/access/domain/moves/commands.ts';
import { accessRight } from '../../../src/features/access/domain/moves/decide.ts';
import {
  accessStates,
  type Registration,
} from '../../../src/features/access/domain/registration.ts';
import { rolesIn } from '../../../src/features/access/domain/roles.ts';
import {
  ada,
  anna,
  facts,
  fiona,
  gerd,
  nora,
  start,
  submitted,
} from '../../features/access/domain/given.ts';
import { frank, sam } from '../../support/samples/program.ts';
import { accessRights } from './access-rights.ts';

/** Nora asks; Fiona decides, for whom Frank stands in; Gerd is a contact of the company. */
const people: Readonly<Record<string, Person>> = {
  ...{ applicant: nora, approver: fiona, delegate: frank, admin: ada },
  ...{ team: anna, colleague: gerd, sme: sam },
};
const around = facts(start, { delegate: frank.mail });
const { registration } = submitted().does('access.ask', { question: 'How long?' });

const allows = (verb: string, who: string, state: string): boolean => {
  const [, by = '', states = ''] = accessRights.find(([name]) => name === verb) ?? [];
  return by.split(' ').includes(who) && (states === 'any' || states.split(' ').includes(state));
};

describe.each(Object.entries(people))('%s', (who, person) => {
  it.each(accessStates)('may do to a registration that is %s what the table says', (state) => {
    const one: Registration = { ...registration, state, expiredAt: start };
    for (const verb of accessVerbs)
      expect([verb, 'as' in accessRight(verb, one, person, around)]).toEqual([
        verb,
        allows(verb, who, state),
      ]);
    const sees =
      allows('access.show', who, state) && (state !== 'discarded' || who === 'applicant');
    expect(rolesIn(one, person, around).length > 0).toBe(sees);
  });
});

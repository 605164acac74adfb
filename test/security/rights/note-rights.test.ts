import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/domain/people/people.ts';
import { noteMoves } from '../../../src/features/notes/domain/note/commands.ts';
import { noteRight } from '../../../src/features/notes/domain/note/decide.ts';
import { type Note, noteStates } from '../../../src/features/notes/domain/note/note.ts';
import { mayWriteAbout, rolesIn } from '../../../src/features/notes/domain/note/roles.ts';
import { closerOf } from '../../../src/features/notes/domain/risk/decide.ts';
import { riskStates } from '../../../src/features/notes/domain/risk/risk.ts';
import { rolesIn as riskRolesIn } from '../../../src/features/notes/domain/risk/roles.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import { fatima, felipe, lena, rita } from '../../features/customers/domain/given.ts';
import {
  noteFacts,
  openRisk,
  program,
  published,
  vera,
} from '../../features/notes/domain/given.ts';
import { ada, anna, frank, nobody, petra, sam } from '../../support/samples/program.ts';
import { noteRights } from './note-rights.ts';

/** Vera wrote the note, and opened the risk; Anna is to do what is next; Frank and Sam have a request. */
const people: Readonly<Record<string, Person>> = {
  ...{ writer: vera, opener: vera, owner: anna, fm: fatima, rm: rita, fpm: frank, sme: sam },
  ...{ leadership: lena, neighbour: felipe, admin: ada, partner: petra, stranger: nobody },
};
const request = {
  ...{ id: 'SME-1042', state: 'assigned', fpm: frank.mail, sme: sam.mail },
} as unknown as Request;
const facts = { ...noteFacts, requests: [request] };
const written: Note = published({ nextActionOwner: anna.mail ?? '' }, vera).note;

const allows = (verb: string, who: string, state: string): boolean => {
  const [, by = '', states = ''] = noteRights.find(([name]) => name === verb) ?? [];
  const may = by.split(' ').includes(who);
  return may && (states === 'any' || states.split(' ').includes(state));
};

describe.each(Object.entries(people))('%s', (who, person) => {
  const of =
    who === 'opener' ? ['writer', 'opener'] : [who, ...(who === 'writer' ? ['opener'] : [])];
  const may = (verb: string, state: string): boolean => of.some((one) => allows(verb, one, state));

  it.each(noteStates)('may do to a note that is %s what the table says', (state) => {
    const note: Note = { ...written, state, replacedBy: state === 'replaced' ? 'NOTE-1009' : null };
    for (const verb of noteMoves)
      expect([verb, 'as' in noteRight(verb, note, person, facts)]).toEqual([
        verb,
        may(verb, state),
      ]);
    const unpublished = state === 'draft' || state === 'discarded';
    const sees = unpublished ? of.includes('writer') : may('note.show', state);
    expect(rolesIn(note, person, facts).length > 0).toBe(sees);
  });

  it.each(riskStates)('may do to a risk that is %s what the table says', (state) => {
    const risk = { ...openRisk(vera), state };
    expect(riskRolesIn(risk, person, facts).length > 0).toBe(may('risk.show', state));
    const closes = state === 'open' && closerOf(risk, person, facts) !== undefined;
    expect(closes).toBe(may('risk.close', state));
  });

  it('may write about the customer, or may not', () => {
    const writes = mayWriteAbout(facts.customer, person.mail ?? '', program);
    expect(writes).toBe(may('note.open', 'any'));
    expect(writes).toBe(may('risk.open', 'any'));
  });
});

it('without an open request an FPM and an SME see nothing: check 10', () => {
  for (const person of [frank, sam]) {
    expect(rolesIn(written, person, noteFacts)).toEqual([]);
    expect(riskRolesIn(openRisk(), person, noteFacts)).toEqual([]);
    const denied = { ...noteFacts, requests: [{ ...request, state: 'denied' } as Request] };
    expect(rolesIn(written, person, denied)).toEqual([]);
  }
});

it('an SME without adoption writes nothing: check 13', () => {
  expect(mayWriteAbout(facts.customer, sam.mail ?? '', program)).toBe(false);
  expect(mayWriteAbout({ fm: null, region: 'apj' }, vera.mail ?? '', program)).toBe(false);
});

it('an FM who has handed the customer on sees no longer what they wrote', () => {
  const customer = { ...facts.customer, fm: felipe.mail };
  const note = published({ nextActionOwner: anna.mail ?? '' }).note;
  expect(rolesIn(note, fatima, { ...facts, customer })).toEqual([]);
  expect(rolesIn(note, felipe, { ...facts, customer })).toEqual(['fm']);
});

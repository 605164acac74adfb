import { describe, expect, it } from '@jest/globals';
import { actionsFor } from '../../src/domain/actions.ts';
import { type Command, decide } from '../../src/domain/decide.ts';
import type { Person, Role } from '../../src/domain/people.ts';
import { relationsTo } from '../../src/domain/relation.ts';
import { type Request, type State, states } from '../../src/domain/request.ts';
import { type MoveVerb, transitions } from '../../src/domain/transitions.ts';
import { ada, anna, fiona, frank, nobody, paula, petra, program, sam, sofia } from './a-program.ts';
import {
  accepted,
  approved,
  assigned,
  denied,
  form,
  requestAfter,
  returned,
  submitted,
  triaged,
  withdrawn,
} from './given.ts';

/** process.md, section 5, copied by hand: what this release plays of it. */
// biome-ignore format: a table is read by its columns
const process: readonly (readonly [from: string, verb: string, by: string, to: string])[] = [
  ['draft',     'form.submit',        'partner',             'submitted'],
  ['draft',     'form.discard',       'partner',             'none'],
  ['submitted', 'request.triage',     'assignmentTeam',      'triaged'],
  ['submitted', 'request.return',     'fpm, assignmentTeam', 'returned'],
  ['triaged',   'request.return',     'fpm, assignmentTeam', 'returned'],
  ['returned',  'form.submit',        'partner',             'submitted'],
  ['submitted', 'request.approve',    'fpm',                 'approved'],
  ['triaged',   'request.approve',    'fpm',                 'approved'],
  ['submitted', 'request.deny',       'fpm',                 'denied'],
  ['triaged',   'request.deny',       'fpm',                 'denied'],
  ['approved',  'request.assign',     'assignmentTeam',      'assigned'],
  ['assigned',  'assignment.decline', 'sme',                 'approved'],
  ['assigned',  'assignment.accept',  'sme',                 'onboarding'],
  ['submitted', 'request.withdraw',   'partner',             'withdrawn'],
  ['triaged',   'request.withdraw',   'partner',             'withdrawn'],
  ['returned',  'request.withdraw',   'partner',             'withdrawn'],
  ['approved',  'request.withdraw',   'partner',             'withdrawn'],
];

const situations: Record<State, Request> = {
  submitted: requestAfter(submitted),
  triaged: requestAfter(submitted, triaged),
  returned: requestAfter(submitted, returned),
  approved: requestAfter(submitted, approved),
  assigned: requestAfter(submitted, approved, assigned),
  onboarding: requestAfter(submitted, approved, assigned, accepted),
  denied: requestAfter(submitted, denied),
  withdrawn: requestAfter(submitted, withdrawn),
};

const commands: Partial<Record<MoveVerb, Command>> = {
  'form.submit': { verb: 'form.submit', form, answers: 'Here.' },
  'request.triage': { verb: 'request.triage', comment: null },
  'request.return': { verb: 'request.return', questions: 'Which?' },
  'request.approve': { verb: 'request.approve', comment: null },
  'request.deny': { verb: 'request.deny', reason: 'repeat', comment: null },
  'request.assign': { verb: 'request.assign', sme: 'sofia@fasttrack.example' },
  'request.withdraw': { verb: 'request.withdraw', comment: null },
  'assignment.accept': { verb: 'assignment.accept', comment: null },
  'assignment.decline': { verb: 'assignment.decline', comment: 'No time.' },
};

const whoStands: readonly (readonly [who: string, Person, Role])[] = [
  ['the requester', petra, 'partner'],
  ['the FPM', frank, 'fpm'],
  ['the assignment team', anna, 'assignmentTeam'],
  ['the SME', sam, 'sme'],
  ['an admin', ada, 'admin'],
];

const strangers: readonly (readonly [who: string, Person])[] = [
  ['another partner', paula],
  ['another FPM', fiona],
  ['another SME', sofia],
  ['somebody in no directory', nobody],
];

const verbs = [...new Set(transitions.map((row) => row.verb))];
const moves = verbs.flatMap((verb) => {
  const command = commands[verb];
  return command ? states.map((state) => [verb, state, command] as const) : [];
});
const allowed = (state: State, verb: MoveVerb, role: Role) =>
  process.some(
    ([from, by, who]) => from === state && by === verb && who.split(', ').includes(role),
  );
const rowFor = (state: State, verb: MoveVerb) =>
  process.find(([from, by]) => from === state && by === verb);

describe('the state machine', () => {
  it('is the table of the process, row by row', () => {
    expect(transitions.map(({ from, verb, by, to }) => [from, verb, by.join(', '), to])).toEqual(
      process,
    );
  });

  it('is tried with every verb, state and role', () => {
    expect(moves.length).toBe(9 * 8);
    expect(verbs.filter((verb) => !commands[verb])).toEqual(['form.discard']);
  });

  describe.each(whoStands)('%s', (_, person, role) => {
    it.each(moves)('%s while %s', (verb, state, command) => {
      const request = situations[state];
      const decision = decide(command, request, person, program);
      // Until an assignment, and after it, an SME is a stranger like any other.
      if (role === 'sme' && state !== 'assigned' && state !== 'onboarding')
        expect(decision).toEqual({ refusal: { code: 'not-found', id: 'SME-1001' } });
      else if (allowed(state, verb, role)) {
        const row = transitions.find((one) => one.from === state && one.verb === verb);
        expect(decision).toMatchObject({ event: { kind: row?.event }, as: role });
      } else if (rowFor(state, verb)) expect(decision).toEqual({ refusal: { code: 'not-yours' } });
      else if (states.some((other) => allowed(other, verb, role)))
        expect(decision).toEqual({ refusal: { code: 'not-now', state } });
      else expect(decision).toEqual({ refusal: { code: 'not-yours' } });
    });

    it.each(states)('sees exactly the buttons of what is possible while %s', (state) => {
      const request = situations[state];
      const relations = relationsTo(request, person, program);
      const possible = process
        .filter(
          ([from, , by]) =>
            from === state && by.split(', ').some((r) => relations.includes(r as Role)),
        )
        .map(([, verb]) => (verb === 'form.submit' ? 'request.revise' : verb));
      expect([...actionsFor(request, person, relations)].sort()).toEqual([...possible].sort());
    });
  });

  describe.each(strangers)('%s', (_, person) => {
    it.each(moves)(
      '%s while %s is answered as for a request that does not exist',
      (_verb, state, command) => {
        expect(decide(command, situations[state], person, program)).toEqual({
          refusal: { code: 'not-found', id: 'SME-1001' },
        });
      },
    );
  });

  it.each([
    ['denied', petra],
    ['denied', frank],
    ['denied', anna],
    ['withdrawn', petra],
    ['withdrawn', frank],
    ['withdrawn', anna],
  ] as const)('ends at %s: nothing is possible any more', (state, person) => {
    const request = situations[state];
    for (const command of Object.values(commands))
      expect(decide(command, request, person, program)).toHaveProperty('refusal');
    expect(actionsFor(request, person, relationsTo(request, person, program))).toEqual([]);
  });
});

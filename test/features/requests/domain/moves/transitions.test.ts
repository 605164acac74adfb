import { describe, expect, it } from '@jest/globals';
import type { Person, Role } from '../../../../../src/domain/people/people.ts';
import { actionsFor } from '../../../../../src/features/requests/domain/actions.ts';
import { decide } from '../../../../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../../../../src/features/requests/domain/moves/evolve.ts';
import {
  byItself,
  type MoveVerb,
  type RequestTransition,
  transitions,
} from '../../../../../src/features/requests/domain/moves/transitions.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../../../src/features/requests/domain/request-events.ts';
import { rolesIn } from '../../../../../src/features/requests/domain/roles.ts';
import { type State, states } from '../../../../../src/features/requests/domain/states.ts';
import {
  ada,
  anna,
  fiona,
  frank,
  nobody,
  paula,
  petra,
  sam,
  sofia,
} from '../../../../support/samples/program.ts';
import { facts } from '../given.ts';
import { process } from './process-moves.ts';
import { apart, commands, early, situationFor, situations, smeStates } from './situations.ts';

const whoHasWhichRole: readonly (readonly [who: string, Person, Role])[] = [
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
const after = (request: Request, event: RequestEvent): State =>
  evolve(request, {
    ...event,
    streamId: 'SME-1001',
    version: request.version + 1,
    at: request.changedAt,
    actor: petra,
    as: 'partner',
  }).state;
const reached = (state: State, verb: MoveVerb) => rowFor(state, verb)?.[3].split(', ')[0];
const targets = ({ to }: RequestTransition) =>
  typeof to === 'string' ? to : Object.values(to).join(', ');

describe('the state machine', () => {
  it('is the table of the process, row by row', () => {
    expect(transitions.map((row) => [row.from, row.verb, row.by.join(', '), targets(row)])).toEqual(
      process,
    );
  });

  it('has what happens without a click, in which states, and where it leads', () => {
    expect(byItself.map(({ event, from, to }) => [event, from.join(' '), to])).toEqual([
      ['reminded', states.join(' '), 'same'],
      ['overdue', states.join(' '), 'same'],
      ['unconfirmed', states.join(' '), 'same'],
      ['waited', states.join(' '), 'same'],
      ['period-ended', states.join(' '), 'same'],
      ['unreached', states.join(' '), 'same'],
      ['fpm-left', states.join(' '), 'same'],
      ['sme-left', 'assigned onboarding engaged', 'approved'],
      ['expert-left', 'offered proposed', 'refused'],
    ]);
  });

  it.each(states)('leads there while %s, and nowhere else', (state) => {
    const from = sam.mail;
    const leads = (event: RequestEvent) => () => after(situations[state], event);
    const atWork = ['assigned', 'onboarding', 'engaged'].includes(state);
    const offer = ['offered', 'proposed'].includes(state);
    if (atWork) expect(leads({ kind: 'sme-left', from })()).toBe('approved');
    else expect(leads({ kind: 'sme-left', from })).toThrow('cannot follow');
    if (offer) expect(leads({ kind: 'expert-left', from })()).toBe('refused');
    else expect(leads({ kind: 'expert-left', from })).toThrow('cannot follow');
    expect(leads({ kind: 'fpm-left', from: frank.mail, to: null })()).toBe(state);
    expect(leads({ kind: 'overdue', of: 'triage', due: 1 })()).toBe(state);
  });

  it('is tried with every verb, state and role', () => {
    expect(moves.length).toBe(27 * 14);
    expect(verbs.filter((verb) => !commands[verb])).toEqual(['form.discard', ...apart]);
  });

  describe.each(whoHasWhichRole)('%s', (_, person, role) => {
    it.each(moves)('%s while %s', (verb, state, command) => {
      const request = situationFor(state, verb);
      const decision = decide(command, request, person, facts);
      // Without an assignment an SME is like any stranger, and a partner who is not asked yet.
      const unknown =
        role === 'sme' ? !smeStates.includes(state) : role === 'partner' && state === 'offered';
      if (unknown) expect(decision).toEqual({ refusal: { code: 'not-found', id: 'SME-1001' } });
      else if (allowed(state, verb, role)) {
        const row = transitions.find((one) => one.from === state && one.verb === verb);
        expect(decision).toMatchObject({ event: { kind: row?.event }, as: role });
        if ('event' in decision) expect(after(request, decision.event)).toBe(reached(state, verb));
      } else if (rowFor(state, verb)) expect(decision).toEqual({ refusal: { code: 'not-yours' } });
      else if (states.some((other) => allowed(other, verb, role)))
        expect(decision).toEqual({ refusal: { code: 'not-now', state } });
      else expect(decision).toEqual({ refusal: { code: 'not-yours' } });
    });

    it.each(states)('sees exactly the buttons of what is possible while %s', (state) => {
      const request = situations[state];
      const relations = rolesIn(request, person, facts);
      const possible = process
        .filter(
          ([from, , by]) =>
            from === state && by.split(', ').some((r) => relations.includes(r as Role)),
        )
        .map(([, verb]) => (verb === 'form.submit' ? 'request.revise' : verb))
        .filter((verb) => !early.some((one) => one === verb) && !apart.some((one) => one === verb));
      const buttons = actionsFor(request, person, relations);
      const shown = buttons.filter((verb) => !apart.some((one) => one === verb));
      expect(shown.toSorted()).toEqual(possible.toSorted());
    });
  });

  describe.each(strangers)('%s', (_, person) => {
    it.each(moves)(
      '%s while %s is answered as for a request that does not exist',
      (_verb, state, command) => {
        expect(decide(command, situations[state], person, facts)).toEqual({
          refusal: { code: 'not-found', id: 'SME-1001' },
        });
      },
    );
  });

  it.each([
    ['denied', petra, ['fpm.ask']],
    ['denied', frank, ['fpm.answer']],
    ['denied', anna, ['fpm.answer']],
    ['withdrawn', petra, ['fpm.ask']],
    ['withdrawn', frank, ['fpm.answer']],
    ['withdrawn', anna, ['fpm.answer']],
    ['refused', petra, ['fpm.ask']],
    ['refused', sam, ['fpm.ask']],
    ['refused', frank, ['fpm.answer']],
    ['refused', anna, ['fpm.answer']],
    ['refused', ada, []],
    ['closed', petra, ['feedback.send', 'fpm.ask']],
    ['closed', sam, ['engagement.ftop', 'feedback.send', 'fpm.ask']],
    ['closed', frank, ['fpm.answer']],
    ['closed', anna, ['fpm.answer']],
    ['closed', ada, []],
  ] as const)(
    'after the end at %s %o can ask, answer or give feedback, nothing else',
    (state, person, left) => {
      const request = situations[state];
      const possible = Object.values(commands).filter(
        (command) => 'event' in decide(command, request, person, facts),
      );
      expect(possible.map(({ verb }) => verb)).toEqual(left);
      const buttons = actionsFor(request, person, rolesIn(request, person, facts));
      expect(buttons.filter((verb) => !apart.some((one) => one === verb))).toEqual(left);
    },
  );
});

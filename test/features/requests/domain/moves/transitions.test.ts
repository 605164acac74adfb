import { describe, expect, it } from '@jest/globals';
import type { Person, Role } from '../../../../../src/domain/people/people.ts';
import { actionsFor } from '../../../../../src/features/requests/domain/actions.ts';
import type { RequestCommand } from '../../../../../src/features/requests/domain/moves/commands.ts';
import { decide } from '../../../../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../../../../src/features/requests/domain/moves/evolve.ts';
import {
  type MoveVerb,
  type RequestTransition,
  transitions,
} from '../../../../../src/features/requests/domain/moves/transitions.ts';
import {
  type Request,
  type State,
  states,
} from '../../../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../../../src/features/requests/domain/request-events.ts';
import { rolesIn } from '../../../../../src/features/requests/domain/roles.ts';
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
import {
  agreed,
  approved,
  asked,
  assigned,
  closed,
  denied,
  engaged,
  facts,
  form,
  type Happened,
  hour,
  monday,
  offered,
  onboarding,
  plan,
  planned,
  refused,
  replanned,
  requestAfter,
  returned,
  submitted,
  triaged,
  withdrawn,
} from '../given.ts';

/** process.md, sections 5 and 7, copied by hand. Of two states the commands below reach the first. */
// biome-ignore format: a table is read by its columns
const process: readonly (readonly [from: string, verb: string, by: string, to: string])[] = [
  ['draft',      'form.submit',         'partner',              'submitted'],
  ['draft',      'form.discard',        'partner',              'none'],
  ['submitted',  'request.triage',      'assignmentTeam',       'triaged'],
  ['submitted',  'request.return',      'fpm, assignmentTeam',  'returned'],
  ['triaged',    'request.return',      'fpm, assignmentTeam',  'returned'],
  ['returned',   'form.submit',         'partner',              'submitted'],
  ['returned',   'request.answer',      'partner',              'submitted'],
  ['submitted',  'form.submit',         'partner',              'submitted'],
  ['denied',     'form.again',          'partner',              'denied'],
  ['withdrawn',  'form.again',          'partner',              'withdrawn'],
  ['closed',     'form.again',          'partner',              'closed'],
  ['submitted',  'request.approve',     'fpm',                  'approved'],
  ['triaged',    'request.approve',     'fpm',                  'approved'],
  ['submitted',  'request.deny',        'fpm',                  'denied'],
  ['triaged',    'request.deny',        'fpm',                  'denied'],
  ['approved',   'request.undo',        'fpm, assignmentTeam',  'submitted, triaged, approved, completed'],
  ['denied',     'request.undo',        'fpm, assignmentTeam',  'submitted, triaged, approved, completed'],
  ['returned',   'request.undo',        'fpm, assignmentTeam',  'submitted, triaged, approved, completed'],
  ['assigned',   'request.undo',        'fpm, assignmentTeam',  'submitted, triaged, approved, completed'],
  ['closed',     'request.undo',        'fpm, assignmentTeam',  'submitted, triaged, approved, completed'],
  ['approved',   'request.assign',      'assignmentTeam',       'assigned'],
  ['assigned',   'request.reassign',    'assignmentTeam',       'assigned'],
  ['assigned',   'assignment.decline',  'sme',                  'approved'],
  ['assigned',   'assignment.accept',   'sme',                  'onboarding'],
  ['submitted',  'request.withdraw',    'partner',              'withdrawn'],
  ['triaged',    'request.withdraw',    'partner',              'withdrawn'],
  ['returned',   'request.withdraw',    'partner',              'withdrawn'],
  ['approved',   'request.withdraw',    'partner',              'withdrawn'],
  ['onboarding', 'engagement.contact',  'sme',                  'onboarding'],
  ['onboarding', 'plan.save',           'partner, fpm, sme',    'onboarding'],
  ['onboarding', 'plan.draft',          'partner, fpm, sme',    'onboarding'],
  ['onboarding', 'plan.confirm',        'partner, fpm, sme',    'onboarding, engaged'],
  ['engaged',    'plan.confirm',        'partner, fpm, sme',    'engaged'],
  ['engaged',    'plan.change',         'partner, fpm, sme',    'engaged'],
  ['engaged',    'plan.extend',         'partner, fpm, sme',    'engaged'],
  ['engaged',    'engagement.complete', 'sme',                  'completed'],
  ['completed',  'engagement.ftop',     'sme',                  'completed'],
  ['closed',     'engagement.ftop',     'sme',                  'closed'],
  ['completed',  'feedback.send',       'partner, sme',         'completed'],
  ['closed',     'feedback.send',       'partner, sme',         'closed'],
  ['completed',  'request.close',       'fpm',                  'closed'],
  ['assigned',   'request.release',     'fpm',                  'approved, closed'],
  ['onboarding', 'request.release',     'fpm',                  'approved, closed'],
  ['engaged',    'request.release',     'fpm',                  'approved, closed'],
  ['offered',    'assignment.decline',  'sme',                  'refused'],
  ['offered',    'assignment.accept',   'sme',                  'proposed'],
  ['proposed',   'proposal.accept',     'partner',              'onboarding'],
  ['offered',    'proposal.withdraw',   'fpm, assignmentTeam',  'withdrawn'],
  ['proposed',   'proposal.withdraw',   'fpm, assignmentTeam',  'withdrawn'],
  ['proposed',   'proposal.decline',    'partner',              'refused'],
  ['offered',    'request.handOver',    'fpm, admin',           'offered'],
  ['proposed',   'request.handOver',    'fpm, admin',           'proposed'],
  ['submitted',  'request.handOver',    'fpm, admin',           'submitted'],
  ['triaged',    'request.handOver',    'fpm, admin',           'triaged'],
  ['returned',   'request.handOver',    'fpm, admin',           'returned'],
  ['approved',   'request.handOver',    'fpm, admin',           'approved'],
  ['assigned',   'request.handOver',    'fpm, admin',           'assigned'],
  ['onboarding', 'request.handOver',    'fpm, admin',           'onboarding'],
  ['engaged',    'request.handOver',    'fpm, admin',           'engaged'],
  ['completed',  'request.handOver',    'fpm, admin',           'completed'],
  ['proposed',  'request.giveTo',      'partner, fpm',         'proposed'],
  ['submitted', 'request.giveTo',      'partner, fpm',         'submitted'],
  ['triaged',   'request.giveTo',      'partner, fpm',         'triaged'],
  ['returned',  'request.giveTo',      'partner, fpm',         'returned'],
  ['approved',  'request.giveTo',      'partner, fpm',         'approved'],
  ['assigned',  'request.giveTo',      'partner, fpm',         'assigned'],
  ['onboarding','request.giveTo',      'partner, fpm',         'onboarding'],
  ['engaged',   'request.giveTo',      'partner, fpm',         'engaged'],
  ['completed', 'request.giveTo',      'partner, fpm',         'completed'],
  ['offered',    'fpm.ask',             'partner, sme',         'offered'],
  ['proposed',   'fpm.ask',             'partner, sme',         'proposed'],
  ['submitted',  'fpm.ask',             'partner, sme',         'submitted'],
  ['triaged',    'fpm.ask',             'partner, sme',         'triaged'],
  ['returned',   'fpm.ask',             'partner, sme',         'returned'],
  ['approved',   'fpm.ask',             'partner, sme',         'approved'],
  ['assigned',   'fpm.ask',             'partner, sme',         'assigned'],
  ['onboarding', 'fpm.ask',             'partner, sme',         'onboarding'],
  ['engaged',    'fpm.ask',             'partner, sme',         'engaged'],
  ['completed',  'fpm.ask',             'partner, sme',         'completed'],
  ['closed',     'fpm.ask',             'partner, sme',         'closed'],
  ['denied',     'fpm.ask',             'partner, sme',         'denied'],
  ['withdrawn',  'fpm.ask',             'partner, sme',         'withdrawn'],
  ['refused',    'fpm.ask',             'partner, sme',         'refused'],
  ['offered',    'fpm.answer',          'fpm, assignmentTeam',  'offered'],
  ['proposed',   'fpm.answer',          'fpm, assignmentTeam',  'proposed'],
  ['submitted',  'fpm.answer',          'fpm, assignmentTeam',  'submitted'],
  ['triaged',    'fpm.answer',          'fpm, assignmentTeam',  'triaged'],
  ['returned',   'fpm.answer',          'fpm, assignmentTeam',  'returned'],
  ['approved',   'fpm.answer',          'fpm, assignmentTeam',  'approved'],
  ['assigned',   'fpm.answer',          'fpm, assignmentTeam',  'assigned'],
  ['onboarding', 'fpm.answer',          'fpm, assignmentTeam',  'onboarding'],
  ['engaged',    'fpm.answer',          'fpm, assignmentTeam',  'engaged'],
  ['completed',  'fpm.answer',          'fpm, assignmentTeam',  'completed'],
  ['closed',     'fpm.answer',          'fpm, assignmentTeam',  'closed'],
  ['denied',     'fpm.answer',          'fpm, assignmentTeam',  'denied'],
  ['withdrawn',  'fpm.answer',          'fpm, assignmentTeam',  'withdrawn'],
  ['refused',    'fpm.answer',          'fpm, assignmentTeam',  'refused'],
];

/** Petra has a question open, for so long that the team has been told of it as well. */
const unanswered = (...history: readonly Happened[]): Request => {
  const since = monday + history.length * hour;
  return requestAfter(...history, asked, [
    null,
    { kind: 'waited', of: 'question', since, step: 2 },
  ]);
};
const inFtop: Happened = [sam, { kind: 'completed', summary: 'Done.', ftopUpdated: false }];

const situations: Record<State, Request> = {
  offered: unanswered(offered),
  proposed: unanswered(offered, agreed),
  submitted: unanswered(submitted),
  triaged: unanswered(submitted, triaged),
  returned: unanswered(submitted, returned),
  approved: unanswered(submitted, approved),
  assigned: unanswered(submitted, approved, assigned),
  onboarding: unanswered(...onboarding, planned),
  engaged: unanswered(...engaged, replanned),
  completed: unanswered(...engaged, inFtop),
  closed: unanswered(...engaged, inFtop, closed),
  denied: unanswered(submitted, denied),
  withdrawn: unanswered(submitted, withdrawn),
  refused: unanswered(offered, agreed, refused),
};

/** The SME says that they have made contact, and all three write a draft, before there is a plan. */
const beforeThePlan = unanswered(...onboarding);
const early: readonly MoveVerb[] = ['engagement.contact', 'plan.draft'];
const situationFor = (state: State, verb: MoveVerb): Request =>
  early.includes(verb) && state === 'onboarding' ? beforeThePlan : situations[state];

const commands: Partial<Record<MoveVerb, RequestCommand>> = {
  'form.submit': { verb: 'form.submit', form: { ...form, seatCount: 450 }, answers: 'Here.' },
  'request.answer': { verb: 'request.answer', answers: 'Here.' },
  'request.triage': { verb: 'request.triage', comment: null },
  'request.return': { verb: 'request.return', questions: 'Which?' },
  'request.approve': { verb: 'request.approve', comment: null },
  'request.deny': { verb: 'request.deny', reason: 'repeat', comment: null },
  'request.assign': { verb: 'request.assign', sme: 'sofia@fasttrack.example' },
  'request.reassign': { verb: 'request.reassign', sme: 'sofia@fasttrack.example' },
  'request.withdraw': { verb: 'request.withdraw', comment: null },
  'assignment.accept': { verb: 'assignment.accept', comment: null },
  'assignment.decline': { verb: 'assignment.decline', comment: 'No time.' },
  'engagement.contact': { verb: 'engagement.contact' },
  'plan.save': { verb: 'plan.save', plan },
  'plan.draft': { verb: 'plan.draft', draft: { plan: {}, missing: [] } },
  'plan.confirm': { verb: 'plan.confirm' },
  'plan.change': { verb: 'plan.change', plan },
  'plan.extend': { verb: 'plan.extend', endDate: '2026-12-01' },
  'engagement.ftop': { verb: 'engagement.ftop' },
  'engagement.complete': {
    verb: 'engagement.complete',
    summary: 'Done.',
    learnt: 'Petra: all of it.',
    trained: null,
    customerFeedback: null,
    criteriaMet: 'yes',
    ftopUpdated: false,
  },
  'feedback.send': { verb: 'feedback.send', rating: 5, comment: null },
  'request.release': { verb: 'request.release', comment: 'Elsewhere.', outcome: 'reassign' },
  'request.close': { verb: 'request.close', comment: null },
  'request.handOver': { verb: 'request.handOver', fpm: 'fiona@fasttrack.example' },
  'fpm.ask': { verb: 'fpm.ask', question: 'When?' },
  'fpm.answer': { verb: 'fpm.answer', answer: 'Soon.' },
  'proposal.accept': { verb: 'proposal.accept', comment: null },
  'proposal.decline': { verb: 'proposal.decline', comment: 'No.' },
};

/** No commands of a card alone, or by who did what before: `undo.test.ts`, `giving.test.ts`. */
const apart: readonly MoveVerb[] = [
  'form.again',
  'request.undo',
  'proposal.withdraw',
  'request.giveTo',
];

/** From the offer or the assignment on, as long as the SME is theirs. */
const smeStates: readonly State[] = [
  ...(['offered', 'proposed', 'refused'] as const),
  ...(['assigned', 'onboarding', 'engaged', 'completed', 'closed'] as const),
];

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

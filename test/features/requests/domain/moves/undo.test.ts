import { describe, expect, it } from '@jest/globals';
import { timersOf } from '../../../../../src/features/requests/domain/clock/timers.ts';
import { decide } from '../../../../../src/features/requests/domain/moves/decide.ts';
import { noticesFor } from '../../../../../src/features/requests/domain/notices/notice-views.ts';
import type { Request, Undoable } from '../../../../../src/features/requests/domain/request.ts';
import { rolesIn } from '../../../../../src/features/requests/domain/roles.ts';
import {
  adam,
  anna,
  fiona,
  frank,
  petra,
  program,
  sam,
  sofia,
} from '../../../../support/samples/program.ts';
import {
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  declined,
  denied,
  engaged,
  facts,
  given,
  type Happened,
  hour,
  monday,
  offered,
  proposed,
  ratedByPartner,
  recorded,
  requestAfter,
  returned,
  submitted,
  triaged,
  typed,
} from '../given.ts';

const minute = 60_000;
const undo = typed('request.undo', {});
const undone = (of: Undoable, sme: string | null = null): Happened => [
  frank,
  { kind: 'undone', of, sme },
];
/** What of a request a taking back brings back: all but its version and its last change. */
const content = ({ version: _, changedAt: __, ...rest }: Request) => rest;

const takenUp = { kind: 'taken-up', in: 'SME-1002' } as const;
const again = [submitted, approved, assigned, declined];

describe('what can be taken back', () => {
  it.each([
    ['an approval', [submitted], approved, 'approved', frank, null],
    ['one after a triage', [submitted, triaged], approved, 'approved', frank, null],
    ['a denial', [submitted], denied, 'denied', frank, null],
    ['a return', [submitted], returned, 'returned', frank, null],
    ['an assignment', [submitted, approved], assigned, 'assigned', adam, 'sam@fasttrack.example'],
    ['an assignment after a decline', again, assigned, 'assigned', adam, 'sam@fasttrack.example'],
    [
      'a close after feedback',
      [...engaged, completed, ratedByPartner],
      closed,
      'closed',
      frank,
      null,
    ],
    ['a close', [...engaged, completed], closed, 'closed', frank, null],
  ] as const)('%s: all is as it was', (_, before, act, of, who, sme) => {
    const request = requestAfter(...before, act);
    const now = request.changedAt + 10 * minute;
    const as = who === adam ? 'assignmentTeam' : 'fpm';
    expect(decide(undo, request, who, { ...facts, now })).toEqual({
      event: { kind: 'undone', of, sme },
      as,
    });
    const { undo: __, ...was } = content(requestAfter(...before));
    expect(content(requestAfter(...before, act, undone(of, sme)))).toEqual(was);
    expect(decide(undo, request, who, { ...facts, now: now + 1 })).toEqual({
      refusal: { code: 'too-late-to-undo' },
    });
  });

  it('is for nobody but the person who did it', () => {
    const request = requestAfter(submitted, approved, assigned);
    const now = request.changedAt;
    for (const who of [anna, frank])
      expect(decide(undo, request, who, { ...facts, now })).toEqual({
        refusal: { code: 'not-yours' },
      });
    for (const who of [petra, sofia])
      expect(decide(undo, request, who, { ...facts, now })).toMatchObject({ refusal: {} });
  });

  it('is, of a close, for one of two who could have closed it', () => {
    const request = requestAfter(...engaged, completed, closed);
    const standsIn = { ...facts, now: request.changedAt, delegate: fiona.mail };
    expect(decide(undo, request, fiona, standsIn)).toEqual({ refusal: { code: 'not-yours' } });
    const byDelegate = requestAfter(...engaged, completed, [fiona, closed[1]]);
    expect(decide(undo, byDelegate, frank, standsIn)).toEqual({ refusal: { code: 'not-yours' } });
    expect(decide(undo, byDelegate, fiona, standsIn)).toEqual({
      event: { kind: 'undone', of: 'closed', sme: null },
      as: 'fpm',
    });
  });

  it('is not for somebody whom the program no longer has in that part', () => {
    const request = requestAfter(submitted, approved, assigned);
    const members = program.assignmentTeam.members.filter((mail) => mail !== adam.mail);
    const without = { ...program, assignmentTeam: { ...program.assignmentTeam, members } };
    const now = request.changedAt;
    expect(decide(undo, request, adam, { ...facts, program: without, now })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const left: Happened = [null, { kind: 'fpm-left', from: frank.mail, to: fiona.mail }];
    expect(decide(undo, requestAfter(submitted, approved, left), fiona, { ...facts, now })).toEqual(
      {
        refusal: { code: 'nothing-to-undo' },
      },
    );
  });

  it('is over where the SME asked is gone, or another one is asked', () => {
    const gone: Happened = [null, { kind: 'sme-left', from: sam.mail }];
    for (const more of [gone, [adam, { kind: 'assigned', sme: sofia.mail }] as Happened])
      given(submitted, approved, assigned, more)
        .when(undo, adam)
        .thenNo({ code: 'nothing-to-undo' });
  });

  it.each([
    ['a question', [submitted, approved, asked]],
    ['a request that is taken up again', [submitted, denied, [petra, takenUp]]],
    ['feedback', [...engaged, completed, closed, ratedByPartner]],
  ] as const)('is over with %s of somebody else', (_, history) => {
    given(...history)
      .when(undo, frank)
      .thenNo({ code: 'nothing-to-undo' });
  });

  it('is not over with a reminder of the clock', () => {
    const reminded: Happened = [null, { kind: 'reminded', of: 'decision', due: monday + hour }];
    const request = requestAfter(submitted, approved, reminded);
    const now = requestAfter(submitted, approved).changedAt + minute;
    expect(decide(undo, request, frank, { ...facts, now })).toMatchObject({
      event: { kind: 'undone', of: 'approved' },
    });
  });

  it('leaves told what the clock has told meanwhile, so that it goes on from there', () => {
    const late: Happened = [null, { kind: 'overdue', of: 'decision', due: monday + hour }];
    const before = requestAfter(submitted, late);
    expect(requestAfter(submitted, late, approved, undone('approved')).waited).toEqual(
      before.waited,
    );
    const meanwhile = requestAfter(submitted, approved, late, undone('approved'));
    expect(meanwhile.waited).toEqual([
      { of: 'late', since: monday + 2 * hour, step: 0, at: monday + 2 * hour },
    ]);
    expect(timersOf(meanwhile, program).map(({ of }) => of)).toContain('late');
  });

  it('is taken back once', () => {
    given(submitted, approved, undone('approved'))
      .when(undo, frank)
      .thenNo({ code: 'not-now', state: 'submitted' });
  });
});

describe('an offer', () => {
  it('is withdrawn by its proposer, by nobody else', () => {
    const recall = typed('proposal.withdraw', {});
    given(proposed).when(recall, anna).then({ kind: 'recalled' }, 'assignmentTeam');
    for (const who of [adam, frank])
      given(proposed).when(recall, who).thenNo({ code: 'not-yours' });
    expect(requestAfter(proposed, [anna, { kind: 'recalled' }])).toMatchObject({
      state: 'withdrawn',
      withdrawn: { by: 'Anna Adams', comment: null },
    });
  });

  it('is withdrawn before its SME has answered, too: the SME and the FPM hear of it, the partner nothing', () => {
    const recall = typed('proposal.withdraw', {});
    given(offered).when(recall, anna).then({ kind: 'recalled' }, 'assignmentTeam');
    const told = (...history: readonly Happened[]) => {
      const events = recorded([...history, [anna, { kind: 'recalled' }]]);
      const last = events.at(-1);
      const request = requestAfter(...history, [anna, { kind: 'recalled' }]);
      if (!last) throw new Error('it was withdrawn');
      return noticesFor(request, last, facts).map(({ recipient }) => recipient);
    };
    expect(told(offered)).toEqual([sam.mail, frank.mail]);
    expect(told(offered, agreed)).toEqual([petra.id, sam.mail, frank.mail]);
    // An earlier version has asked the partner first: its SME knows nothing of it.
    expect(told(proposed)).toEqual([petra.id, frank.mail]);
    expect(rolesIn(requestAfter(offered, [anna, { kind: 'recalled' }]), petra, facts)).toEqual([]);
  });
});

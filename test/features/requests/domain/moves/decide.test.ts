import { describe, it } from '@jest/globals';
import type { Program } from '../../../../../src/domain/program/program.ts';
import { adam, anna, frank, petra, program, sam } from '../../../../support/samples/program.ts';
import {
  approved,
  assigned,
  declined,
  given,
  submitted,
  submittedWithoutFpm,
  triaged,
  typed,
} from '../given.ts';

const approve = { verb: 'request.approve', comment: null } as const;
const wrong = (field: 'comment' | 'questions' | 'sme' | 'denyReason', code: 'required') =>
  ({ code: 'invalid', errors: [{ field, code }] }) as const;

describe('nobody decides on what they asked for themselves', () => {
  const petraIsAll: Program = {
    ...program,
    partners: [{ id: 'contoso', name: 'Contoso', contacts: [petra.mail], fpm: petra.mail }],
    assignmentTeam: { mailbox: 'team@fasttrack.example', members: [petra.mail] },
    smes: program.smes.map((sme) => ({ ...sme, mail: petra.mail })),
  };
  const own = [petra, { ...submitted[1], fpm: petra.mail } as never] as const;

  it('even as the FPM of the partner', () => {
    given(own).when(approve, petra, petraIsAll).thenNo({ code: 'own-request' });
    given(own)
      .when({ verb: 'request.deny', reason: 'repeat', comment: null }, petra, petraIsAll)
      .thenNo({ code: 'own-request' });
  });
  it('and does not triage, return, assign or accept it either', () => {
    given(own)
      .when({ verb: 'request.triage', comment: null }, petra, petraIsAll)
      .thenNo({ code: 'own-request' });
    given(own)
      .when({ verb: 'request.return', questions: '?' }, petra, petraIsAll)
      .thenNo({ code: 'own-request' });
    given(own, approved)
      .when({ verb: 'request.assign', sme: sam.mail }, petra, petraIsAll)
      .thenNo({ code: 'own-request' });
    given(own, approved, [anna, { kind: 'assigned', sme: petra.mail }])
      .when({ verb: 'assignment.accept', comment: null }, petra, petraIsAll)
      .thenNo({ code: 'own-request' });
  });
  it('but withdraws it', () => {
    given(own)
      .when({ verb: 'request.withdraw', comment: 'Solved.' }, petra, petraIsAll)
      .then({ kind: 'withdrawn', comment: 'Solved.' }, 'partner');
  });
});

describe('a request without an FPM', () => {
  it('is approved by the assignment team in their place', () => {
    given(submittedWithoutFpm).when(approve, anna).then({ kind: 'approved', comment: null }, 'fpm');
    given(submittedWithoutFpm, triaged)
      .when({ verb: 'request.deny', reason: 'not-eligible', comment: 'No.' }, adam)
      .then({ kind: 'denied', reason: 'not-eligible', comment: 'No.' }, 'fpm');
  });
  it('cannot be seen by any FPM', () => {
    given(submittedWithoutFpm).when(approve, frank).thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('is the only one that the assignment team decides', () => {
    given(submitted).when(approve, anna).thenNo({ code: 'not-yours' });
  });
  it('cannot be seen by a former FPM either', () => {
    const without = { ...program, partners: [], fpms: [] };
    given(submitted).when(approve, frank, without).thenNo({ code: 'not-found', id: 'SME-1001' });
  });
});

describe('a denial', () => {
  it.each(['missing-information', 'repeat', 'not-eligible'] as const)(
    'for %s needs no comment',
    (reason) => {
      given(submitted)
        .when({ verb: 'request.deny', reason, comment: null }, frank)
        .then({ kind: 'denied', reason, comment: null }, 'fpm');
    },
  );
  it('for another reason needs one', () => {
    given(submitted)
      .when(typed('request.deny', { denyReason: 'other' }), frank)
      .thenNo({ code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] });
    given(submitted)
      .when({ verb: 'request.deny', reason: 'other', comment: 'Budget.' }, frank)
      .then({ kind: 'denied', reason: 'other', comment: 'Budget.' }, 'fpm');
  });
  it.each([null, '', 'because', '__proto__', 'constructor', 'Other'])(
    'needs a reason of the list, not %p',
    (reason) => {
      given(submitted)
        .when(typed('request.deny', { denyReason: reason, comment: 'x' }), frank)
        .thenNo(wrong('denyReason', 'required'));
    },
  );
});

describe('a return', () => {
  it('needs questions', () => {
    for (const questions of [null, ''])
      given(submitted)
        .when(typed('request.return', { questions }), frank)
        .thenNo(wrong('questions', 'required'));
  });
  it('by the team is theirs, by the FPM the FPM’s', () => {
    given(submitted, triaged)
      .when({ verb: 'request.return', questions: 'Which tenant?' }, anna)
      .then({ kind: 'returned', questions: 'Which tenant?' }, 'assignmentTeam');
    given(submitted, triaged)
      .when({ verb: 'request.return', questions: 'Which tenant?' }, frank)
      .then({ kind: 'returned', questions: 'Which tenant?' }, 'fpm');
  });
});

describe('an assignment', () => {
  it('names an SME of the program', () => {
    given(submitted, approved)
      .when({ verb: 'request.assign', sme: 'sofia@fasttrack.example' }, anna)
      .then({ kind: 'assigned', sme: 'sofia@fasttrack.example' }, 'assignmentTeam');
    for (const sme of [null, ''])
      given(submitted, approved)
        .when(typed('request.assign', { sme }), anna)
        .thenNo(wrong('sme', 'required'));
    for (const sme of ['frank@fasttrack.example', 'nobody@example.com', '__proto__'])
      given(submitted, approved)
        .when(typed('request.assign', { sme }), anna)
        .thenNo({ code: 'invalid', errors: [{ field: 'sme', code: 'not-in-list' }] });
  });
  it('that was declined can be given to the same SME again, or another', () => {
    given(submitted, approved, assigned, declined)
      .when({ verb: 'request.assign', sme: 'sam@fasttrack.example' }, anna)
      .then({ kind: 'assigned', sme: 'sam@fasttrack.example' }, 'assignmentTeam');
  });
  it('is declined with a comment only', () => {
    for (const comment of [null, ''])
      given(submitted, approved, assigned)
        .when(typed('assignment.decline', { comment }), sam)
        .thenNo({ code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] });
    given(submitted, approved, assigned)
      .when({ verb: 'assignment.decline', comment: 'On leave.' }, sam)
      .then({ kind: 'declined', comment: 'On leave.' }, 'sme');
  });
  it('once declined cannot be seen by that SME any more', () => {
    given(submitted, approved, assigned, declined)
      .when({ verb: 'assignment.accept', comment: null }, sam)
      .thenNo({ code: 'not-found', id: 'SME-1001' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { actionsFor } from '../../../../../src/features/requests/domain/actions.ts';
import { adam, anna, frank, petra, program, sam } from '../../../../support/samples/program.ts';
import {
  approved,
  assigned,
  engaged,
  given,
  onboarding,
  released,
  releasedAndClosed,
  requestAfter,
  submitted,
  typed,
} from '../given.ts';
import { done, invalid, tooLong, words } from '../refused.ts';

describe('releasing the SME', () => {
  const release = (outcome: string | null, comment: string | null = 'Needed elsewhere.') =>
    typed('request.release', { comment, outcome });

  it.each([
    ['assigned', [submitted, approved, assigned]],
    ['onboarding', onboarding],
    ['engaged', engaged],
  ] as const)('is possible while %s, for another SME or for good', (_, history) => {
    for (const outcome of ['reassign', 'close'] as const)
      given(...history)
        .when(release(outcome), frank)
        .then({ kind: 'released', comment: 'Needed elsewhere.', outcome }, 'fpm');
  });
  it('needs a reason, and whether another SME follows', () => {
    given(...engaged)
      .when(release('reassign', null), frank)
      .thenNo(invalid('comment', 'comment-required'));
    for (const outcome of [null, '', 'deny', 'Close', 'constructor'])
      given(...engaged)
        .when(release(outcome), frank)
        .thenNo(invalid('outcome', 'required'));
    given(...engaged)
      .when(release(null, ''), frank)
      .thenNo({
        code: 'invalid',
        errors: [
          { field: 'outcome', code: 'required' },
          { field: 'comment', code: 'comment-required' },
        ],
      });
    given(...engaged)
      .when(release('close', words(1501)), frank)
      .thenNo(tooLong('comment'));
  });
  it('is the FPM’s alone, and nothing once the work is done', () => {
    for (const person of [petra, sam, anna])
      given(...engaged)
        .when(release('close'), person)
        .thenNo({ code: 'not-yours' });
    given(...done)
      .when(release('close'), frank)
      .thenNo({ code: 'not-now', state: 'completed' });
  });
  it('for another SME: the team assigns again, the former SME no longer sees the request', () => {
    given(...engaged, released)
      .when({ verb: 'request.assign', sme: 'sofia@fasttrack.example' }, adam)
      .then({ kind: 'assigned', sme: 'sofia@fasttrack.example' }, 'assignmentTeam');
    given(...engaged, released)
      .when({ verb: 'fpm.ask', question: 'Why?' }, sam)
      .thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('for good: closed, and the former SME cannot give feedback', () => {
    const rate = typed('feedback.send', { rating: '3' });
    given(...engaged, releasedAndClosed)
      .when(rate, sam)
      .thenNo({ code: 'not-found', id: 'SME-1001' });
    given(...engaged, releasedAndClosed)
      .when({ verb: 'request.assign', sme: sam.mail }, anna, program)
      .thenNo({ code: 'not-now', state: 'closed' });
  });
  it('for good: closed, and the partner has no work to rate; the card does not offer it', () => {
    const rate = typed('feedback.send', { rating: '3' });
    given(...engaged, releasedAndClosed)
      .when(rate, petra)
      .thenNo({ code: 'not-now', state: 'closed' });
    const closed = requestAfter(...engaged, releasedAndClosed);
    expect(actionsFor(closed, petra, ['partner'])).toEqual(['form.again', 'fpm.ask']);
  });
});

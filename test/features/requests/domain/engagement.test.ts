import { describe, expect, it } from '@jest/globals';
import { actionsFor } from '../../../../src/features/requests/domain/actions.ts';
import { alreadyDone } from '../../../../src/features/requests/domain/rights.ts';
import { ada, adam, anna, frank, petra, program, sam } from '../../../support/samples/program.ts';
import {
  approved,
  assigned,
  closed,
  completed,
  engaged,
  given,
  onboarding,
  ratedByPartner,
  ratedBySme,
  released,
  releasedAndClosed,
  requestAfter,
  submitted,
  typed,
} from './given.ts';

const words = (length: number) => 'x'.repeat(length);
const invalid = (field: string, code: string) =>
  ({ code: 'invalid', errors: [{ field, code }] }) as never;
const tooLong = (field: string) =>
  ({ code: 'invalid', errors: [{ field, code: 'too-long', most: 1500 }] }) as never;
const done = [...engaged, completed];

describe('the end of an engagement', () => {
  const complete = (summary: string | null, ftopUpdated = false) =>
    typed('engagement.complete', { summary, ftopUpdated: ftopUpdated ? 'true' : null });

  it('is the SME’s summary, with or without FTOP brought up to date', () => {
    given(...engaged)
      .when(complete('The pilot runs.', true), sam)
      .then({ kind: 'completed', summary: 'The pilot runs.', ftopUpdated: true }, 'sme');
    given(...engaged)
      .when(complete('The pilot runs.'), sam)
      .then({ kind: 'completed', summary: 'The pilot runs.', ftopUpdated: false }, 'sme');
  });
  it('needs the summary, of 1500 characters at most', () => {
    for (const summary of [null, ''])
      given(...engaged)
        .when(complete(summary), sam)
        .thenNo(invalid('summary', 'required'));
    given(...engaged)
      .when(complete(words(1501)), sam)
      .thenNo(tooLong('summary'));
    given(...engaged)
      .when(complete(words(1500)), sam)
      .then({ kind: 'completed', summary: words(1500), ftopUpdated: false }, 'sme');
  });
  it('is not for the partner, the FPM or the team to declare', () => {
    for (const person of [petra, frank, anna])
      given(...engaged)
        .when(complete('Done.'), person)
        .thenNo({ code: 'not-yours' });
  });
  it('comes after all three have confirmed the plan, and once', () => {
    given(...onboarding)
      .when(complete('Done.'), sam)
      .thenNo({ code: 'not-now', state: 'onboarding' });
    given(...done)
      .when(complete('Done.'), sam)
      .thenNo({ code: 'not-now', state: 'completed' });
  });
});

describe('feedback', () => {
  const rate = (rating: string | null, comment: string | null = null) =>
    typed('feedback.send', { rating, comment });

  it.each([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
  ] as const)('is a number from 1 to 5: %s', (typed, rating) => {
    given(...done)
      .when(rate(typed, 'Thanks.'), petra)
      .then({ kind: 'rated', party: 'partner', rating, comment: 'Thanks.' }, 'partner');
  });
  it.each([null, '', '0', '6', '-1', '4.5', '05', ' 5', '5\n', '55', 'good', '５', 'constructor'])(
    'is not %p',
    (rating) => {
      given(...done)
        .when(rate(rating), petra)
        .thenNo(invalid('rating', 'required'));
    },
  );
  it('needs no comment; a comment has 1500 characters at most', () => {
    given(...done)
      .when(rate('4'), sam)
      .then({ kind: 'rated', party: 'sme', rating: 4, comment: null }, 'sme');
    given(...done)
      .when(rate('4', words(1501)), sam)
      .thenNo(tooLong('comment'));
    given(...done)
      .when(rate(null, words(1501)), sam)
      .thenNo({
        code: 'invalid',
        errors: [
          { field: 'rating', code: 'required' },
          { field: 'comment', code: 'too-long', most: 1500 },
        ],
      });
  });
  it('is given by each of them once', () => {
    given(...done, ratedByPartner)
      .when(rate('1'), petra)
      .thenNo({ code: 'once-only' });
    given(...done, ratedByPartner)
      .when(rate('4'), sam)
      .then({ kind: 'rated', party: 'sme', rating: 4, comment: null }, 'sme');
    given(...done, ratedByPartner, ratedBySme)
      .when(rate('1'), sam)
      .thenNo({ code: 'once-only' });
  });
  it('is still taken when the request is closed, once all the same', () => {
    given(...done, closed)
      .when(rate('2'), petra)
      .then({ kind: 'rated', party: 'partner', rating: 2, comment: null }, 'partner');
    given(...done, ratedByPartner, closed)
      .when(rate('2'), petra)
      .thenNo({ code: 'once-only' });
    given(...done, closed, ratedByPartner)
      .when(rate('2'), petra)
      .thenNo({ code: 'once-only' });
    given(...done, closed, ratedByPartner)
      .when(rate('3'), sam)
      .then({ kind: 'rated', party: 'sme', rating: 3, comment: null }, 'sme');
  });
  it('is not asked of FPM, team or admin, nor before the end', () => {
    for (const person of [frank, anna, ada])
      given(...done)
        .when(rate('5'), person)
        .thenNo({ code: 'not-yours' });
    given(...engaged)
      .when(rate('5'), petra)
      .thenNo({ code: 'not-now', state: 'engaged' });
  });
  it('is not once-only for anything else', () => {
    expect(alreadyDone('fpm.ask', requestAfter(...done, ratedByPartner), 'partner')).toBe(false);
  });
});

describe('closing', () => {
  const close = { verb: 'request.close', comment: null } as const;

  it('is for the FPM, with or without feedback', () => {
    given(...done)
      .when(close, frank)
      .then({ kind: 'closed', comment: null }, 'fpm');
    given(...done, ratedByPartner, ratedBySme)
      .when({ ...close, comment: words(1500) }, frank)
      .then({ kind: 'closed', comment: words(1500) }, 'fpm');
    given(...done)
      .when(typed('request.close', { comment: words(1501) }), frank)
      .thenNo(tooLong('comment'));
    for (const person of [petra, sam, anna])
      given(...done)
        .when(close, person)
        .thenNo({ code: 'not-yours' });
  });
  it('comes after the SME has closed their part, and once', () => {
    given(...engaged)
      .when(close, frank)
      .thenNo({ code: 'not-now', state: 'engaged' });
    given(...done, closed)
      .when(close, frank)
      .thenNo({ code: 'not-now', state: 'closed' });
  });
});

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
    expect(actionsFor(closed, petra, ['partner'])).toEqual(['fpm.ask']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { alreadyDone } from '../../../../../src/features/requests/domain/moves/rights.ts';
import { ada, anna, frank, petra, sam } from '../../../../support/samples/program.ts';
import {
  closed,
  engaged,
  given,
  ratedByPartner,
  ratedBySme,
  requestAfter,
  typed,
} from '../given.ts';
import { done, invalid, tooLong, words } from '../refused.ts';

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
          { field: 'comment', code: 'too-long', most: 1500, over: 1 },
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

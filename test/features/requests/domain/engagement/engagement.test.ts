import { describe, it } from '@jest/globals';
import type { RequestEvent } from '../../../../../src/features/requests/domain/request-events.ts';
import { anna, frank, petra, sam } from '../../../../support/samples/program.ts';
import {
  closed,
  completed,
  engaged,
  given,
  type Happened,
  onboarding,
  ratedByPartner,
  ratedBySme,
  releasedAndClosed,
  typed,
} from '../given.ts';
import { done, invalid, tooLong, words } from '../refused.ts';

describe('the end of an engagement', () => {
  const learning = { learnt: 'Paul: Conditional Access.', criteriaMet: 'yes' } as const;
  const told = { ...learning, trained: null, customerFeedback: null };
  const complete = (summary: string | null, ftopUpdated = false, more: object = {}) =>
    typed('engagement.complete', {
      ...{ summary, ftopUpdated: ftopUpdated ? 'true' : null, ...learning },
      ...more,
    });

  it('is the SME’s summary, with or without FTOP brought up to date', () => {
    given(...engaged)
      .when(complete('The pilot runs.', true), sam)
      .then({ kind: 'completed', summary: 'The pilot runs.', ...told, ftopUpdated: true }, 'sme');
    given(...engaged)
      .when(complete('The pilot runs.'), sam)
      .then({ kind: 'completed', summary: 'The pilot runs.', ...told, ftopUpdated: false }, 'sme');
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
      .then({ kind: 'completed', summary: words(1500), ...told, ftopUpdated: false }, 'sme');
  });
  it('tells who learnt what and whether the release criteria are met, and what else there is', () => {
    given(...engaged)
      .when(complete('Done.', false, { learnt: null, criteriaMet: null }), sam)
      .thenNo({
        code: 'invalid',
        errors: [
          { field: 'learnt', code: 'required' },
          { field: 'criteriaMet', code: 'required' },
        ],
      });
    for (const field of ['learnt', 'trained', 'customerFeedback'])
      given(...engaged)
        .when(complete('Done.', false, { [field]: words(1501) }), sam)
        .thenNo(tooLong(field));
    const all = { ...learning, trained: 'Two of them.', customerFeedback: 'Calm.' } as const;
    given(...engaged)
      .when(complete('Done.', false, { ...all, criteriaMet: 'no' }), sam)
      .then(
        { kind: 'completed', summary: 'Done.', ...all, criteriaMet: 'no', ftopUpdated: false },
        'sme',
      );
  });
  it('is ticked in FTOP later, after the close as well, by the SME and once', () => {
    const later: Happened = [sam, { ...completed[1], ftopUpdated: false } as RequestEvent];
    const tick = { verb: 'engagement.ftop' } as const;
    for (const end of [[], [closed], [closed, ratedBySme]]) {
      given(...engaged, later, ...end)
        .when(tick, sam)
        .then({ kind: 'entered' }, 'sme');
      for (const person of [frank, petra])
        given(...engaged, later, ...end)
          .when(tick, person)
          .thenNo({ code: 'not-yours' });
      given(...engaged, later, ...end, [sam, { kind: 'entered' }])
        .when(tick, sam)
        .thenNo({ code: 'once-only' });
    }
    given(...engaged, releasedAndClosed)
      .when(tick, sam)
      .thenNo({ code: 'not-found', id: 'SME-1001' });
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

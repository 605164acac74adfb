import { describe, it } from '@jest/globals';
import { ada, anna, frank, petra, sam } from '../../../support/samples/program.ts';
import {
  approved,
  asked,
  assigned,
  declined,
  denied,
  given,
  submitted,
  submittedWithoutFpm,
  typed,
} from './given.ts';
import { words } from './refused.ts';

const nothing = { code: 'not-found', id: 'SME-1001' } as const;

describe('a question to the FPM', () => {
  const ask = (question: string | null) => typed('fpm.ask', { question });
  const answer = (text: string | null) => typed('fpm.answer', { answer: text });
  const bySme = [sam, { kind: 'asked', party: 'sme', question: 'Who pays?' }] as const;

  it('comes from the partner or the SME, in every state', () => {
    given(submitted, denied)
      .when(ask('Why?'), petra)
      .then({ kind: 'asked', party: 'partner', question: 'Why?' }, 'partner');
    given(submitted, approved, assigned)
      .when(ask('Who?'), sam)
      .then({ kind: 'asked', party: 'sme', question: 'Who?' }, 'sme');
    for (const person of [frank, anna, ada])
      given(submitted).when(ask('Why?'), person).thenNo({ code: 'not-yours' });
  });
  it('is not empty and has 1500 characters at most; so has the answer', () => {
    for (const text of [null, '']) {
      given(submitted)
        .when(ask(text), petra)
        .thenNo({ code: 'invalid', errors: [{ field: 'question', code: 'required' }] });
      given(submitted, asked)
        .when(answer(text), frank)
        .thenNo({ code: 'invalid', errors: [{ field: 'answer', code: 'required' }] });
    }
    given(submitted)
      .when(ask(words(1500)), petra)
      .then({ kind: 'asked', party: 'partner', question: words(1500) }, 'partner');
    given(submitted)
      .when(ask(words(1501)), petra)
      .thenNo({
        code: 'invalid',
        errors: [{ field: 'question', code: 'too-long', most: 1500, over: 1 }],
      });
    given(submitted, asked)
      .when(answer(words(1501)), frank)
      .thenNo({
        code: 'invalid',
        errors: [{ field: 'answer', code: 'too-long', most: 1500, over: 1 }],
      });
  });
  it('can be put again before there is an answer', () => {
    given(submitted, asked)
      .when(ask('And who comes?'), petra)
      .then({ kind: 'asked', party: 'partner', question: 'And who comes?' }, 'partner');
  });
  it('is answered by the FPM, the oldest one first', () => {
    const history = [submitted, approved, assigned, asked, bySme];
    given(...history)
      .when(answer('Monday.'), frank)
      .then({ kind: 'answered', question: 4, asker: 'partner', answer: 'Monday.' }, 'fpm');
    const first = [
      frank,
      { kind: 'answered', question: 4, asker: 'partner', answer: 'Monday.' },
    ] as const;
    given(...history, first)
      .when(answer('We do.'), frank)
      .then({ kind: 'answered', question: 5, asker: 'sme', answer: 'We do.' }, 'fpm');
  });
  it('that nobody has asked cannot be answered, and none is answered twice', () => {
    given(submitted).when(answer('Yes.'), frank).thenNo({ code: 'nothing-asked' });
    const only = [
      frank,
      { kind: 'answered', question: 2, asker: 'partner', answer: 'Monday.' },
    ] as const;
    given(submitted, asked, only).when(answer('Again.'), frank).thenNo({ code: 'nothing-asked' });
  });
  it('is answered by nobody else: the team only where there is no FPM', () => {
    for (const person of [petra, anna])
      given(submitted, asked).when(answer('Yes.'), person).thenNo({ code: 'not-yours' });
    given(submittedWithoutFpm, asked)
      .when(answer('Soon.'), anna)
      .then({ kind: 'answered', question: 2, asker: 'partner', answer: 'Soon.' }, 'fpm');
  });
  it('is not for an SME who has declined', () => {
    given(submitted, approved, assigned, declined).when(ask('Why?'), sam).thenNo(nothing);
  });
});

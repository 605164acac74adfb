import { describe, it } from '@jest/globals';
import { anna, frank, petra, sam } from '../../../../support/samples/program.ts';
import { approved, assigned, given, submitted, typed } from '../given.ts';
import { words } from '../refused.ts';

const tooLong = (field: 'comment' | 'questions') =>
  ({ code: 'invalid', errors: [{ field, code: 'too-long', most: 1500, over: 1 }] }) as const;

describe('a text of 1500 characters fits, one more does not', () => {
  it.each([
    ['request.approve', frank, given(submitted)],
    ['request.triage', anna, given(submitted)],
    ['request.withdraw', petra, given(submitted)],
    ['assignment.accept', sam, given(submitted, approved, assigned)],
    ['assignment.decline', sam, given(submitted, approved, assigned)],
  ] as const)('%s', (verb, actor, history) => {
    history.when(typed(verb, { comment: words(1501) }), actor).thenNo(tooLong('comment'));
    const kind = {
      'request.approve': 'approved',
      'request.triage': 'triaged',
      'request.withdraw': 'withdrawn',
      'assignment.accept': 'accepted',
      'assignment.decline': 'declined',
    }[verb];
    const as =
      actor === petra
        ? 'partner'
        : actor === frank
          ? 'fpm'
          : actor === sam
            ? 'sme'
            : 'assignmentTeam';
    history
      .when(typed(verb, { comment: words(1500) }), actor)
      .then({ kind, comment: words(1500) } as never, as);
  });
  it('request.deny and request.return', () => {
    given(submitted)
      .when(typed('request.deny', { denyReason: 'repeat', comment: words(1501) }), frank)
      .thenNo(tooLong('comment'));
    given(submitted)
      .when(typed('request.return', { questions: words(1501) }), frank)
      .thenNo(tooLong('questions'));
    given(submitted)
      .when(typed('request.return', { questions: words(1500) }), frank)
      .then({ kind: 'returned', questions: words(1500) }, 'fpm');
  });
});

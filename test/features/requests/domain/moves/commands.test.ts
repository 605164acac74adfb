import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../../../../src/features/requests/domain/moves/commands.ts';
import { anna, frank, nobody, petra, program, sam } from '../../../../support/samples/program.ts';
import { approved, denied, engaged, given, submitted, typed } from '../given.ts';

describe('what is typed into a card', () => {
  it('becomes a complete command', () => {
    expect(parseCommand('request.deny', { denyReason: 'repeat' })).toEqual({
      verb: 'request.deny',
      reason: 'repeat',
      comment: null,
    });
    expect(parseCommand('feedback.send', { rating: '4', comment: 'Fine.' })).toEqual({
      verb: 'feedback.send',
      rating: 4,
      comment: 'Fine.',
    });
    const told = { summary: 'Done.', learnt: 'Petra: all.', criteriaMet: 'yes' };
    expect(parseCommand('engagement.complete', { ...told, ftopUpdated: 'true' })).toEqual({
      verb: 'engagement.complete',
      ...told,
      trained: null,
      customerFeedback: null,
      ftopUpdated: true,
    });
  });
  it('names people in capitals as well', () => {
    given(submitted, approved)
      .when(typed('request.assign', { sme: 'Sofia@FastTrack.example' }), anna)
      .then({ kind: 'assigned', sme: 'sofia@fasttrack.example' }, 'assignmentTeam');
    given(submitted)
      .when(typed('request.handOver', { fpm: 'Fiona@FastTrack.example' }), frank)
      .then(
        { kind: 'handed-over', from: 'frank@fasttrack.example', to: 'fiona@fasttrack.example' },
        'fpm',
      );
  });
  it('leaves out what the card of this verb does not ask', () => {
    expect(parseCommand('fpm.ask', { question: 'When?', comment: 'x'.repeat(1501) })).toEqual({
      verb: 'fpm.ask',
      question: 'When?',
    });
  });
});

describe('what is wrong with the inputs is told only to those who may do it now', () => {
  const empty = typed('request.deny', {});

  it('to the FPM', () => {
    given(submitted)
      .when(empty, frank)
      .thenNo({ code: 'invalid', errors: [{ field: 'denyReason', code: 'required' }] });
  });
  it('not to strangers, nor to those in another role', () => {
    given(submitted).when(empty, nobody).thenNo({ code: 'not-found', id: 'SME-1001' });
    given(submitted).when(empty, petra).thenNo({ code: 'not-yours' });
  });
  it('not when it is too late', () => {
    given(submitted, denied).when(empty, frank).thenNo({ code: 'not-now', state: 'denied' });
    given(...engaged)
      .when(typed('feedback.send', {}), sam)
      .thenNo({ code: 'not-now', state: 'engaged' });
  });
  it('not about a request of their own', () => {
    const petraIsFpm = {
      ...program,
      partners: program.partners.map((one) => ({ ...one, fpm: petra.mail })),
      fpms: [{ mail: petra.mail, regions: [] }],
    };
    const own = [petra, { ...submitted[1], fpm: petra.mail } as never] as const;
    given(own).when(empty, petra, petraIsFpm).thenNo({ code: 'own-request' });
  });
});

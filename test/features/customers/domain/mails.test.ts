import { describe, expect, it } from '@jest/globals';
import { isBeside } from '../../../../src/features/customers/domain/engagement/moves/transitions.ts';
import { completes, engaged, exo, mail, prepared, reached, ticks } from './given.ts';

const sent = () => reached().does('closing.sendMail', { ...mail, ...exo });
const refusal = { kind: 'mail-refused', service: 'EXO', to: 'bert@ms.example' } as const;

describe('a mail about a service', () => {
  it('that the bot sends goes out once, with the day of today', () => {
    expect(sent().engagement.services[0]?.mails?.team).toEqual({
      ...{ to: ['anna@ms.example', 'bert@ms.example'], on: '2026-03-03', byBot: true, refused: [] },
    });
    expect(sent().does('closing.sendMail', { ...mail, ...exo }).refusal).toMatchObject({
      because: 'already-mailed',
    });
    // A click on a card from before it does not count at all.
    expect(isBeside('closing.sendMail', 'mailed')).toBe(false);
  });
  it('that somebody has sent themselves has its own day, not one to come', () => {
    const self = { ...mail, ...exo, mailSentOn: '2026-03-04' };
    expect(reached().does('closing.sentMail', self).errors()).toEqual([
      'mailSentOn: in-the-future',
    ]);
    const told = reached().does('closing.sentMail', { ...self, mailSentOn: '2026-03-01' });
    expect(told.engagement.services[0]?.mails?.team).toMatchObject({
      ...{ on: '2026-03-01', byBot: false },
    });
  });
  it('has one to five addresses, and no others', () => {
    const to = (mailTo: string) =>
      reached()
        .does('closing.sendMail', { ...mail, ...exo, mailTo })
        .errors();
    expect(to('')).toEqual(['mailTo: required']);
    expect(to('anna')).toEqual(['mailTo: not-an-email']);
    expect(to([1, 2, 3, 4, 5, 6].map((at) => `a${at}@ms.example`).join(' '))).toEqual([
      'mailTo: too-many-people',
    ]);
  });
  it('to the customer tells of the talk, and so comes after it', () => {
    const early = { ...mail, ...exo, mailing: 'customer' };
    expect(prepared().does('closing.sendMail', early).refusal).toMatchObject({
      because: 'service-state',
    });
  });
  it('that is not taken takes the tick back, and can be sent again', () => {
    const bounced = prepared()
      .does('closing.sendMail', { ...mail, ...exo })
      .happens({ ...refusal, mailing: 'team' }, null);
    expect(bounced.engagement.services[0]).toMatchObject({
      preparation: { atuMailSentOn: null },
      mails: { team: { refused: ['bert@ms.example'] } },
    });
    const again = bounced.does('closing.sendMail', { ...mail, ...exo, mailTo: 'b@ms.example' });
    expect(again.engagement.services[0]).toMatchObject({
      preparation: { atuMailSentOn: '2026-03-03', accountTeam: ['b@ms.example'] },
      mails: { team: { refused: [] } },
    });
  });
  it('that is not taken keeps the engagement from the queue', () => {
    const customer = { ...mail, ...exo, mailing: 'customer', mailTo: 'it@nordlicht.example' };
    const bounced = completes(engaged(), 'EXO')
      .does('closing.sendMail', customer)
      .happens({ ...refusal, mailing: 'customer', to: 'it@nordlicht.example' }, null);
    expect(bounced.does('closing.askQueue', ticks).refusal).toMatchObject({ because: 'mail-open' });
    const self = bounced.does('closing.sentMail', { ...customer, mailSentOn: '2026-03-03' });
    expect(self.does('closing.askQueue', ticks).state()).toBe('queue-asked');
  });
});

import { describe, expect, it } from '@jest/globals';
import { serviceCodes } from '../../../../src/features/customers/domain/workloads.ts';
import {
  type Closing,
  completes,
  engaged,
  exo,
  followUp,
  noBlockerIsEnough,
  preparation,
  prepared,
  reached,
  talk,
  ticks,
  usage,
} from './given.ts';

const talked = (changes = {}) => prepared().does('closing.talk', { ...talk, ...exo, ...changes });

describe('usage', () => {
  it('below the milestone keeps the service in onboarding, at the milestone it is reached', () => {
    const below = { ...usage, ...exo, licences: '999', activeUsers: '99' };
    expect(engaged().does('closing.usage', below).serviceStates()).toEqual({ EXO: 'onboarding' });
    const at = { ...below, activeUsers: '100' };
    expect(engaged().does('closing.usage', at).serviceStates()).toEqual({ EXO: 'reached' });
  });
  it('reaches the milestone only when the task is complete in FTOP', () => {
    const open = { ...usage, ...exo, enablementTaskDone: 'false' };
    expect(engaged().does('closing.usage', open).errors()).toEqual([
      'enablementTaskDone: required',
    ]);
  });
  it('cannot have more users than licences', () => {
    const wrong = { ...usage, ...exo, licences: '50', activeUsers: '60' };
    expect(engaged().does('closing.usage', wrong).errors()).toEqual([
      'activeUsers: more-users-than-licences',
    ]);
  });
  it.each(['0', '-5', '1.5', 'viele', '10,000,000'])('refuses %s licences', (licences) => {
    const wrong = { ...usage, ...exo, licences };
    expect(engaged().does('closing.usage', wrong).errors()).toEqual([
      'licences: not-a-number-between',
    ]);
  });
  it('understands groups, however they are written', () => {
    for (const licences of ['1.200', '1,200', '1 200'])
      expect(
        engaged().does('closing.usage', { ...usage, ...exo, licences }).engagement.services[0]
          ?.usage?.licences,
      ).toBe(1200);
  });
  it('wants both figures or none', () => {
    const one = { ...exo, asOf: '2026-02-26', licences: '100' };
    expect(engaged().does('closing.usage', one).errors()).toEqual(['activeUsers: required']);
    expect(engaged().does('closing.usage', exo).refusal).toMatchObject({ because: 'no-figures' });
  });
  it.each([
    ['2026-02-30', 'not-a-date'],
    ['2026-03-04', 'in-the-future'],
  ])('as of %s is %s', (asOf, code) => {
    expect(
      engaged()
        .does('closing.usage', { ...usage, ...exo, asOf })
        .errors(),
    ).toEqual([`asOf: ${code}`]);
  });
  it.each(['2026-02-26T00:00:00Z', '2026-02-26 23:59', '2026-02-26T00:00+01:00'])(
    'as of %s is as of that day',
    (asOf) => {
      const { engagement } = engaged().does('closing.usage', { ...usage, ...exo, asOf });
      expect(engagement.services[0]?.usage?.asOf).toBe('2026-02-26');
    },
  );
  it('that is older than what is known changes nothing; of one day the later entry counts', () => {
    const newer = { ...usage, ...exo, activeUsers: '113', asOf: '2026-02-27' };
    const older = { ...usage, ...exo, activeUsers: '1', asOf: '2026-02-25' };
    const both = engaged().does('closing.usage', newer).does('closing.usage', older);
    expect(both.serviceStates()).toEqual({ EXO: 'reached' });
    expect(both.engagement.services[0]?.usage?.activeUsers).toBe(113);
    const again = both.does('closing.usage', { ...newer, activeUsers: '114' });
    expect(again.engagement.services[0]?.usage?.activeUsers).toBe(114);
  });
  it('may fall below the milestone again, with a reason', () => {
    const less = { ...usage, ...exo, activeUsers: '90', asOf: '2026-03-01' };
    expect(reached().does('closing.usage', less).errors()).toEqual(['comment: comment-required']);
    const why = { ...less, comment: 'Seasonal staff has left.' };
    expect(reached().does('closing.usage', why).serviceStates()).toEqual({ EXO: 'onboarding' });
  });
});

describe('no technical blocker', () => {
  const less = { ...usage, ...exo, activeUsers: '42', noBlocker: 'true' };
  const allowed = { facts: noBlockerIsEnough };
  const usageAfter = (closing: Closing) => closing.engagement.services[0]?.usage;
  it('counts for nothing as long as the program does not allow it', () => {
    const tried = engaged().does('closing.usage', less);
    expect(tried.serviceStates()).toEqual({ EXO: 'onboarding' });
    expect(usageAfter(tried)).not.toHaveProperty('noBlocker');
  });
  it('stands for the milestone where the program allows it, with the task all the same', () => {
    const open = { ...less, enablementTaskDone: 'false' };
    expect(engaged().does('closing.usage', open, allowed).errors()).toEqual([
      'enablementTaskDone: required',
    ]);
    const enough = engaged().does('closing.usage', less, allowed);
    expect(enough.serviceStates()).toEqual({ EXO: 'reached' });
    expect(usageAfter(enough)).toMatchObject({ activeUsers: 42, noBlocker: true });
  });
  it('is not kept of a service that has reached its milestone', () => {
    const above = engaged().does('closing.usage', { ...less, activeUsers: '112' }, allowed);
    expect(usageAfter(above)).not.toHaveProperty('noBlocker');
  });
  it('that is taken back leads back to onboarding, with a reason', () => {
    const enough = engaged().does('closing.usage', less, allowed);
    const back = { ...less, noBlocker: 'false' };
    expect(enough.does('closing.usage', back, allowed).errors()).toEqual([
      'comment: comment-required',
    ]);
    const why = { ...back, comment: 'The firewall is in the way.' };
    expect(enough.does('closing.usage', why, allowed).serviceStates()).toEqual({
      EXO: 'onboarding',
    });
  });
});

describe('the preparation', () => {
  const errorsOf = (inputs: Readonly<Record<string, string>>) =>
    reached()
      .does('closing.prepare', { ...exo, ...inputs })
      .errors();
  it('of a known team needs its addresses, checked today, and the mail', () => {
    expect(errorsOf({ accountTeamKnown: 'yes', accountManaged: 'yes' })).toEqual([
      'accountTeam: required',
      'teamChecked: required',
      'atuMailSentOn: required',
    ]);
    expect(prepared().serviceStates()).toEqual({ EXO: 'prepared' });
  });
  it('of an account that is not managed needs the FAQ and the next steps as well', () => {
    expect(errorsOf({ ...preparation, accountManaged: 'no', faqRead: 'false' })).toEqual([
      'faqRead: required',
      'nextSteps: required',
    ]);
  });
  it('without a known team needs the FAQ and the next steps', () => {
    for (const accountManaged of ['no', 'unknown'])
      expect(errorsOf({ accountTeamKnown: 'no', accountManaged })).toEqual([
        'faqRead: required',
        'nextSteps: required',
      ]);
  });
  it('of a managed account without a known team asks who it is, and goes on with a reason', () => {
    const managed = { accountTeamKnown: 'no', accountManaged: 'yes', faqRead: 'true' };
    const steps = { ...managed, nextSteps: 'Ask again.' };
    expect(errorsOf(steps)).toEqual(['withoutTeam: who-is-the-team']);
    const why = { ...exo, ...steps, withoutTeam: 'Nobody answers.' };
    expect(reached().does('closing.prepare', why).serviceStates()).toEqual({ EXO: 'prepared' });
  });
  it('is of the motion RFA alone', () => {
    const proactive = engaged(['EXO'], 'proactive').does('closing.usage', { ...usage, ...exo });
    expect(proactive.serviceStates()).toEqual({ EXO: 'reached' });
    expect(proactive.does('closing.prepare', { ...preparation, ...exo }).refusal).toEqual({
      ...{ code: 'because', because: 'not-rfa', values: { motion: 'proactive' } },
    });
  });
});

describe('the talk', () => {
  it('is not before the milestone', () => {
    const early = { ...talk, ...exo, heldOn: '2026-02-25' };
    expect(prepared().does('closing.talk', early).errors()).toEqual(['heldOn: before-milestone']);
  });
  it('about another workload tells how the form was shown', () => {
    const next = { ...talk, ...exo, nextWorkload: 'yes', knowsEnd: 'false' };
    const named = { ...next, nextWorkloads: 'TEAMS', rfaExplained: 'true' };
    expect(prepared().does('closing.talk', next).errors()).toEqual([
      'nextWorkloads: required',
      'rfaExplained: required',
      'rfaFormShown: required',
    ]);
    expect(prepared().does('closing.talk', named).errors()).toEqual(['rfaFormShown: required']);
    const shown = { ...named, rfaFormShown: 'true' };
    expect(prepared().does('closing.talk', shown).errors()).toEqual(['howShown: required']);
    const all = { ...shown, howShown: 'shared screen' };
    expect(prepared().does('closing.talk', all).serviceStates()).toEqual({ EXO: 'talked' });
    const there = { ...all, nextWorkloads: 'EXO' };
    expect(prepared().does('closing.talk', there).errors()).toEqual([
      'nextWorkloads: already-there',
    ]);
  });
  it('needs words of a customer who is not quite satisfied', () => {
    const partly = { ...talk, ...exo, satisfied: 'partly' };
    expect(prepared().does('closing.talk', partly).errors()).toEqual(['satisfaction: required']);
  });
  it('may name all that is left: an engagement can have every service there is', () => {
    const others = serviceCodes.filter((code) => code !== 'EXO').join(',');
    const next = { ...talk, nextWorkload: 'yes', nextWorkloads: others, howShown: 'on the screen' };
    const ticked = { ...next, rfaExplained: 'true', rfaFormShown: 'true' };
    const done = completes(engaged(), 'EXO', ticked);
    expect(Object.keys(done.serviceStates())).toHaveLength(17);
    expect(done.does('closing.addService', { newService: 'EXO' }).errors()).toEqual([
      'newService: already-there',
    ]);
  });
  it('without another workload tells the customer that the engagement ends', () => {
    const silent = { ...talk, ...exo, knowsEnd: 'false' };
    expect(prepared().does('closing.talk', silent).errors()).toEqual(['knowsEnd: required']);
  });
});

describe('the follow-up', () => {
  const next = {
    ...{ nextWorkload: 'yes', nextWorkloads: 'TEAMS', rfaExplained: 'true' },
    ...{ rfaFormShown: 'true', howShown: 'shared screen, filled in together' },
  };
  it('without another workload needs the mail to the customer', () => {
    const silent = { ...followUp, ...exo, customerMailSentOn: '' };
    expect(talked().does('closing.finish', silent).errors()).toEqual([
      'customerMailSentOn: required',
    ]);
  });
  it('needs the tick of task 4058', () => {
    const open = { ...followUp, ...exo, task4058: 'false' };
    expect(talked().does('closing.finish', open).errors()).toEqual(['task4058: required']);
  });
  it('announces the next workloads: the FM stays until they come, or are dropped', () => {
    const silent = { ...followUp, ...exo, customerMailSentOn: '' };
    const after = talked(next).does('closing.finish', silent);
    expect(after.serviceStates()).toEqual({ EXO: 'done', TEAMS: 'announced' });
    expect(after.does('closing.askQueue', ticks).refusal).toMatchObject({
      ...{ because: 'service-open', values: { service: 'Teams' } },
    });
    const why = { service: 'TEAMS', comment: 'No budget.' };
    const dropped = after.does('closing.drop', why);
    expect(dropped.does('closing.askQueue', ticks).state()).toBe('queue-asked');
    expect(after.does('closing.begin', { service: 'TEAMS' }).serviceStates().TEAMS).toBe(
      'onboarding',
    );
  });
});

describe('a correction', () => {
  it('goes one step back, with a reason, and keeps what was typed', () => {
    expect(talked().does('closing.reopen', exo).errors()).toEqual(['comment: comment-required']);
    const back = talked().does('closing.reopen', { ...exo, comment: 'Wrong day.' });
    expect(back.serviceStates()).toEqual({ EXO: 'prepared' });
    const first = reached().does('closing.reopen', { ...exo, comment: 'Wrong figures.' });
    expect(first.engagement.services[0]).toMatchObject({ state: 'onboarding', reachedOn: null });
    expect(back.engagement.services[0]?.talk?.heldOn).toBe('2026-03-02');
  });
});

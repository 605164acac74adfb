import { describe, expect, it } from '@jest/globals';
import type { CustomerEvent } from '../../../../src/features/customers/domain/customer/customer.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import { anna, petra } from '../../../support/samples/program.ts';
import { approved, assigned, requestAfter, submitted } from '../../requests/domain/given.ts';
import {
  completes,
  customerAfter,
  engaged,
  facts,
  felipe,
  followUp,
  lena,
  preparation,
  rita,
  talk,
  ticks,
  usage,
} from './given.ts';

const exo = { service: 'EXO' };
const reached = () => engaged().does('closing.usage', { ...usage, ...exo });
const prepared = () => reached().does('closing.prepare', { ...preparation, ...exo });
const talked = (changes = {}) => prepared().does('closing.talk', { ...talk, ...exo, ...changes });
const done = (changes = {}) => completes(engaged(), 'EXO', changes);
const asked = () => done().does('closing.askQueue', ticks);
const queued = () => asked().does('closing.queued', {}, { by: anna });

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

describe('the queue', () => {
  it('waits for the last service', () => {
    const one = completes(engaged(['EXO', 'TEAMS']), 'EXO').does('closing.askQueue', ticks);
    expect(one.refusal).toMatchObject({ because: 'service-open', values: { service: 'Teams' } });
  });
  it.each([
    ['2026-03-02', '2027-12-31'],
    ['2026-12-31', '2027-12-31'],
    ['2027-01-01', '2028-12-31'],
    ['2028-02-29', '2029-12-31'],
  ])('after a talk on %s has its next action on %s', (heldOn, nextActionDate) => {
    const on = { today: '2028-03-01' };
    const after = prepared()
      .does('closing.talk', { ...talk, ...exo, heldOn }, on)
      .does('closing.finish', { ...followUp, ...exo }, on)
      .does('closing.askQueue', ticks, on);
    expect(after.engagement.asked).toMatchObject({ nextActionDate });
  });
  it.each([
    ['amer', 'FTCQ Inactive Americas'],
    ['apj', 'FTCQ Inactive APJ'],
    ['emea', 'FTCQ Inactive EMEA'],
  ] as const)('of %s is %s', (region, queue) => {
    const around = { ...facts, customer: { ...facts.customer, region } };
    const after = done().does('closing.askQueue', ticks, { facts: around });
    expect(after.engagement.asked).toMatchObject({ queue });
  });
  it('of a tenant whose region is not known is asked for first', () => {
    const around = { ...facts, customer: { ...facts.customer, region: null } };
    expect(done().does('closing.askQueue', ticks, { facts: around }).refusal).toMatchObject({
      because: 'no-region',
    });
  });
  it('is confirmed by the assignment team, or not, and can be taken back', () => {
    expect(asked().does('closing.queued').refusal).toEqual({ code: 'not-yours' });
    expect(queued().state()).toBe('queued');
    const no = asked().does('closing.notQueued', { comment: 'No such tenant.' }, { by: anna });
    expect(no.state()).toBe('active');
    const back = asked().does('closing.unask', { comment: 'Too early.' });
    expect(back.does('closing.queued', {}, { by: anna }).refusal).toMatchObject({
      because: 'closing-state',
    });
  });
});

describe('leaving', () => {
  const leaves = { unassignedInFtop: 'true' };
  it.each([
    ['active', done],
    ['queue-asked', asked],
  ])('is refused while the engagement is %s, with all that is missing', (state, from) => {
    const tried = from().does('closing.leave', leaves);
    expect(tried.state()).toBe(state);
    expect(tried.refusal).toEqual({
      code: 'because',
      because: 'not-in-queue',
      values: { customer: 'Nordlicht Klinik', queue: 'FTCQ Inactive EMEA' },
    });
  });
  it('from the queue closes the engagement', () => {
    expect(queued().does('closing.leave').errors()).toEqual(['unassignedInFtop: required']);
    expect(queued().does('closing.leave', leaves).state()).toBe('closed');
  });
  it('needs a reason while an SME is at work', () => {
    const request: Request = requestAfter(submitted, approved, assigned);
    const around = { facts: { ...facts, requests: [request] } };
    expect(queued().does('closing.leave', leaves, around).errors()).toEqual(['comment: too-short']);
    const why = { ...leaves, comment: 'Felipe takes over.' };
    expect(queued().does('closing.leave', why, around).state()).toBe('closed');
  });
  it('can still be called off: another service comes after all', () => {
    expect(queued().does('closing.resume', { comment: 'Teams.' }).state()).toBe('active');
  });
});

describe('who may do it', () => {
  it('is the FM of the engagement; the RM may end it, leadership changes nothing', () => {
    for (const by of [felipe, lena, petra, anna])
      expect(engaged().does('closing.usage', { ...usage, ...exo }, { by }).refusal).toEqual({
        code: 'not-yours',
      });
    const why = { comment: 'The tenants were merged.' };
    expect(engaged().does('closing.abandon', why, { by: rita }).state()).toBe('abandoned');
    expect(engaged().does('closing.abandon', why, { by: lena }).refusal).toBeTruthy();
  });
});

describe('a customer', () => {
  it('keeps every earlier name, and the one that an FM gave', () => {
    const described: CustomerEvent = {
      kind: 'described',
      name: 'Nordlicht Kliniken',
      segment: null,
      region: 'emea',
      priority: 'high',
      managed: 'yes',
      accountTeam: [],
      contacts: [],
      teamCheckedOn: null,
    };
    const told = { segment: 'smc', region: 'amer', request: 'SME-1003', again: false } as const;
    const after = customerAfter(described, {
      ...{ kind: 'named-by-request', name: 'Nordlicht GmbH', ...told },
    });
    expect(after).toMatchObject({ name: 'Nordlicht Kliniken', region: 'emea', segment: 'smc' });
    expect(after.earlierNames).toEqual(['Nordlicht Klinik']);
  });
});

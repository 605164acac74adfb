import { describe, expect, it } from '@jest/globals';
import type { CustomerEvent } from '../../../../src/features/customers/domain/customer/customer.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import { anna, petra } from '../../../support/samples/program.ts';
import { approved, assigned, requestAfter, submitted } from '../../requests/domain/given.ts';
import {
  completes,
  customerAfter,
  engaged,
  exo,
  facts,
  felipe,
  followUp,
  lena,
  prepared,
  rita,
  talk,
  ticks,
  usage,
} from './given.ts';

const done = (changes = {}) => completes(engaged(), 'EXO', changes);

const asked = () => done().does('closing.askQueue', ticks);

const queued = () => asked().does('closing.queued', {}, { by: anna });

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

describe('a delegate', () => {
  const around = { facts: { ...facts, delegate: 'felipe@fasttrack.example' }, by: felipe };
  it('leads the engagement on while the FM is away, but leaves nobody', () => {
    const moved = engaged().does('closing.usage', { ...usage, ...exo }, around);
    expect(moved.serviceStates()).toEqual({ EXO: 'reached' });
    const leaves = { unassignedInFtop: 'true' };
    expect(queued().does('closing.leave', leaves, around).refusal).toEqual({ code: 'not-yours' });
  });
});

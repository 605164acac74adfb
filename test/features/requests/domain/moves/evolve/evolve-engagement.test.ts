import { describe, expect, it } from '@jest/globals';
import { frank, sam } from '../../../../../support/samples/program.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  confirmedByFpm,
  confirmedByPartner,
  consented,
  core,
  engaged,
  handedOver,
  hour,
  monday,
  offered,
  onboarding,
  plan,
  planned,
  proposed,
  ratedByPartner,
  ratedBySme,
  refused,
  released,
  releasedAndClosed,
  requestAfter,
  submitted,
  turnedDown,
} from '../../given.ts';

describe('an engagement is what its events made of it', () => {
  it('planned: what two have confirmed counts no more once the plan is another', () => {
    const two = requestAfter(...onboarding, planned, confirmedByPartner, confirmedByFpm);
    expect(two).toMatchObject({ state: 'onboarding', plan, confirmed: ['partner', 'fpm'] });
    const other = { ...plan, endDate: '2026-05-31' };
    const edited = [frank, { kind: 'planned', plan: other }] as const;
    expect(
      requestAfter(...onboarding, planned, confirmedByPartner, confirmedByFpm, edited),
    ).toMatchObject({ state: 'onboarding', plan: other, confirmed: [] });
  });
  it('engaged when the third has confirmed', () => {
    expect(requestAfter(...engaged)).toMatchObject({
      state: 'engaged',
      version: 8,
      sme: 'sam@fasttrack.example',
      plan,
      confirmed: ['partner', 'fpm', 'sme'],
    });
  });
  it('completed, rated by both and closed: the feedback is kept, also what came late', () => {
    const summary = {
      by: 'Sam Smith',
      at: monday + 8 * hour,
      comment: 'The pilot runs.',
      ftopUpdated: true,
    };
    const byPartner = {
      by: 'Petra Partner',
      at: monday + 9 * hour,
      comment: 'Great.',
      party: 'partner',
      rating: 5,
    };
    const bySme = {
      by: 'Sam Smith',
      at: monday + 11 * hour,
      comment: null,
      party: 'sme',
      rating: 4,
    };
    expect(requestAfter(...engaged, completed)).toMatchObject({
      state: 'completed',
      summary,
      feedback: [],
    });
    expect(requestAfter(...engaged, completed, ratedByPartner)).toMatchObject({
      state: 'completed',
      feedback: [byPartner],
    });
    expect(requestAfter(...engaged, completed, ratedByPartner, closed, ratedBySme)).toMatchObject({
      state: 'closed',
      version: 12,
      closed: { by: 'Frank Fischer', at: monday + 10 * hour, comment: 'Thanks.' },
      released: null,
      ended: { sme: 'sam@fasttrack.example', plan, summary, feedback: [byPartner, bySme] },
    });
  });
  it.each([
    ['assigned', [submitted, approved, assigned]],
    ['onboarding', onboarding],
    ['engaged', engaged],
  ] as const)('released while %s: approved again, or closed without an end', (_, history) => {
    const at = monday + history.length * hour;
    const by = 'Frank Fischer';
    const again = requestAfter(...history, released);
    expect(again).toEqual({
      ...core,
      version: history.length + 1,
      attempt: 1,
      changedAt: at,
      state: 'approved',
      decision: { by, at: monday + hour, comment: 'Go.' },
      declined: {
        by,
        at,
        comment: 'Needed elsewhere.',
        sme: 'sam@fasttrack.example',
        released: true,
      },
    });
    expect(requestAfter(...history, releasedAndClosed)).toEqual({
      ...core,
      version: history.length + 1,
      attempt: 1,
      changedAt: at,
      state: 'closed',
      closed: { by, at, comment: 'No longer needed.' },
      ended: null,
      released: 'sam@fasttrack.example',
    });
  });
  it('released and assigned anew: the next plan begins from nothing', () => {
    expect(requestAfter(...engaged, released, assigned, accepted)).toMatchObject({
      state: 'onboarding',
      attempt: 2,
      plan: null,
      confirmed: [],
    });
  });
  it('handed over: another FPM, and nothing else', () => {
    expect(requestAfter(submitted, handedOver)).toEqual({
      ...core,
      version: 2,
      changedAt: monday + hour,
      state: 'submitted',
      answers: null,
      fpm: 'fiona@fasttrack.example',
    });
  });
  it('asked and answered: each question stays until it has its answer', () => {
    const bySme = [sam, { kind: 'asked', party: 'sme', question: 'Who pays?' }] as const;
    const answer = [
      frank,
      { kind: 'answered', question: 4, asker: 'partner', answer: 'Monday.' },
    ] as const;
    const two = [submitted, approved, assigned, asked, bySme];
    const first = {
      by: 'Petra Partner',
      at: monday + 3 * hour,
      comment: 'When does it start?',
      event: 4,
      party: 'partner',
    };
    const second = {
      by: 'Sam Smith',
      at: monday + 4 * hour,
      comment: 'Who pays?',
      event: 5,
      party: 'sme',
    };
    expect(requestAfter(...two)).toMatchObject({ state: 'assigned', asked: [first, second] });
    expect(requestAfter(...two, answer)).toMatchObject({ state: 'assigned', asked: [second] });
  });
  it('offered: without a request, until the SME agrees and the partner consents', () => {
    const agreement = { by: 'Sam Smith', at: monday + hour, comment: 'With pleasure.' };
    expect(requestAfter(offered)).toMatchObject({ version: 1, state: 'offered' });
    expect(requestAfter(offered, agreed)).toMatchObject({ state: 'proposed', agreed: agreement });
    expect(requestAfter(offered, agreed, consented)).toMatchObject({
      state: 'onboarding',
      sme: 'sam@fasttrack.example',
      accepted: { by: 'Petra Partner', at: monday + 2 * hour },
    });
    expect(requestAfter(offered, agreed, refused)).toMatchObject({
      state: 'refused',
      agreed: agreement,
      refused: { by: 'Petra Partner' },
    });
    expect(requestAfter(offered, turnedDown)).toMatchObject({
      state: 'refused',
      unasked: true,
      refused: { by: 'Sam Smith', at: monday + hour, comment: 'On leave.' },
    });
  });
  it('proposed by an earlier version: without a request, until the partner consents', () => {
    const proactive = {
      by: 'fasttrack/301',
      expert: 'sam@fasttrack.example',
      outcomes: 'Contoso rolls out Intune alone.',
      startDate: '2026-04-01',
      endDate: '2026-06-30',
    };
    expect(requestAfter(proposed)).toEqual({
      ...core,
      version: 1,
      changedAt: monday,
      state: 'proposed',
      proactive,
    });
    const consent = { by: 'Petra Partner', at: monday + hour, comment: 'Welcome.' };
    expect(requestAfter(proposed, consented)).toEqual({
      ...core,
      version: 2,
      changedAt: monday + hour,
      state: 'onboarding',
      proactive,
      decision: consent,
      sme: 'sam@fasttrack.example',
      assigned: consent,
      accepted: consent,
      plan: null,
      confirmed: [],
    });
    expect(requestAfter(proposed, refused)).toEqual({
      ...core,
      version: 2,
      changedAt: monday + hour,
      state: 'refused',
      proactive,
      refused: { by: 'Petra Partner', at: monday + hour, comment: 'Not this year.' },
    });
  });
});

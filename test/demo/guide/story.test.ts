import { describe, expect, it } from '@jest/globals';
import { nextOf, steps } from '../../../demo/guide/story.ts';
import {
  accepted,
  agreed,
  approved,
  assigned,
  closed,
  completed,
  confirmedByPartner,
  confirmedBySme,
  declined,
  denied,
  engaged,
  type Happened,
  offered,
  onboarding,
  planned,
  refused,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
  withdrawn,
} from '../../features/requests/domain/given.ts';

const people = { partner: 'petra@contoso.example', team: 'anna@fasttrack.example' };
const [petra, anna] = [people.partner, people.team];
const frank = 'frank@fasttrack.example';
const sam = 'sam@fasttrack.example';

const goesOn = (...history: readonly Happened[]): readonly [string, string | null] => {
  const { step, mail } = nextOf(history.length ? requestAfter(...history) : undefined, people);
  return [steps[step]?.title ?? 'the end', mail];
};

describe('where the guided story goes on', () => {
  it('is with the one for whom the request waits', () => {
    expect(goesOn()).toEqual(['The partner asks', petra]);
    expect(goesOn(submitted)).toEqual(['The team triages', anna]);
    expect(goesOn(submitted, triaged)).toEqual(['The FPM decides', frank]);
    expect(goesOn(submittedWithoutFpm, triaged)).toEqual(['The FPM decides', anna]);
    expect(goesOn(submitted, approved)).toEqual(['The team assigns', anna]);
    expect(goesOn(submitted, approved, assigned)).toEqual(['The SME accepts', sam]);
    expect(goesOn(...engaged)).toEqual(['The SME completes', sam]);
    expect(goesOn(...engaged, completed)).toEqual(['The FPM closes', frank]);
  });

  it('follows the plan from the SME, who writes it, to those who have not confirmed it', () => {
    const plan = 'All three agree a plan';
    expect(goesOn(...onboarding)).toEqual([plan, sam]);
    expect(goesOn(...onboarding, planned)).toEqual([plan, petra]);
    expect(goesOn(...onboarding, planned, confirmedByPartner)).toEqual([plan, frank]);
    expect(goesOn(...onboarding, planned, confirmedBySme)).toEqual([plan, petra]);
  });

  it('goes back where somebody has sent it back', () => {
    expect(goesOn(submitted, returned)).toEqual(['The partner asks', petra]);
    expect(goesOn(submitted, returned, resubmitted)).toEqual(['The team triages', anna]);
    expect(goesOn(submitted, approved, assigned, declined)).toEqual(['The team assigns', anna]);
    expect(goesOn(offered)).toEqual(['The SME accepts', sam]);
    expect(goesOn(offered, agreed)).toEqual(['The partner asks', petra]);
  });

  it('is nowhere once the request is over', () => {
    for (const end of [
      [submitted, denied],
      [submitted, withdrawn],
      [offered, agreed, refused],
      [submitted, approved, assigned, accepted, ...engaged.slice(4), completed, closed],
    ])
      expect(goesOn(...end)).toEqual(['the end', null]);
  });
});

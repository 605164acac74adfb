import { describe, expect, it } from '@jest/globals';
import { actionsFor } from '../../../../src/features/requests/domain/actions.ts';
import { rolesIn } from '../../../../src/features/requests/domain/roles.ts';
import {
  ada,
  adam,
  anna,
  fiona,
  frank,
  paula,
  petra,
  program,
  sam,
  sofia,
} from '../../../support/samples/program.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  confirmedByPartner,
  engaged,
  facts,
  offered,
  onboarding,
  planned,
  proposed,
  ratedByPartner,
  refused,
  requestAfter,
  returned,
  submitted,
  submittedWithoutFpm,
  turnedDown,
} from './given.ts';

const buttons = (request: ReturnType<typeof requestAfter>, person: typeof petra) =>
  actionsFor(request, person, rolesIn(request, person, facts));

describe('what somebody can click', () => {
  it('the requester: withdraw while it is open, revise when it is returned, ask at any time', () => {
    expect(buttons(requestAfter(submitted), petra)).toEqual([
      'request.revise',
      'request.withdraw',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(submitted, returned), petra)).toEqual([
      'request.revise',
      'request.answer',
      'request.withdraw',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(submitted, approved), petra)).toEqual([
      'request.withdraw',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(submitted, approved, assigned), petra)).toEqual([
      'request.giveTo',
      'fpm.ask',
    ]);
  });
  it('the FPM: return, approve, deny, hand over', () => {
    expect(buttons(requestAfter(submitted), frank)).toEqual([
      'request.return',
      'request.approve',
      'request.deny',
      'request.handOver',
      'request.giveTo',
    ]);
    expect(buttons(requestAfter(submitted, approved), frank)).toEqual([
      'request.undo',
      'request.handOver',
      'request.giveTo',
    ]);
    expect(buttons(requestAfter(submitted, approved, assigned), frank)).toEqual([
      'request.release',
      'request.handOver',
      'request.giveTo',
    ]);
  });
  it('the FPM: an answer, as long as something is asked', () => {
    expect(buttons(requestAfter(submitted, approved, asked), frank)).toEqual([
      'request.handOver',
      'request.giveTo',
      'fpm.answer',
    ]);
    const answered = [
      frank,
      { kind: 'answered', question: 3, asker: 'partner', answer: 'Soon.' },
    ] as const;
    expect(buttons(requestAfter(submitted, approved, asked, answered), frank)).toEqual([
      'request.handOver',
      'request.giveTo',
    ]);
  });
  it('the team: triage and return; all of it where there is no FPM', () => {
    expect(buttons(requestAfter(submitted), anna)).toEqual(['request.triage', 'request.return']);
    expect(buttons(requestAfter(submittedWithoutFpm), adam)).toEqual([
      'request.triage',
      'request.return',
      'request.approve',
      'request.deny',
      'request.handOver',
      'request.giveTo',
    ]);
    expect(buttons(requestAfter(submitted, approved), anna)).toEqual(['request.assign']);
  });
  it('the SME: accept or decline, once', () => {
    expect(buttons(requestAfter(submitted, approved, assigned), sam)).toEqual([
      'assignment.decline',
      'assignment.accept',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(submitted, approved, assigned), sofia)).toEqual([]);
    expect(buttons(requestAfter(submitted, approved, assigned, accepted), sam)).toEqual([
      'engagement.contact',
      'plan.save',
      'fpm.ask',
    ]);
  });
  it('all three: a plan, which each confirms once', () => {
    expect(buttons(requestAfter(...onboarding), petra)).toEqual([
      'plan.save',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...onboarding, planned), petra)).toEqual([
      'plan.save',
      'plan.confirm',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...onboarding, planned, confirmedByPartner), petra)).toEqual([
      'plan.save',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...onboarding, planned, confirmedByPartner), frank)).toEqual([
      'plan.save',
      'plan.confirm',
      'request.release',
      'request.handOver',
      'request.giveTo',
    ]);
  });
  it('the end: the SME completes, partner and SME give feedback once, the FPM closes', () => {
    expect(buttons(requestAfter(...engaged), sam)).toEqual([
      'plan.change',
      'plan.extend',
      'engagement.complete',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...engaged), petra)).toEqual([
      'plan.change',
      'plan.extend',
      'request.giveTo',
      'fpm.ask',
    ]);
    const done = [...engaged, completed];
    expect(buttons(requestAfter(...done), petra)).toEqual([
      'feedback.send',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...done, ratedByPartner), petra)).toEqual([
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...done, ratedByPartner), sam)).toEqual([
      'feedback.send',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...done), frank)).toEqual([
      'request.close',
      'request.handOver',
      'request.giveTo',
    ]);
    expect(buttons(requestAfter(...done, ratedByPartner, closed), petra)).toEqual([
      'form.again',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(...done, closed), petra)).toEqual([
      'form.again',
      'feedback.send',
      'fpm.ask',
    ]);
  });
  it('an offer: accept or decline, by nobody but the SME, and the partner is not even there', () => {
    const answer = ['assignment.decline', 'assignment.accept', 'fpm.ask'];
    expect(buttons(requestAfter(offered), sam)).toEqual(answer);
    expect(buttons(requestAfter(offered), frank)).toEqual(['request.handOver']);
    expect(buttons(requestAfter(offered), anna)).toEqual(['proposal.withdraw']);
    expect(rolesIn(requestAfter(offered), petra, facts)).toEqual([]);
    expect(rolesIn(requestAfter(offered, turnedDown), petra, facts)).toEqual([]);
    expect(rolesIn(requestAfter(offered, turnedDown), sam, facts)).toEqual([]);
    expect(buttons(requestAfter(offered, agreed), sam)).toEqual(['fpm.ask']);
    expect(buttons(requestAfter(offered, agreed, refused), sam)).toEqual(['fpm.ask']);
  });
  it('a proposal: consent or refuse, by nobody but the partner', () => {
    expect(buttons(requestAfter(proposed), petra)).toEqual([
      'proposal.accept',
      'proposal.decline',
      'request.giveTo',
      'fpm.ask',
    ]);
    expect(buttons(requestAfter(proposed), frank)).toEqual(['request.handOver', 'request.giveTo']);
    expect(buttons(requestAfter(proposed), anna)).toEqual(['proposal.withdraw']);
  });
  it('an admin looks and hands over; a stranger is not even there', () => {
    expect(rolesIn(requestAfter(submitted), ada, facts)).toEqual(['admin']);
    expect(buttons(requestAfter(submitted), ada)).toEqual(['request.handOver']);
    expect(rolesIn(requestAfter(submitted), paula, facts)).toEqual([]);
  });
  it('a delegate what the FPM can, while they stand in', () => {
    const request = requestAfter(submitted);
    const away = { ...facts, delegate: fiona.mail };
    expect(actionsFor(request, fiona, rolesIn(request, fiona, away))).toEqual([
      'request.return',
      'request.approve',
      'request.deny',
      'request.handOver',
      'request.giveTo',
    ]);
    expect(rolesIn(request, frank, away)).toEqual(['fpm']);
    expect(rolesIn(request, fiona, facts)).toEqual([]);
  });
  it('a requester who is also their FPM: no button to decide on it', () => {
    const both = { ...program, fpms: [{ mail: petra.mail, regions: [] }] };
    const own = requestAfter([petra, { ...submitted[1], fpm: petra.mail } as never]);
    expect(rolesIn(own, petra, { ...facts, program: both })).toEqual(['partner', 'fpm']);
    expect(actionsFor(own, petra, ['partner', 'fpm'])).toEqual([
      'request.revise',
      'request.withdraw',
      'request.giveTo',
      'fpm.ask',
    ]);
  });
});

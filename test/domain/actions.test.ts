import { describe, expect, it } from '@jest/globals';
import { actionsFor } from '../../src/domain/actions.ts';
import { relationsTo } from '../../src/domain/relation.ts';
import { ada, adam, anna, frank, paula, petra, program, sam, sofia } from './a-program.ts';
import {
  accepted,
  approved,
  assigned,
  requestAfter,
  returned,
  submitted,
  submittedWithoutFpm,
} from './given.ts';

const buttons = (request: ReturnType<typeof requestAfter>, person: typeof petra) =>
  actionsFor(request, person, relationsTo(request, person, program));

describe('what somebody can click', () => {
  it('the requester: withdraw while it is open, revise when it is returned', () => {
    expect(buttons(requestAfter(submitted), petra)).toEqual(['request.withdraw']);
    expect(buttons(requestAfter(submitted, returned), petra)).toEqual([
      'request.revise',
      'request.withdraw',
    ]);
    expect(buttons(requestAfter(submitted, approved), petra)).toEqual(['request.withdraw']);
    expect(buttons(requestAfter(submitted, approved, assigned), petra)).toEqual([]);
  });
  it('the FPM: return, approve, deny', () => {
    expect(buttons(requestAfter(submitted), frank)).toEqual([
      'request.return',
      'request.approve',
      'request.deny',
    ]);
    expect(buttons(requestAfter(submitted, approved), frank)).toEqual([]);
  });
  it('the team: triage and return; all of it where there is no FPM', () => {
    expect(buttons(requestAfter(submitted), anna)).toEqual(['request.triage', 'request.return']);
    expect(buttons(requestAfter(submittedWithoutFpm), adam)).toEqual([
      'request.triage',
      'request.return',
      'request.approve',
      'request.deny',
    ]);
    expect(buttons(requestAfter(submitted, approved), anna)).toEqual(['request.assign']);
  });
  it('the SME: accept or decline, once', () => {
    expect(buttons(requestAfter(submitted, approved, assigned), sam)).toEqual([
      'assignment.decline',
      'assignment.accept',
    ]);
    expect(buttons(requestAfter(submitted, approved, assigned), sofia)).toEqual([]);
    expect(buttons(requestAfter(submitted, approved, assigned, accepted), sam)).toEqual([]);
  });
  it('an admin looks and does nothing; a stranger is not even there', () => {
    expect(relationsTo(requestAfter(submitted), ada, program)).toEqual(['admin']);
    expect(buttons(requestAfter(submitted), ada)).toEqual([]);
    expect(relationsTo(requestAfter(submitted), paula, program)).toEqual([]);
  });
  it('a requester who is also their FPM: no button to decide on it', () => {
    const both = { ...program, fpms: [{ mail: petra.mail, regions: [] }] };
    const own = requestAfter([petra, { ...submitted[1], fpm: petra.mail } as never]);
    expect(relationsTo(own, petra, both)).toEqual(['partner', 'fpm']);
    expect(actionsFor(own, petra, ['partner', 'fpm'])).toEqual(['request.withdraw']);
  });
});

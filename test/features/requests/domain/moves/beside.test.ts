import { expect, it } from '@jest/globals';
import { isBeside } from '../../../../../src/features/requests/domain/moves/beside.ts';

it('a click counts on an older card unless what it is about has changed', () => {
  const counts: readonly (readonly [string, string, boolean])[] = [
    ['request.approve', 'triaged', true],
    ['request.deny', 'triaged', true],
    ['request.approve', 'resubmitted', false],
    ['request.triage', 'triaged', false],
    ['plan.confirm', 'confirmed', true],
    ['plan.confirm', 'planned', false],
    ['plan.save', 'planned', false],
    ['feedback.send', 'rated', true],
    ['feedback.send', 'closed', true],
    ['request.close', 'rated', true],
    ['request.assign', 'assigned', false],
    ['request.assign', 'asked', true],
    ['request.assign', 'overdue', true],
    ['fpm.answer', 'asked', true],
    ['fpm.answer', 'answered', false],
    ['request.handOver', 'handed-over', false],
    ['request.approve', 'handed-over', true],
    ['request.approve', 'given', true],
    ['request.giveTo', 'given', false],
    ['request.giveTo', 'approved', true],
    ['request.handOver', 'assigned', true],
    ['fpm.ask', 'approved', true],
    ['fpm.ask', 'closed', true],
    ['fpm.answer', 'approved', true],
    ['plan.save', 'confirmed', true],
    ['plan.save', 'contacted', true],
    ['plan.confirm', 'contacted', true],
    ['request.release', 'confirmed', true],
    ['request.release', 'accepted', false],
    ['engagement.complete', 'extended', false],
    ['engagement.complete', 'replanned', true],
    ['plan.extend', 'replanned', true],
    ['plan.change', 'replanned', false],
    ['plan.change', 'extended', false],
    ['plan.change', 'confirmed', true],
    ['plan.confirm', 'replanned', false],
    ['engagement.ftop', 'rated', true],
    ['feedback.send', 'entered', true],
    ['request.close', 'entered', true],
  ];
  for (const [verb, event, still] of counts)
    expect([verb, event, isBeside(verb, event)]).toEqual([verb, event, still]);
});

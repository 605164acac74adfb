import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../../src/domain/people/people.ts';
import { actionsFor } from '../../../../../src/features/requests/domain/actions.ts';
import {
  deadlineFor,
  nextDeadline,
} from '../../../../../src/features/requests/domain/clock/next-deadline.ts';
import { rolesIn } from '../../../../../src/features/requests/domain/roles.ts';
import { ada, anna, frank, petra, program } from '../../../../support/samples/program.ts';
import {
  approved,
  assigned,
  type Happened,
  monday,
  requestAfter,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
} from '../given.ts';

const triageIsDue = '2026-03-03';
const decisionIsDue = '2026-03-07';

const day = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 10);

describe('the date that a reader goes by', () => {
  it.each<readonly [string, readonly Happened[], Person, string | null]>([
    ['the team triages', [submitted], anna, triageIsDue],
    ['the FPM decides, no matter who triages', [submitted], frank, decisionIsDue],
    ['the partner waits for the decision', [submitted], petra, decisionIsDue],
    ['for an admin it is what comes first', [submitted], ada, triageIsDue],
    ['nobody decides yet', [submittedWithoutFpm], petra, decisionIsDue],
    ['after the triage only the decision is due', [submitted, triaged], anna, decisionIsDue],
    ['the team assigns until then', [submitted, approved], anna, decisionIsDue],
    ['nothing is due while it is returned', [submitted, returned], petra, null],
    ['nor after the assignment', [submitted, approved, assigned], frank, null],
  ])('%s', (_, history, person, wanted) => {
    const request = requestAfter(...history);
    const roles = rolesIn(request, person, { program, delegate: null, now: monday });
    const due = deadlineFor(request, program, {
      roles,
      actions: actionsFor(request, person, roles),
    });
    expect(day(due)).toBe(wanted);
    // By which a search in the database may leave out what is due later.
    if (due !== null) expect(nextDeadline(request, program)).toBeLessThanOrEqual(due);
  });
});

import type { Program } from '../../../../domain/program/program.ts';
import type { WaitName } from '../../../../domain/program/waits.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { dayOf, startOfDay } from '../../../../domain/time/local-days.ts';
import type { Action } from '../actions.ts';
import type { Party } from '../notices/parties.ts';
import type { Request } from '../request.ts';
import { isUndecided } from '../states.ts';

/** Who is told at one step. */
type Told = readonly Party[];

/** One row of "state × clock": for whom a request waits, and who is told while it does. */
export interface Wait {
  readonly wait: WaitName;
  /** Since when; null: it does not wait for this now. */
  readonly since: (request: Request, program: Program) => Instant | null;
  readonly for: Told;
  /** With one of these the wait is over. */
  readonly by: readonly Action[];
  /** At each step of the pace. */
  readonly steps: readonly Told[];
  /** Each time the pace goes on; null: the row ends. */
  readonly onward: Told | null;
}

/**
 * The clocks of a request beside triage and decision: process, section 5, "Waits". When each step
 * comes is data of the program.
 */
// biome-ignore format: a table is read by its columns
export const waits: readonly Wait[] = [
  { wait: 'assigned', since: (one) => (one.state === 'assigned' ? one.assigned.at : null),
    for: ['sme'], by: ['assignment.accept'],
    steps: [['sme'], ['sme', 'team']], onward: ['sme', 'team'] },
  { wait: 'again', since: (one) => (one.state === 'approved' ? (one.declined?.at ?? null) : null),
    for: ['team'], by: ['request.assign'],
    steps: [['team'], ['team', 'fpm']], onward: ['team', 'fpm'] },
  { wait: 'contact', since: (one) => (one.state === 'onboarding' && !one.plan && !one.contact ? one.accepted.at : null),
    for: ['sme'], by: ['engagement.contact'],
    steps: [['sme'], ['fpm']], onward: ['fpm'] },
  { wait: 'plan', since: (one) => (one.state === 'onboarding' && !one.plan ? (one.contact?.at ?? null) : null),
    for: ['requester', 'fpm', 'sme'], by: ['plan.save'],
    steps: [['requester', 'fpm', 'sme'], ['fpm']], onward: ['fpm'] },
  { wait: 'confirm', since: unconfirmedSince,
    for: ['unconfirmed'], by: ['plan.confirm'],
    steps: [['unconfirmed'], ['fpm']], onward: null },
  { wait: 'end', since: (one, program) => (one.state === 'engaged' ? lastDay(one.plan.endDate, one, program) : null),
    for: ['requester', 'fpm', 'sme'], by: ['engagement.complete', 'plan.extend'],
    steps: [['requester', 'fpm', 'sme'], ['requester', 'fpm', 'sme']], onward: ['sme', 'fpm'] },
  { wait: 'close', since: (one) => (one.state === 'completed' ? one.summary.at : null),
    for: ['fpm'], by: ['request.close'],
    steps: [['fpm'], ['fpm']], onward: null },
  { wait: 'ftop', since: (one) => (one.state === 'completed' && !one.summary.ftopUpdated ? one.summary.at : null),
    for: ['sme'], by: ['engagement.ftop'],
    steps: [['sme'], ['sme']], onward: null },
  { wait: 'feedback', since: (one) => (one.state === 'completed' && one.feedback.length < 2 ? one.summary.at : null),
    for: ['unrated'], by: ['feedback.send'],
    steps: [['unrated'], ['unrated']], onward: null },
  { wait: 'returned', since: (one) => (one.state === 'returned' ? one.questions.at : null),
    for: ['requester'], by: ['request.revise'],
    steps: [['requester'], ['requester'], ['requester', 'fpm']], onward: null },
  { wait: 'question', since: ({ asked }) => asked[0]?.at ?? null,
    for: ['fpm'], by: ['fpm.answer'],
    steps: [['fpm'], ['standIn']], onward: null },
  { wait: 'offered', since: (one) => (one.state === 'offered' ? one.submittedAt : null),
    for: ['sme'], by: ['assignment.accept'],
    steps: [['sme'], ['sme', 'team']], onward: ['sme', 'team'] },
  { wait: 'offeredLong', since: (one) => (one.state === 'offered' ? one.submittedAt : null),
    for: ['sme'], by: ['assignment.accept'],
    steps: [['proposer']], onward: null },
  { wait: 'proposed', since: (one) => (one.state === 'proposed' ? (one.agreed?.at ?? one.submittedAt) : null),
    for: ['requester'], by: ['proposal.accept'],
    steps: [['requester'], ['requester'], ['proposer']], onward: null },
  { wait: 'late', since: decisionLate,
    for: ['fpm'], by: ['request.approve', 'request.assign'],
    steps: [['fpm', 'awayFpm', 'team']], onward: ['fpm', 'awayFpm', 'team'] },
  { wait: 'latePartner', since: decisionLate,
    for: ['fpm'], by: ['request.approve', 'request.assign'],
    steps: [['requester']], onward: ['requester'] },
];

/** The row of a name. */
export function waitOf(name: WaitName): Wait {
  const found = waits.find(({ wait }) => wait === name);
  if (!found) throw new Error(`no wait is called ${name}`);
  return found;
}

/** Who is told at a step, counted from 1; none where the row has ended. */
export const toldAt = ({ steps, onward }: Wait, step: number): Told =>
  steps[step - 1] ?? onward ?? [];

/**
 * Since it was told that the decision is late. Within the five days a request is approved and an
 * SME assigned, or denied; while it is returned nothing is late.
 */
function decisionLate({ state, attempt, waited, proactive }: Request): Instant | null {
  const open = isUndecided({ state }) || (state === 'approved' && attempt === 0);
  if (!open || proactive) return null;
  return waited?.find(({ of }) => of === 'late')?.since ?? null;
}

/** A plan waits to be confirmed, the first one or a changed one. */
function unconfirmedSince(one: Request): Instant | null {
  if (one.state === 'engaged') return one.change?.at ?? null;
  return one.state === 'onboarding' && one.plan ? (one.plannedAt ?? one.accepted.at) : null;
}

/** The beginning of the day, in the region. */
const lastDay = (endDate: string, request: Request, program: Program): Instant =>
  startOfDay(program.calendars[request.form.region].timeZone, dayOf(endDate));

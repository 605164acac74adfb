import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import { isUndecided } from '../../../src/features/requests/domain/states.ts';
import { type CardContext, nameFor, workloadName } from '../card-context.ts';
import { line } from '../text.ts';
import { aboutDelivery, awaited, turnTo } from './due-dates.ts';
import { hadOf, isException, missedLines, seatsLines } from './routing.ts';
import { whenDue } from './when-due.ts';

/** A warning that nobody may miss. The words say it, not the colour alone. */
export interface Alert {
  readonly style: 'attention' | 'warning';
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
}

/** The warnings at the top of the card: an exception, an odd offer, no confirmation, a missed deadline. */
export const alertsOf = (context: CardContext, page: RequestPage): Alert[] => [
  ...exception(context, page),
  ...otherWorkload(context, page),
  ...seats(context, page),
  ...unconfirmed(context, page),
  ...late(context, page),
];

/** For the FPM and the assignment team, until the request is decided. */
function exception(context: CardContext, { as, request }: RequestPage): Alert[] {
  const { t } = context;
  const { routing } = request;
  if (!isToDecide({ as, request }) || !isException(routing)) return [];
  const rule = line(routing.rule ?? '');
  const byRule = routing.rule ? 'exception.by-rule' : 'exception.uncovered';
  const title = t(routing.outcome === 'self-service' ? 'exception.self-service' : byRule, { rule });
  const lines = [...missedLines(context, routing, hadOf(request)), t('exception.check')];
  return [{ style: 'attention', title, lines: lines.map((text) => ({ text })) }];
}

/** For all but the partner, until the SME and then the partner have agreed. */
function otherWorkload(context: CardContext, { as, request }: RequestPage): Alert[] {
  const title = otherWorkloadText(context, request);
  if (!title || as.includes('partner')) return [];
  return [{ style: 'warning', title, lines: [{ text: context.t('proposal.not-theirs-check') }] }];
}

/** That an SME is proposed for a workload which the program does not name for them; else empty. */
export function otherWorkloadText(context: CardContext, request: Request): string {
  if (request.state !== 'offered' && request.state !== 'proposed') return '';
  const { expert } = request.proactive;
  const { workload } = request.form;
  const theirs = context.program.smes.find(({ mail }) => mail === expert)?.workloads;
  if (!theirs || theirs.includes(workload)) return '';
  const names = { sme: nameFor(context, expert), workload: workloadName(context, workload) };
  return context.t('proposal.not-theirs', names);
}
function seats(context: CardContext, { as, request }: RequestPage): Alert[] {
  if (!isToDecide({ as, request }) || request.proactive) return [];
  const lines = seatsLines(context, request.form).map((text) => ({ text }));
  return lines.length > 0 ? [{ style: 'warning', title: context.t('seats.title'), lines }] : [];
}

const isToDecide = ({ as, request }: Pick<RequestPage, 'as' | 'request'>): boolean =>
  isUndecided(request) && (as.includes('fpm') || as.includes('assignmentTeam'));

function unconfirmed(context: CardContext, page: RequestPage): Alert[] {
  if (!page.unconfirmed) return [];
  const lines = [{ text: aboutDelivery(context, page) }];
  return [{ style: 'warning', title: context.t('unconfirmed.title'), lines }];
}

/** Tells the requester of a missed deadline (process, section 5); of two, the later one. */
function late(context: CardContext, page: RequestPage): Alert[] {
  const first = awaited(page).findLast((one) => one.late);
  if (!first || !page.as.includes('partner')) return [];
  const title = context.t(`late.${first.what}`, { at: whenDue(context, first.at) });
  return [{ style: 'warning', title, lines: [{ text: turnTo(context, page) }] }];
}

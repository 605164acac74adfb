import type { RequestPage } from '../../src/features/requests/domain/pages.ts';

import type { CardContext } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';
import { aboutDelivery, awaited, turnTo } from './due-dates.ts';
import { hadOf, isException, missedLines } from './routing.ts';

/** A warning that nobody may miss. The words say it, not the colour alone. */
export interface Alert {
  readonly style: 'attention' | 'warning';
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
}

/** The warnings at the top of the card: an exception, a missing confirmation, a missed deadline. */
export const alertsOf = (context: CardContext, page: RequestPage): Alert[] => [
  ...exception(context, page),
  ...unconfirmed(context, page),
  ...late(context, page),
];

/** For the FPM and the assignment team, until the request is decided. */
function exception(context: CardContext, { as, request }: RequestPage): Alert[] {
  const { t } = context;
  const { routing } = request;
  const open = request.state === 'submitted' || request.state === 'triaged';
  const decides = as.includes('fpm') || as.includes('assignmentTeam');
  if (!open || !decides || !isException(routing)) return [];
  const rule = line(routing.rule ?? '');
  const byRule = routing.rule ? 'exception.by-rule' : 'exception.uncovered';
  const title = t(routing.outcome === 'self-service' ? 'exception.self-service' : byRule, { rule });
  const lines = [...missedLines(context, routing, hadOf(request)), t('exception.check')];
  return [{ style: 'attention', title, lines: lines.map((text) => ({ text })) }];
}

function unconfirmed(context: CardContext, page: RequestPage): Alert[] {
  if (!page.unconfirmed) return [];
  const lines = [{ text: aboutDelivery(context, page) }];
  return [{ style: 'warning', title: context.t('unconfirmed.title'), lines }];
}

/** Tells the requester of a missed deadline (process, section 5); of two, the later one. */
function late(context: CardContext, page: RequestPage): Alert[] {
  const first = awaited(page).findLast((one) => one.late);
  if (!first || !page.as.includes('partner')) return [];
  const title = context.t(`late.${first.what}`, { at: context.format.dateTime(first.at) });
  return [{ style: 'warning', title, lines: [{ text: turnTo(context, page) }] }];
}

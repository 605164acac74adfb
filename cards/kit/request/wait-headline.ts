import type { WaitName } from '../../../src/domain/program/waits.ts';
import { waitOf } from '../../../src/features/requests/domain/clock/waits.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { RecordedEvent } from '../../../src/features/requests/domain/request-events.ts';

import { namedSme } from '../../../src/features/requests/domain/selectors.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../card-context.ts';
import { line } from '../text.ts';
import { partyName, unconfirmedBy } from './plan.ts';

/** Waits of which somebody reads who need not act themselves. */
const others = [
  'again',
  'assigned',
  'confirm',
  'contact',
  'offered',
  'proposed',
  'returned',
] as const;

/** A late decision has the sentences of its deadline, a long offer those of an offer. */
type Named = Exclude<WaitName, 'late' | 'latePartner' | 'offeredLong'>;

/** What a reminder says that the request waits for; undefined: another headline says it better. */
export function waitHeadline(context: CardContext, page: RequestPage): string | undefined {
  const { told, request } = page;
  if (told?.kind !== 'waited') return undefined;
  const key = keyOf(page, told);
  if (!key) return undefined;
  const plan = 'plan' in request ? request.plan : null;
  const waiting = unconfirmedBy(request).map((party) => partyName(context, request, party));
  return context.t(key, {
    asker: line(request.asked[0]?.by ?? ''),
    end: plan ? context.format.day(plan.endDate) : '',
    id: request.id,
    requester: line(request.requester.name),
    since: context.format.date(told.since),
    sme: nameFor(context, namedSme(request) ?? ''),
    waiting: context.format.all(waiting),
  });
}

function keyOf(
  { actions, isOver }: RequestPage,
  { of, step }: Extract<RecordedEvent, { kind: 'waited' }>,
): MessageKey | undefined {
  if (of === 'late' || of === 'latePartner') return undefined;
  const named: Named = of === 'offeredLong' ? 'offered' : of;
  const ended = isOver || step > waitOf('end').steps.length;
  if (named === 'end' && ended) return 'headline.wait.ended';
  if (waitOf(named).by.some((action) => actions.includes(action))) return `headline.wait.${named}`;
  const other = others.find((one) => one === named);
  return other && `headline.wait-other.${other}`;
}

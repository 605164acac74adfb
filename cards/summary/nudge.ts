import type { NudgePage } from '../../src/features/notes/domain/summary/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** Whether a new summary is due: the FM decides. */
export function nudgeSheet(context: CardContext, page: NudgePage): Sheet {
  const { t } = context;
  const { nudge, customer, refusal } = page;
  const { id, version, state, since, notNeededAt, significantAt } = nudge;
  const answered = notNeededAt !== null && notNeededAt >= (significantAt ?? 0);
  const about = { customerId: customer.id };
  const waits = state === 'waiting';
  const told = t('nudge.told', { customer: line(customer.name) });
  return {
    ...{ facts: [], rows: [], forms: [], told: waits && !answered ? told : '' },
    headline: t(waits ? 'nudge.heading' : 'nudge.written', { customer: line(customer.name) }),
    alerts: [
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(waits && answered ? [t('nudge.not-needed')] : []),
    ],
    lists: waits
      ? [{ title: t('nudge.what'), lines: since.map((what) => t(`significant.${what}`)) }]
      : [],
    buttons: [
      { verb: 'summary.open', title: t('nudge.action.write'), data: about },
      ...(waits && !answered
        ? [
            {
              ...{ verb: 'summary.notNeeded', title: t('nudge.action.not-needed') },
              data: { nudgeId: id, version },
            },
          ]
        : []),
      { verb: 'summary.list', title: t('summary.action.all'), data: { ...about, page: 0 } },
    ],
  };
}

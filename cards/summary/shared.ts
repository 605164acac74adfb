import type { SharedSummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/**
 * A summary in a chat of people of whom nobody knows what they may read: that there is one. It has
 * no button: who may read it finds it by the word.
 */
export function sharedSummarySheet(context: CardContext, page: SharedSummaryPage): Sheet {
  const { t } = context;
  const { customer, summary } = page;
  return {
    ...{ told: '', alerts: [], facts: [], rows: [], forms: [], buttons: [] },
    number: { id: summary.id, state: [] },
    headline: sharedHeading(context, page),
    lists: [
      {
        title: byAndOn(context, page),
        lines: [t('summary.shared', { customer: line(customer.name) })],
      },
    ],
  };
}

/** The lines by which it is chosen from what was found. */
export const sharedSummaryPreview = (context: CardContext, page: SharedSummaryPage) => ({
  title: `${page.summary.id} · ${sharedHeading(context, page)}`,
  text: byAndOn(context, page),
});

const sharedHeading = ({ t }: CardContext, { customer }: SharedSummaryPage): string =>
  t('summary.heading', { customer: line(customer.name) });

function byAndOn(context: CardContext, { summary: { published } }: SharedSummaryPage): string {
  const { at = 0, by } = published ?? {};
  const name = by?.mail ? nameFor(context, by.mail) : line(by?.name ?? '');
  return [context.format.date(at), name].filter(Boolean).join(' · ');
}

import type { SummariesPage, SummaryRow } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, nameFor, shortLine } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetRow } from '../kit/sheet/sheet.ts';
import { askForm } from '../kit/summaries/ask-form.ts';
import { line } from '../kit/text.ts';

/** The newest summary of each customer in sight, or everything about those of one customer. */
export function summariesSheet(context: CardContext, page: SummariesPage): Sheet {
  const { t } = context;
  const { total: count, pages, customer, as, refusal } = page;
  // An RM asks the customer's FM; who is both asks nobody.
  const mayAsk = as.includes('rm') && !as.includes('fm');
  return {
    ...{ told: '', facts: [] },
    headline: customer
      ? t('summary.list.of', { customer: line(customer.name) })
      : t('summary.list.newest'),
    alerts: refusal ? [refusalText(context, refusal)] : [],
    rows: [
      ...page.orders.map((order): SheetRow => orderRow(context, order)),
      ...page.rows.map((row) => rowOf(context, row, customer === null)),
    ],
    lists: [
      {
        title:
          count === 0
            ? t('summary.list.empty')
            : t('summary.list.total', { count, page: page.page + 1, pages }),
        lines: [],
      },
    ],
    forms: mayAsk && customer ? [askForm(context, customer.id, null)] : [],
    buttons: buttonsOf(context, page),
  };
}

function orderRow(context: CardContext, order: SummariesPage['orders'][number]): SheetRow {
  const { t, format } = context;
  const { id, rm, askedAt, wishedFor, reason } = order;
  const about = [
    t('order.asked', { rm: nameFor(context, rm), date: format.date(askedAt) }),
    ...(wishedFor ? [t('order.wished', { date: format.day(wishedFor) })] : []),
    ...(reason ? [shortLine(context, reason, 120)] : []),
  ];
  return {
    ...{ heading: t('order.row'), about: about.join(' · ') },
    ...{ verb: 'summary.order', title: id, data: { orderId: id } },
  };
}

function rowOf(
  context: CardContext,
  { summary, customer, alerted }: SummaryRow,
  named: boolean,
): SheetRow {
  const { format } = context;
  const { published, id, version } = summary;
  const by = published?.by.mail ? [nameFor(context, published.by.mail)] : [];
  const date = format.date(published?.at ?? 0);
  const [heading = '', ...about] = named
    ? [`${alerted ? '⚠ ' : ''}${line(customer.name)}`, date, ...by]
    : [date, ...by];
  return {
    ...{ heading, about: about.join(' · ') },
    ...{ verb: 'summary.show', title: id, data: { summaryId: id, version } },
  };
}

function buttonsOf({ t }: CardContext, page: SummariesPage): SheetButton[] {
  const { customer, as, pages, hasDraft } = page;
  const about = customer ? { customerId: customer.id } : {};
  const to = (title: string, at: number): SheetButton => ({
    ...{ verb: 'summary.list', title, data: { ...about, page: at } },
  });
  return [
    ...(customer && as.includes('fm')
      ? [
          {
            ...{ verb: 'summary.open', data: about },
            title: t(hasDraft ? 'summary.action.go-on' : 'summary.action.write'),
          },
        ]
      : []),
    ...(page.page > 0 ? [to(t('action.previous-page'), page.page - 1)] : []),
    ...(page.page + 1 < pages ? [to(t('action.next-page'), page.page + 1)] : []),
    ...(customer
      ? [{ verb: 'customer.show', title: t('summary.action.customer'), data: about }]
      : []),
  ];
}

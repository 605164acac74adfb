import type { SummariesPage, SummaryRow } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, nameFor, shortLine } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetForm, SheetRow } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** The newest summary of each customer in sight, or everything about those of one customer. */
export function summariesSheet(context: CardContext, page: SummariesPage): Sheet {
  const { t } = context;
  const { total: count, pages, customer, refusal } = page;
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
    forms: askForm(context, page),
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
    ...{ heading: t('order.row', { id }), about: about.join(' · ') },
    ...{ verb: 'summary.order', title: t('action.open'), data: { orderId: id } },
  };
}

function rowOf(
  context: CardContext,
  { summary, customer, alerted }: SummaryRow,
  named: boolean,
): SheetRow {
  const { t, format } = context;
  const { published, id, version } = summary;
  const heading = named ? t('summary.heading', { customer: line(customer.name), id }) : id;
  const by = published?.by.mail ? nameFor(context, published.by.mail) : '';
  const about = [format.date(published?.at ?? 0), ...(by ? [by] : [])].join(' · ');
  return {
    ...{ heading: alerted && named ? `⚠ ${heading}` : heading, about },
    ...{ verb: 'summary.show', title: t('action.open'), data: { summaryId: id, version } },
  };
}

/** An RM asks the customer's FM; who is both asks nobody. */
function askForm({ t }: CardContext, { customer, as }: SummariesPage): SheetForm[] {
  if (!customer || !as.includes('rm') || as.includes('fm')) return [];
  return [
    {
      ...{ id: 'ask', heading: t('order.ask'), opener: t('order.action.ask') },
      fields: [
        { id: 'wishedFor', as: 'date', label: t('order.field.wishedFor') },
        { id: 'reason', as: 'lines', label: t('order.field.reason'), most: 1000 },
      ],
      actions: [
        {
          ...{ verb: 'summary.ask', title: t('order.action.ask-now') },
          data: { customerId: customer.id },
        },
      ],
    },
  ];
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

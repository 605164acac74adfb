import type { OrderVerb } from '../../src/features/notes/domain/order/commands.ts';
import type { OrderPage } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, nameFor, shortLine } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { askForm } from '../kit/summaries/ask-form.ts';
import { line } from '../kit/text.ts';

/** An RM's order of an executive summary. */
export function orderSheet(context: CardContext, page: OrderPage): Sheet {
  const { t } = context;
  const { order, customer, refusal } = page;
  return {
    ...{ rows: [], lists: [] },
    told: toldText(context, page),
    number: { id: order.id, state: [] },
    headline: t('order.heading', { customer: line(customer.name) }),
    alerts: refusal ? [refusalText(context, refusal)] : [],
    facts: factsOf(context, page),
    forms: formsOf(context, page),
    buttons: buttonsOf(context, page),
  };
}

/** What its reader must notice; empty: nothing, or nobody waits for it any more. */
function toldText(context: CardContext, { told, order, customer }: OrderPage): string {
  const { t } = context;
  if (!told) return '';
  const values = { customer: line(customer.name), rm: nameFor(context, order.rm) };
  if (told.kind !== 'declined' && order.state !== 'open') return '';
  switch (told.kind) {
    case 'asked':
      return t('order.told.asked', values);
    case 'asked-again':
      return t('order.told.asked-again', values);
    case 'passed-on':
      return t('order.told.passed-on', values);
    case 'declined':
      return t('order.told.declined', values);
    case 'reminded':
      return t(`order.told.${told.of}`, values);
    default:
      return '';
  }
}

function factsOf(context: CardContext, { order }: OrderPage) {
  const { t, format } = context;
  const { state, rm, askedAt, wishedFor, reason, comment } = order;
  return [
    { label: t('order.field.state'), value: t(`orderState.${state}`) },
    { label: t('order.field.rm'), value: nameFor(context, rm) },
    { label: t('order.field.askedOn'), value: format.date(askedAt) },
    ...(wishedFor
      ? [{ label: t('order.field.wishedFor-given'), value: format.day(wishedFor) }]
      : []),
    ...(reason
      ? [{ label: t('order.field.reason-given'), value: shortLine(context, reason, 1000) }]
      : []),
    ...(comment
      ? [{ label: t('order.field.comment'), value: shortLine(context, comment, 1000) }]
      : []),
  ];
}

const dataOf = ({ order: { id, version } }: OrderPage) => ({ orderId: id, version });
const may = (page: OrderPage, verb: OrderVerb): boolean => page.verbs.includes(verb);

function formsOf(context: CardContext, page: OrderPage): SheetForm[] {
  return [
    ...(may(page, 'summary.decline') ? [declineForm(context, page)] : []),
    ...(may(page, 'summary.ask') ? [askForm(context, page.customer.id, page.order)] : []),
  ];
}

const declineForm = ({ t }: CardContext, page: OrderPage): SheetForm => ({
  ...{ id: 'decline', heading: t('order.decline'), opener: t('order.action.decline') },
  fields: [{ id: 'comment', as: 'lines', label: t('order.field.comment'), most: 1000 }],
  actions: [{ verb: 'summary.decline', title: t('order.action.decline-now'), data: dataOf(page) }],
});

function buttonsOf({ t }: CardContext, page: OrderPage): SheetButton[] {
  const { order, customer, as } = page;
  const about = { customerId: customer.id };
  return [
    ...(order.state === 'open' && as.includes('fm')
      ? [{ verb: 'summary.open', title: t('summary.action.write'), data: about, isPrimary: true }]
      : []),
    ...(order.summary
      ? [
          {
            ...{ verb: 'summary.show', title: t('summary.action.show') },
            data: { summaryId: order.summary },
          },
        ]
      : []),
    ...(may(page, 'summary.withdraw')
      ? [{ verb: 'summary.withdraw', title: t('order.action.withdraw'), data: dataOf(page) }]
      : []),
    { verb: 'summary.list', title: t('summary.action.all'), data: { ...about, page: 0 } },
  ];
}

import { regions } from '../../src/domain/program/program.ts';
import { segments } from '../../src/features/customers/domain/customer/customer.ts';
import type { CustomerRow, CustomersPage } from '../../src/features/customers/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { figuresInARow } from '../kit/customers/figures.ts';
import { choiceOf, input } from '../kit/customers/inputs.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** One page of a list of customers. */
export function customersSheet(context: CardContext, page: CustomersPage): Sheet {
  const { t } = context;
  const { total: count, pages, rows, wanted, refusal } = page;
  return {
    ...{ told: '', facts: [], forms: addForm(context, page) },
    headline: customersTitle(context, page),
    alerts: [
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(wanted === null || count > 0
        ? []
        : [t('sentence.customer-unknown', { typed: line(wanted, 60) })]),
    ],
    rows: rows.map((row) => rowOf(context, row)),
    lists: [
      {
        title:
          count === 0
            ? t('customers.empty')
            : t('customers.total', { count, page: page.page + 1, pages }),
        lines: [],
      },
    ],
    buttons: buttonsOf(context, page),
  };
}

const customersTitle = ({ t }: CardContext, { wanted, list }: CustomersPage): string =>
  wanted === null ? t(`customerList.${list}`) : t('customers.wanted', { wanted: line(wanted, 60) });

function rowOf(context: CardContext, { customer, engagement, alerted }: CustomerRow) {
  const { t, format } = context;
  const { id, name, region, priority, fm, parked } = customer;
  const about = [
    ...(region ? [t(`region.${region}`)] : []),
    ...(priority === 'unset'
      ? []
      : [`${t('customer.field.priority')}: ${t(`priority.${priority}`)}`]),
    fm === null ? t('customer.nobody') : nameFor(context, fm),
    ...(engagement
      ? [
          `${t(`closingState.${engagement.state}`)} (${format.date(engagement.since)})`,
          figuresInARow(context, engagement.services),
        ]
      : []),
    ...(parked
      ? [t('customer.parked', { queue: parked.queue, date: format.day(parked.nextActionDate) })]
      : []),
  ];
  return {
    heading: `${alerted ? '⚠ ' : ''}${line(name)}`,
    about: about.join(' · '),
    verb: 'customer.show',
    title: id,
    data: { customerId: id },
  };
}

/** A customer is made known by the GUID of the tenant; one that is known already is found. */
function addForm(context: CardContext, { mayAdd }: CustomersPage): SheetForm[] {
  if (!mayAdd) return [];
  const { t } = context;
  return [
    {
      ...{
        id: 'customer-add',
        heading: t('customer.action.add'),
        opener: t('customer.action.add'),
      },
      fields: [
        input(context, 'tenantId', 'text', { most: 60 }),
        input(context, 'tenantName', 'text', { most: 120 }),
        input(context, 'tenantSegment', 'choice', {
          label: t('customer.field.segment'),
          choices: choiceOf(context, 'segment', segments),
        }),
        input(context, 'region', 'choice', { choices: choiceOf(context, 'region', regions) }),
      ],
      actions: [{ verb: 'customer.add', title: t('customer.action.add-now'), data: {} }],
    },
  ];
}

function buttonsOf({ t }: CardContext, page: CustomersPage): SheetButton[] {
  const { list, lists, wanted, pages } = page;
  const to = (title: string, data: object): SheetButton => ({
    ...{ verb: 'customer.list', title, data: { list, page: 0, wanted: wanted ?? '', ...data } },
  });
  return [
    ...(page.page > 0 ? [to(t('action.previous-page'), { page: page.page - 1 })] : []),
    ...(page.page + 1 < pages ? [to(t('action.next-page'), { page: page.page + 1 })] : []),
    ...lists
      .filter((one) => one !== list || wanted !== null)
      .map((one) => to(t(`customerList.${one}`), { list: one, wanted: '' })),
  ];
}

import { regions } from '../../src/domain/program/program.ts';
import type { CustomerVerb } from '../../src/features/customers/domain/customer/commands.ts';
import {
  managedAnswers,
  priorities,
  segments,
} from '../../src/features/customers/domain/customer/customer.ts';
import type { Engagement } from '../../src/features/customers/domain/engagement/engagement.ts';
import { motions } from '../../src/features/customers/domain/engagement/motions.ts';
import type { CustomerPage } from '../../src/features/customers/domain/pages.ts';
import { asTyped, type Outsider } from '../../src/features/customers/domain/people.ts';
import { serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { figuresInARow } from '../kit/customers/figures.ts';
import { choiceOf, input } from '../kit/customers/inputs.ts';
import { customersButton } from '../kit/customers/list-button.ts';
import { serviceWithCode } from '../kit/customers/names.ts';
import { markRows, markTexts } from '../kit/notes/marks.ts';
import { riskForm } from '../kit/notes/risk-form.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** Everything of one customer on one card. */
export function customerSheet(context: CardContext, page: CustomerPage): Sheet {
  const { customer, engagement, refusal } = page;
  const { t } = context;
  return {
    number: { id: customer.id, state: [] },
    told: toldText(context, page),
    headline: line(customer.name),
    alerts: [
      ...markTexts(context, page.marks),
      ...(refusal ? [refusalText(context, refusal)] : []),
    ],
    facts: factsOf(context, page),
    rows: [
      ...markRows(context, page.marks),
      ...(engagement
        ? [
            {
              heading: `${engagement.id}: ${t(`motion.${engagement.motion}`)}, ${t(`closingState.${engagement.state}`)}`,
              about: figuresInARow(context, engagement.services),
              verb: 'closing.show',
              title: t('customer.action.open-engagement'),
              data: { engagementId: engagement.id },
            },
          ]
        : []),
      ...page.requests.filter(({ canOpen }) => canOpen).map((one) => openRow(context, one)),
    ],
    lists: listsOf(context, page),
    forms: formsOf(context, page),
    buttons: buttonsOf(context, page),
  };
}

function toldText({ t, format }: CardContext, { told, customer }: CustomerPage): string {
  const values = { customer: line(customer.name) };
  if (told?.kind === 'named-by-request')
    return t(customer.parked ? 'customer.told.parked' : 'customer.told.asked', {
      ...{ ...values, request: told.request, queue: customer.parked?.queue ?? '' },
      date: customer.parked ? format.day(customer.parked.nextActionDate) : '',
    });
  if (told?.kind === 'queue-told')
    return t('customer.told.queue-told', {
      ...{ ...values, request: told.request, by: line(told.actor?.name ?? '') },
      queue: customer.parked?.queue ?? '',
    });
  return told?.kind === 'given' ? t('customer.told.given', values) : '';
}

function factsOf(context: CardContext, { customer }: CustomerPage) {
  const { t, format } = context;
  const { tenantId, fm, region, segment, priority, managed, earlierNames, parked } = customer;
  const unknown = t('customer.unknown');
  return [
    { label: t('customer.field.tenantId'), value: tenantId },
    {
      label: t('customer.field.fm'),
      value: fm === null ? t('customer.nobody') : nameFor(context, fm),
    },
    { label: t('customer.field.region'), value: region ? t(`region.${region}`) : unknown },
    { label: t('customer.field.segment'), value: segment ? t(`segment.${segment}`) : unknown },
    { label: t('customer.field.priority'), value: t(`priority.${priority}`) },
    { label: t('customer.field.managed'), value: t(`managed.${managed}`) },
    ...(earlierNames.length > 0
      ? [{ label: t('customer.field.earlierNames'), value: line(earlierNames.join(', '), 300) }]
      : []),
    ...(parked
      ? [
          {
            label: t('customer.field.queue'),
            value: t('customer.parked', {
              queue: parked.queue,
              date: format.day(parked.nextActionDate),
            }),
          },
        ]
      : []),
  ];
}

function listsOf(context: CardContext, { customer, earlier, requests }: CustomerPage) {
  const { t, format } = context;
  const { accountTeam, contacts, teamCheckedOn } = customer;
  const team = teamCheckedOn
    ? t('customer.accountTeam', { date: format.day(teamCheckedOn) })
    : t('customer.accountTeam-unchecked');
  return [
    { title: team, lines: linesOf(accountTeam) },
    { title: t('customer.contacts'), lines: linesOf(contacts) },
    { title: t('customer.earlier'), lines: earlier.map((one) => earlierText(context, one)) },
    {
      title: t('customer.requests'),
      lines: requests
        .filter(({ canOpen }) => !canOpen)
        .map(({ id, topic, state }) =>
          t('customer.request-line', { id, topic: line(topic), state: t(`state.${state}`) }),
        ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** A request that its reader may open as well. */
const openRow = ({ t }: CardContext, { id, topic, state }: CustomerPage['requests'][number]) => ({
  heading: line(topic),
  about: t(`state.${state}`),
  ...{ verb: 'request.show', title: id, data: { requestId: id } },
});

/** An engagement that is over: since when, and how far its services came. */
function earlierText(context: CardContext, engagement: Engagement): string {
  const { t, format } = context;
  const { id, motion, state, since, fm, services } = engagement;
  const figures = figuresInARow(context, services);
  return [
    `${id}: ${t(`motion.${motion}`)}, ${t(`closingState.${state}`)} (${format.date(since)})`,
    nameFor(context, fm),
    ...(figures === '' ? [] : [figures]),
  ].join(' · ');
}

const linesOf = (people: readonly Outsider[]): string[] =>
  people.map((one) => line(asTyped([one]), 400));

const dataOf = ({ customer: { id, version } }: CustomerPage) => ({ customerId: id, version });

const may = (page: CustomerPage, verb: CustomerVerb): boolean => page.verbs.includes(verb);

function formsOf(context: CardContext, page: CustomerPage): SheetForm[] {
  const { t } = context;
  const form = (
    verb: CustomerVerb,
    titles: { readonly opener: string; readonly send: string },
    fields: SheetForm['fields'],
  ): SheetForm => ({
    ...{ id: verb.replace('.', '-'), heading: titles.opener, opener: titles.opener, fields },
    actions: [{ verb, title: titles.send, data: dataOf(page) }],
  });
  const { customer, fms } = page;
  const begin = {
    ...{ opener: t('customer.action.begin'), send: t('customer.action.begin-now') },
  };
  const hand = {
    ...{ opener: t('customer.action.hand-over'), send: t('customer.action.hand-over-now') },
  };
  const correct = {
    ...{ opener: t('customer.action.correct'), send: t('customer.action.correct-now') },
  };
  const edit = { opener: t('customer.action.edit'), send: t('customer.action.save') };
  const others = fms.filter((mail) => mail !== customer.fm);
  return [
    ...(may(page, 'customer.begin') ? [form('customer.begin', begin, beginFields(context))] : []),
    ...(may(page, 'customer.edit') ? [form('customer.edit', edit, editFields(context, page))] : []),
    ...(may(page, 'customer.correctTenant')
      ? [
          form('customer.correctTenant', correct, [
            input(context, 'tenantId', 'text', { stored: customer.tenantId, most: 60 }),
          ]),
        ]
      : []),
    ...(may(page, 'customer.handOver') && others.length > 0
      ? [
          form('customer.handOver', hand, [
            input(context, 'fm', 'choice', {
              choices: others.map((value) => ({ title: nameFor(context, value), value })),
            }),
          ]),
        ]
      : []),
    ...(page.notes.writes ? [riskForm(context, customer.id)] : []),
  ];
}

const beginFields = (context: CardContext) => [
  input(context, 'motion', 'choice', {
    ...{ choices: choiceOf(context, 'motion', motions), stored: 'rfa' },
  }),
  input(context, 'services', 'choices', {
    choices: serviceCodes.map((value) => ({ title: serviceWithCode(context, value), value })),
  }),
];

function editFields(context: CardContext, { customer }: CustomerPage) {
  const { t } = context;
  const { name, segment, region, priority, managed, accountTeam, contacts } = customer;
  return [
    input(context, 'tenantName', 'text', { stored: name, most: 120 }),
    input(context, 'tenantSegment', 'choice', {
      label: t('customer.field.segment'),
      ...{ choices: choiceOf(context, 'segment', segments), stored: segment ?? '' },
    }),
    input(context, 'region', 'choice', {
      ...{ choices: choiceOf(context, 'region', regions), stored: region ?? '' },
    }),
    input(context, 'priority', 'choice', {
      ...{ choices: choiceOf(context, 'priority', priorities), stored: priority },
    }),
    input(context, 'managed', 'choice', {
      ...{ choices: choiceOf(context, 'managed', managedAnswers), stored: managed },
    }),
    input(context, 'accountTeam', 'lines', {
      label: t('customer.field.accountTeam-people'),
      ...{ stored: asTyped(accountTeam), most: 2500 },
    }),
    input(context, 'teamChecked', 'tick'),
    input(context, 'contacts', 'lines', { stored: asTyped(contacts), most: 2500 }),
  ];
}

function buttonsOf(context: CardContext, page: CustomerPage): SheetButton[] {
  const { t } = context;
  const sees = page.as.some((role) => ['fm', 'rm', 'leadership', 'admin'].includes(role));
  const { customer, notes } = page;
  const data = { customerId: customer.id };
  return [
    ...(notes.reads
      ? [{ verb: 'note.list', title: t('note.action.list'), data: { ...data, page: 0 } }]
      : []),
    ...(notes.writes ? [{ verb: 'note.open', title: t('note.action.open'), data }] : []),
    ...(may(page, 'customer.take')
      ? [{ verb: 'customer.take', title: t('customer.action.take'), data: dataOf(page) }]
      : []),
    ...(page.as.some((role) => ['fm', 'rm', 'leadership'].includes(role))
      ? [
          {
            ...{ verb: 'summary.list', title: t('summary.action.summaries') },
            data: { customerId: page.customer.id, page: 0 },
          },
        ]
      : []),
    ...(may(page, 'customer.tellQueue')
      ? [{ verb: 'customer.tellQueue', title: t('customer.action.tell-queue'), data: dataOf(page) }]
      : []),
    ...(sees ? [customersButton(context, page.fromList)] : []),
  ];
}

import { type Language, languages } from '../../src/domain/people/people.ts';
import { dayOf } from '../../src/domain/time/local-days.ts';
import {
  type Mailing,
  motions,
  phases,
  queueRequestOf,
  type Service,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { ClosingVerb } from '../../src/features/customers/domain/engagement/moves/commands.ts';
import { serviceFrom } from '../../src/features/customers/domain/engagement/moves/transitions.ts';
import { isFm } from '../../src/features/customers/domain/keys.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { figuresOf } from '../kit/customers/figures.ts';
import { choiceOf, input } from '../kit/customers/inputs.ts';
import { serviceName, serviceWithCode } from '../kit/customers/names.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { checklist } from './checklist.ts';
import { draftParts } from './draft.ts';
import { followUpFields, preparationFields, talkFields, usageFields } from './steps.ts';
import { toldText } from './told.ts';

/** Everything of one engagement: its services, the step that is next, and what is still missing. */
export function engagementSheet(context: CardContext, page: EngagementPage): Sheet {
  const { engagement, customer } = page;
  const { t } = context;
  const service = page.service ? serviceOf(engagement, page.service) : undefined;
  return {
    told: toldText(context, page),
    headline: t('closing.heading', { customer: line(customer.name), id: engagement.id }),
    alerts: alertsOf(context, page),
    facts: factsOf(context, page),
    rows: engagement.services.map((one) => ({
      heading: serviceWithCode(context, one.code),
      about: t('closing.row', {
        figures: figuresOf(context, one),
        state: t(`serviceState.${one.state}`),
      }),
      ...(page.as.includes('fm') && one.code !== page.service
        ? button(context, page, 'closing.show', { service: one.code })
        : {}),
    })),
    ...(page.draft && service
      ? draftParts(context, page, service.code)
      : stepParts(context, page, service)),
  };
}

/** The step that is open, the checklist, and what else can be done. */
function stepParts(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): Pick<Sheet, 'lists' | 'forms' | 'buttons'> {
  return {
    lists: service && page.as.includes('fm') ? checklist(context, page, service) : [],
    forms: [
      ...(service ? stepsOf(context, page, service) : []),
      ...lastSteps(context, page),
      ...moreOf(context, page, service),
    ],
    buttons: buttonsOf(context, page, service),
  };
}

function alertsOf(context: CardContext, page: EngagementPage): string[] {
  const { t, program } = context;
  const { engagement, refusal, atWork } = page;
  const open = engagement.state !== 'closed' && engagement.state !== 'abandoned';
  const requests = atWork.map(({ id }) => id).join(', ');
  return [
    ...(refusal ? [refusalText(context, refusal)] : []),
    ...refusedMails(page).map((mails) => t('closing.mail-refused', { mails })),
    ...(fellBelow(page) ? [t('closing.below')] : []),
    ...customersOwn(page).map((mails) => t('closing.team-domain', { mails })),
    ...(areOld(page) ? [t('closing.old-figures')] : []),
    ...(open && !isFm(program, engagement.fm)
      ? [t('closing.no-fm', { mail: nameFor(context, engagement.fm) })]
      : []),
    ...(engagement.state === 'queued' && requests !== ''
      ? [t('closing.at-work', { requests })]
      : []),
  ];
}

/** The addresses of the open service for which no server took a mail. */
function refusedMails({ engagement, service }: EngagementPage): string[] {
  const mails = service ? serviceOf(engagement, service)?.mails : undefined;
  return Object.values(mails ?? {}).flatMap(({ refused }) =>
    refused.length > 0 ? [refused.join(', ')] : [],
  );
}

/** Addresses of the account team that are the customer's own by their domain: most likely a slip. */
function customersOwn({ customer, engagement, service }: EngagementPage): string[] {
  const shown = service && serviceOf(engagement, service);
  const domain = (mail: string): string => mail.slice(mail.lastIndexOf('@'));
  const contacts = [
    ...customer.contacts.map(({ mail }) => mail),
    ...(shown?.followUp?.customerContacts ?? []),
  ].map(domain);
  const team = shown?.preparation?.accountTeam ?? customer.accountTeam.map(({ mail }) => mail);
  const own = team.filter((mail) => contacts.includes(domain(mail)));
  return own.length > 0 ? [own.join(', ')] : [];
}

/** The figures by which the next step goes are of some time ago. */
function areOld({ engagement, service, today }: EngagementPage): boolean {
  const shown = service && serviceOf(engagement, service);
  if (!shown?.usage || (shown.state !== 'onboarding' && shown.state !== 'reached')) return false;
  return dayOf(today) - dayOf(shown.usage.asOf) > mostDays;
}

const mostDays = 30;

/** Steps were done already, and the figures are below the milestone again. */
function fellBelow({ engagement, service }: EngagementPage): boolean {
  const shown = service && serviceOf(engagement, service);
  return shown?.state === 'onboarding' && shown.preparation !== null;
}

function factsOf(context: CardContext, { engagement, customer }: EngagementPage) {
  const { t, format } = context;
  const { state, motion, phase, fm, nextAction, begunAt } = engagement;
  const asked = queueRequestOf(engagement);
  const label = (key: Parameters<typeof t>[0], value: string) => ({ label: t(key), value });
  return [
    label('customer.field.customer', `${customer.id}, ${customer.tenantId}`),
    label('customer.field.state', t(`closingState.${state}`)),
    label('customer.field.motion', t(`motion.${motion}`)),
    ...(phase ? [label('customer.field.phase', t(`phase.${phase}`))] : []),
    label('customer.field.fm', nameFor(context, fm)),
    label('customer.field.begunOn', format.date(begunAt)),
    ...(asked
      ? [
          label(
            'customer.field.queue',
            t('closing.queue', { queue: asked.queue, date: format.day(asked.on) }),
          ),
          label('customer.field.nextAction', format.day(nextAction?.date ?? asked.nextActionDate)),
        ]
      : []),
  ];
}

const dataOf = ({ engagement: { id, version } }: EngagementPage) => ({
  ...{ engagementId: id, version },
});

function button(
  { t }: CardContext,
  page: EngagementPage,
  verb: ClosingVerb | 'closing.show',
  more: object = {},
): SheetButton {
  const name = verb.slice('closing.'.length) as 'show';
  return { verb, title: t(`closing.action.${name}`), data: { ...dataOf(page), ...more } };
}

/** The forms of the service whose step is open. */
function stepsOf(context: CardContext, page: EngagementPage, service: Service): SheetForm[] {
  const { t } = context;
  const { code, state } = service;
  const may = (verb: ClosingVerb): boolean =>
    page.verbs.includes(verb) && (serviceFrom[verb]?.includes(state) ?? false);
  const name = { service: serviceName(context, code) };
  const form = (
    step: 'usage' | 'prepare' | 'talk' | 'finish',
    fields: SheetForm['fields'],
    opener: string | null = null,
  ): SheetForm[] =>
    may(`closing.${step}`)
      ? [
          {
            ...{ id: step, heading: t(`closing.step.${step}`, name), fields, opener },
            actions: [button(context, page, `closing.${step}`, { service: code })],
          },
        ]
      : [];
  const again = state === 'reached' ? t('closing.action.usage-open') : null;
  return [
    ...form('prepare', preparationFields(context, page, service)),
    ...form('talk', talkFields(context, page, service)),
    ...form('finish', followUpFields(context, page, service)),
    ...form('usage', usageFields(context, service), again),
  ];
}

/** The queue, and leaving. */
function lastSteps(context: CardContext, page: EngagementPage): SheetForm[] {
  const { t } = context;
  const { services } = page.engagement;
  const over = services.every(({ state }) => state === 'done' || state === 'dropped');
  const form = (verb: ClosingVerb, fields: SheetForm['fields']): SheetForm => ({
    ...{ id: 'last', heading: t('closing.step.queue'), fields, opener: null },
    actions: [button(context, page, verb)],
  });
  if (
    page.verbs.includes('closing.askQueue') &&
    over &&
    services.some((one) => one.state === 'done')
  )
    return [
      form('closing.askQueue', [
        input(context, 'notesUpToDate', 'tick'),
        input(context, 'nextActionSet', 'tick'),
      ]),
    ];
  return page.verbs.includes('closing.leave')
    ? [form('closing.leave', [input(context, 'unassignedInFtop', 'tick')])]
    : [];
}

/** What needs a reason, and what is seldom done: they share one comment. */
function moreOf(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): SheetForm[] {
  const { t } = context;
  const { verbs, engagement } = page;
  const may = (verb: ClosingVerb): boolean => verbs.includes(verb);
  const ofService = (['closing.begin', 'closing.reopen', 'closing.drop'] as const).filter(
    (verb) => service && may(verb) && serviceFrom[verb]?.includes(service.state),
  );
  const ofAll = (
    [
      ...(['closing.notQueued', 'closing.unask', 'closing.resume', 'closing.nextDone'] as const),
      ...(['closing.nextMove', 'closing.addService', 'closing.setOut', 'closing.abandon'] as const),
    ] as const
  ).filter(may);
  const actions = [
    ...ofService.map((verb) => button(context, page, verb, { service: service?.code })),
    ...ofAll.map((verb) => button(context, page, verb)),
  ];
  if (actions.length === 0) return [];
  const taken = engagement.services.map(({ code }) => code);
  const free = serviceCodes.filter((code) => !taken.includes(code));
  const fields = [
    input(context, 'comment', 'lines', { most: 1000 }),
    ...(may('closing.nextMove') ? [input(context, 'date', 'date')] : []),
    ...(may('closing.addService')
      ? [
          input(context, 'newService', 'choice', {
            choices: free.map((value) => ({ title: serviceWithCode(context, value), value })),
          }),
        ]
      : []),
    ...(may('closing.setOut')
      ? [
          input(context, 'motion', 'choice', {
            ...{ choices: choiceOf(context, 'motion', motions), stored: engagement.motion },
          }),
          input(context, 'phase', 'choice', {
            ...{ choices: choiceOf(context, 'phase', phases), stored: engagement.phase ?? '' },
          }),
        ]
      : []),
  ];
  const heading = t('closing.step.more');
  return [{ id: 'more', heading, fields, actions, opener: t('closing.action.more') }];
}

/** What needs no words: confirming the queue, and the texts to paste. */
function buttonsOf(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): SheetButton[] {
  const { t, format } = context;
  const of = (verb: string, title: string, more: object): SheetButton => ({
    ...{ verb, title, data: { ...dataOf(page), service: service?.code, ...more } },
  });
  const draft = (mailing: Mailing, language: Language, title: string): SheetButton =>
    of('closing.draft', title, { mailing, language });
  const fm = page.as.includes('fm') && service;
  return [
    ...(page.verbs.includes('closing.queued')
      ? [{ ...button(context, page, 'closing.queued'), isPrimary: true }]
      : []),
    {
      verb: 'customer.show',
      title: t('customer.action.show'),
      data: { customerId: page.customer.id },
    },
    ...(fm ? [of('closing.text', t('closing.action.note'), { text: 'note' })] : []),
    ...(fm && service.usage
      ? [draft('team', context.language, t('closing.action.team-mail'))]
      : []),
    ...(fm && service.talk
      ? languages.map((language) =>
          draft(
            'customer',
            language,
            t('closing.action.customer-mail', { language: format.language(language) }),
          ),
        )
      : []),
  ];
}

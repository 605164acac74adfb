import { managedAnswers } from '../../src/features/customers/domain/customer/customer.ts';
import {
  type SentMail,
  type Service,
  satisfactions,
  serviceStatuses,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import type { CardContext } from '../kit/card-context.ts';
import { choiceOf, input } from '../kit/customers/inputs.ts';
import { serviceWithCode } from '../kit/customers/names.ts';
import type { SheetField } from '../kit/sheet/sheet.ts';

const yesNo = (context: CardContext) => choiceOf(context, 'closing.choice', ['yes', 'no']);
const said = (yes: boolean | undefined): string => (yes === undefined ? '' : yes ? 'yes' : 'no');
const ticked = (yes: boolean | undefined): string => String(yes === true);

/** A mail that went out needs no date to be typed; one that was not taken has none. */
const sentOn = (mailed: SentMail | undefined): string =>
  mailed && mailed.refused.length === 0 ? mailed.on : '';

/** What is asked of each step; what was typed before is there again. */
export const usageFields = (context: CardContext, { usage }: Service): SheetField[] => [
  input(context, 'licences', 'text', { stored: usage ? String(usage.licences) : '', most: 15 }),
  input(context, 'activeUsers', 'text', {
    ...{ stored: usage ? String(usage.activeUsers) : '', most: 15 },
  }),
  input(context, 'asOf', 'date', { stored: usage?.asOf ?? '' }),
  input(context, 'source', 'text', { stored: usage?.source ?? 'LYNX', most: 60 }),
  input(context, 'enablementTaskDone', 'tick', { stored: ticked(usage?.enablementTaskDone) }),
  ...(keysOf(context.program).closing.allowNoBlocker
    ? [input(context, 'noBlocker', 'tick', { stored: ticked(usage?.noBlocker) })]
    : []),
];

export function preparationFields(context: CardContext, page: EngagementPage, service: Service) {
  const { preparation, mails } = service;
  const { customer } = page;
  const team =
    preparation?.accountTeam ?? mails?.team?.to ?? customer.accountTeam.map(({ mail }) => mail);
  const known = preparation?.accountTeamKnown ?? (team.length > 0 ? true : undefined);
  return [
    input(context, 'accountTeamKnown', 'choice', { choices: yesNo(context), stored: said(known) }),
    input(context, 'accountManaged', 'choice', {
      choices: choiceOf(context, 'managed', managedAnswers),
      stored: preparation?.accountManaged ?? customer.managed,
    }),
    input(context, 'accountTeam', 'text', { stored: team.join(', '), most: 1300 }),
    input(context, 'teamChecked', 'tick'),
    input(context, 'atuMailSentOn', 'date', {
      stored: preparation?.atuMailSentOn ?? sentOn(mails?.team),
    }),
    input(context, 'withoutTeam', 'lines', { stored: preparation?.withoutTeam ?? '' }),
    ...faqFields(context, preparation),
  ];
}

const faqFields = (
  context: CardContext,
  stored: { readonly faqRead: boolean; readonly nextSteps: string | null } | null,
): SheetField[] => [
  input(context, 'faqRead', 'tick', { stored: ticked(stored?.faqRead) }),
  input(context, 'nextSteps', 'lines', { stored: stored?.nextSteps ?? '' }),
];

export function talkFields(context: CardContext, page: EngagementPage, { talk }: Service) {
  const taken = page.engagement.services.map(({ code }) => code);
  const free = serviceCodes.filter((code) => !taken.includes(code));
  const next = talk && talk.nextWorkloads.length > 0;
  return [
    input(context, 'heldOn', 'date', { stored: talk?.heldOn ?? '' }),
    input(context, 'activities', 'lines', {
      ...{ stored: talk?.activities ?? page.summaries.join('\n'), most: 2000 },
    }),
    input(context, 'nextWorkload', 'choice', {
      ...{ choices: yesNo(context), stored: said(talk ? next === true : undefined) },
    }),
    input(context, 'nextWorkloads', 'choices', {
      choices: free.map((value) => ({ title: serviceWithCode(context, value), value })),
      stored: talk?.nextWorkloads.join(',') ?? '',
    }),
    input(context, 'rfaExplained', 'tick', { stored: ticked(next === true) }),
    input(context, 'rfaFormShown', 'tick', { stored: ticked(next === true) }),
    input(context, 'howShown', 'text', { stored: talk?.howShown ?? '', most: 500 }),
    input(context, 'knowsEnd', 'tick', { stored: ticked(talk?.knowsEnd) }),
    input(context, 'satisfied', 'choice', {
      choices: choiceOf(context, 'satisfied', satisfactions),
      stored: talk?.satisfied ?? '',
    }),
    input(context, 'satisfaction', 'lines', { stored: talk?.satisfaction ?? '' }),
    input(context, 'adoptionTools', 'tick', { stored: ticked(talk?.adoptionTools) }),
    ...faqFields(context, talk),
  ];
}

export function followUpFields(context: CardContext, page: EngagementPage, service: Service) {
  const { followUp, mails } = service;
  const contacts =
    followUp?.customerContacts ??
    mails?.customer?.to ??
    page.customer.contacts.map(({ mail }) => mail);
  return [
    input(context, 'customerMailSentOn', 'date', {
      stored: followUp?.customerMailSentOn ?? sentOn(mails?.customer),
    }),
    input(context, 'customerContacts', 'text', { stored: contacts.join(', '), most: 1300 }),
    input(context, 'customerStatus', 'lines', { stored: followUp?.customerStatus ?? '' }),
    input(context, 'serviceStatus', 'choice', {
      choices: choiceOf(context, 'serviceStatus', serviceStatuses),
      stored: followUp?.serviceStatus ?? '',
    }),
    input(context, 'task4058', 'tick'),
  ];
}

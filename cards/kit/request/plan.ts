import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import {
  type Plan,
  type PlanParty,
  planParties,
  type Request,
} from '../../../src/features/requests/domain/request.ts';
import {
  namedSme,
  planFields,
  planToConfirm,
} from '../../../src/features/requests/domain/selectors.ts';
import { type CardContext, longText, nameFor } from '../card-context.ts';
import { dateInput, type InputData, type TypedInputs, textInput } from '../inputs/inputs.ts';
import { line } from '../text.ts';
import { fpmOf } from './event-text.ts';

/** Most characters of one text of a plan. One card has to hold five of them twice: as text and as input. */
export const longestPlanText = 500;

const isDay = (field: keyof Plan): boolean => field === 'startDate' || field === 'endDate';

/** A heading with labelled texts and notes. */
export interface Block {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly { readonly text: string }[];
}

/**
 * The current plan, what of it is to be changed, and who has confirmed and who has not. All three
 * parties see the same.
 */
export function planBlock(context: CardContext, request: Request): Block[] {
  const { t } = context;
  if (request.state !== 'onboarding' && request.state !== 'engaged') return [];
  const { plan } = request;
  if (!plan) return [];
  const inForce = { title: t('plan.title'), lines: planLines(context, plan, planFields) };
  if (request.state === 'onboarding')
    return [{ ...inForce, notes: confirmationsOf(context, request, request.confirmed) }];
  const { change } = request;
  const all = { ...inForce, notes: confirmationsOf(context, request, request.confirmed) };
  if (!change) return [all];
  const changed = planFields.filter((field) => change.plan[field] !== plan[field]);
  return [
    {
      title: t('plan.change'),
      lines: planLines(context, change.plan, changed),
      notes: confirmationsOf(context, request, change.confirmed),
    },
    all,
  ];
}

function confirmationsOf(
  context: CardContext,
  request: Request,
  confirmed: readonly PlanParty[],
): Block['notes'] {
  const named = (parties: readonly PlanParty[]) => ({
    who: context.format.all(parties.map((party) => partyName(context, request, party))),
  });
  const waiting = planParties.filter((party) => !confirmed.includes(party));
  return [
    ...(confirmed.length > 0 ? [{ text: context.t('plan.confirmed', named(confirmed)) }] : []),
    ...(waiting.length > 0 ? [{ text: context.t('plan.waiting', named(waiting)) }] : []),
  ];
}

export const planLines = (context: CardContext, plan: Plan, which: readonly (keyof Plan)[]) =>
  which.map((field) => ({
    label: context.t(`plan.${field}`),
    value: isDay(field) ? context.format.day(plan[field]) : longText(context, plan[field]),
  }));

export function unconfirmedBy(request: Request): PlanParty[] {
  const confirmed = planToConfirm(request)?.confirmed;
  return confirmed ? planParties.filter((party) => !confirmed.includes(party)) : [];
}

export function partyName(context: CardContext, request: Request, party: PlanParty): string {
  if (party === 'partner') return line(request.requester.name);
  if (party === 'fpm') return fpmOf(context, request);
  const sme = namedSme(request);
  return sme ? nameFor(context, sme) : context.t('role.sme');
}

/** A proactive proposal by Microsoft; it is shown until there is a plan. */
export function proposalBlock(context: CardContext, { as, request }: RequestPage): Block[] {
  const { t, format } = context;
  const { proactive, state } = request;
  if (!proactive || ('plan' in request && request.plan)) return [];
  const asks = state === 'proposed' && as.includes('partner');
  return [
    {
      title: t('proposal.offered'),
      lines: [
        { label: t('label.sme'), value: nameFor(context, proactive.expert) },
        { label: t('plan.outcomes'), value: longText(context, proactive.outcomes) },
        { label: t('plan.startDate'), value: format.day(proactive.startDate) },
        { label: t('plan.endDate'), value: format.day(proactive.endDate) },
      ],
      notes: asks ? [{ text: t('proposal.consent') }] : [],
    },
  ];
}

/** The inputs of the plan, with the typed values after a refused click, else with the stored ones. */
export function planInputs(
  context: CardContext,
  { request }: RequestPage,
  inputs: TypedInputs,
): InputData[] {
  const draft = request.state === 'onboarding' ? request.draft?.plan : undefined;
  const agreed: Partial<Plan> = { ...request.proactive, ...draft };
  const isChange = request.state === 'engaged';
  const plan = planToConfirm(request)?.plan ?? (isChange ? request.plan : agreed);
  // An extension beside it has the last day, too.
  const idOf = (field: keyof Plan) =>
    isChange && field === 'endDate' ? ('newEndDate' as const) : field;
  // A field that the reader emptied before a refused click stays empty.
  const wasTried = planFields.map(idOf).some((id) => inputs.typed(id) || inputs.error(id));
  return planFields.map((field) => {
    // Nobody confirms what is half agreed: there is no field that may stay empty.
    const label = context.t('form.required', { label: context.t(`plan.${field}`) });
    const stored = (wasTried ? '' : plan[field]) ?? '';
    return isDay(field)
      ? dateInput(inputs, idOf(field), label, stored)
      : textInput(inputs, idOf(field), label, stored, longestPlanText);
  });
}

/** What happens after the assignment (process, section 7), for the partner until there is a plan. */
export function onboardingSteps(context: CardContext, { as, request }: RequestPage): string[] {
  const { t } = context;
  const begins =
    request.state === 'assigned' || (request.state === 'onboarding' && request.plan === null);
  if (!begins || !as.includes('partner')) return [];
  const who = { sme: partyName(context, request, 'sme'), fpm: fpmOf(context, request) };
  return ([1, 2, 3, 4, 5] as const).map((step) => `${step}. ${t(`onboarding.step-${step}`, who)}`);
}

/** Who has written some of the plan, when, and what is missing; nothing where no draft is kept. */
export function draftLines(
  { t, format }: CardContext,
  request: Request,
): readonly { readonly text: string }[] {
  if (request.state !== 'onboarding' || !request.draft) return [];
  const { by, at, plan } = request.draft;
  const missing = planFields.filter((field) => !plan[field]).map((field) => t(`plan.${field}`));
  const params = { by: line(by), at: format.dateTime(at), missing: format.list(missing) };
  return [{ text: t('plan.draft', params) }];
}

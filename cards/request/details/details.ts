import { workloadOf } from '../../../src/domain/program/program.ts';
import {
  type CommonField,
  formFields,
} from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import { namedSme } from '../../../src/features/requests/domain/selectors.ts';

import { type CardContext, longText, nameFor, shortLine } from '../../kit/card-context.ts';
import { textOf, titleOf } from '../../kit/inputs/field-text.ts';
import { fpmOf } from '../../kit/request/event-text.ts';
import { outcomeText } from '../../kit/request/routing.ts';

export type Labelled = { readonly label: string; readonly value: string };

/** Why the partner asks for an SME, in the partner's own words. */
export const whyOf = (context: CardContext, request: Request): Labelled[] =>
  request.proactive ? [] : fieldLines(context, request, 'why');

/** The size of the customer, where, and in which languages: one line. */
export function factsOf({ t, format }: CardContext, { form, proactive }: Request): string {
  // Nobody has filled in the form of a proactive proposal.
  if (proactive) return '';
  const languages = [form.primaryLanguage, form.secondaryLanguage].flatMap((tag) =>
    tag ? [format.language(tag)] : [],
  );
  return [
    t('facts.seats', { count: form.seatCount, seats: format.number(form.seatCount) }),
    t(`facts.${form.region}`),
    format.list(languages),
    t(`segment.${form.tenantSegment}`),
  ].join(' · ');
}

/** All other values of the form, and the people of the request. */
export function detailLines(context: CardContext, { request }: RequestPage): Labelled[] {
  const { t, format } = context;
  const expert = namedSme(request);
  const sme = expert ? [{ label: t('label.sme'), value: nameFor(context, expert) }] : [];
  // Nobody has filled in the form of a proactive proposal.
  if (request.proactive)
    return [
      ...sme,
      { label: t('label.partner'), value: shortLine(context, request.partner.name) },
      { label: t('label.requester'), value: shortLine(context, request.requester.name) },
      { label: t('label.approver'), value: fpmOf(context, request) },
      { label: t('label.proposed'), value: format.dateTime(request.submittedAt) },
    ];
  const { form } = request;
  const languages = [form.primaryLanguage, form.secondaryLanguage].flatMap((tag) =>
    tag ? [format.language(tag)] : [],
  );
  return [
    ...sme,
    ...fieldLines(context, request, 'customer'),
    ...fieldLines(context, request, 'need'),
    ...workloadDetails(context, request),
    { label: t('label.languages'), value: format.list(languages) },
    { label: t('label.partner'), value: shortLine(context, request.partner.name) },
    { label: t('label.requester'), value: shortLine(context, request.requester.name) },
    ...fieldLines(context, request, 'contact'),
    { label: t('label.approver'), value: fpmOf(context, request) },
    { label: t('label.submitted'), value: format.dateTime(request.submittedAt) },
    ...(request.again ? [{ label: t('label.again'), value: request.again }] : []),
    { label: t('label.outcome'), value: outcomeText(context, request.routing) },
    ...(request.routing.route
      ? [{ label: t('label.route'), value: shortLine(context, request.routing.route) }]
      : []),
  ];
}

/** The fields of the workload. A field that the program no longer has shows its id as its label. */
const workloadDetails = (
  context: CardContext,
  { form: { details, workload } }: Request,
): Labelled[] =>
  Object.entries(details).map(([id, value]) => {
    const { language, program } = context;
    const field = workloadOf(program, workload)?.details.find((detail) => detail.id === id);
    const choice = field?.choices.find((one) => one.value === value);
    return {
      label: field ? statement(field.label[language]) : shortLine(context, id),
      value: choice?.label[language] ?? shortLine(context, value, 200),
    };
  });

/** The label without its question mark, because the card adds a colon. */
const statement = (label: string): string => label.replace(/^¿|\s*\?$/g, '');

/** The values of the form that belong to this part of the card. */
const fieldLines = (
  context: CardContext,
  request: Request,
  part: NonNullable<CommonField['onCard']>,
): Labelled[] =>
  formFields
    .filter(({ onCard }) => onCard === part)
    .flatMap((field) => {
      const text = valueText(context, request, field);
      const label = textOf(context, field.labelOnCard ?? field.label);
      return text ? [{ label, value: longText(context, text) }] : [];
    });

function valueText(
  context: CardContext,
  { form, partner }: Request,
  { choices, id }: CommonField,
): string {
  const value = (id === 'answers' ? null : form[id]) ?? '';
  if (typeof value === 'number') return context.format.number(value);
  const title = (one: string) => (choices ? titleOf(context, [partner], choices, one) : one);
  if (typeof value !== 'string') return value.map(title).join('; ');
  return value && title(value);
}

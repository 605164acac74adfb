import { workloadOf } from '../../../src/domain/program/program.ts';
import type { DetailId, FieldId } from '../../../src/features/requests/domain/form/fields.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';

import {
  type CardContext,
  longText,
  nameFor,
  shortLine,
  workloadName,
} from '../../kit/card-context.ts';
import { fpmOf } from '../event-text.ts';
import { outcomeText } from '../routing.ts';

export type Labelled = { readonly label: string; readonly value: string };

/** Why the partner asks for an SME, in the partner's own words. */
export function whyOf(context: CardContext, { form, proactive }: Request): Labelled[] {
  if (proactive) return [];
  const fields = [
    ['topic', form.topic],
    ['justification', form.justification],
    ['additionalInfo', form.additionalInfo],
  ] as const;
  return labelled(context, fields);
}

/** All other values of the form, and the people of the request. */
export function detailLines(context: CardContext, request: Request): Labelled[] {
  const { t, format } = context;
  // Nobody has filled in the form of a proactive proposal.
  if (request.proactive)
    return [
      { label: t('label.partner'), value: shortLine(context, request.partner.name) },
      { label: t('label.requester'), value: shortLine(context, request.requester.name) },
      { label: t('label.approver'), value: fpmOf(context, request) },
      { label: t('label.proposed'), value: format.dateTime(request.submittedAt) },
    ];
  const { form } = request;
  const languages = [form.primaryLanguage, form.secondaryLanguage].flatMap((tag) =>
    tag ? [format.language(tag)] : [],
  );
  const sme =
    'sme' in request ? [{ label: t('label.sme'), value: nameFor(context, request.sme) }] : [];
  return [
    ...sme,
    ...labelled(context, [
      ['tenantName', form.tenantName],
      ['tenantId', form.tenantId],
      ['tenantSegment', t(`segment.${form.tenantSegment}`)],
      ['seatCount', format.number(form.seatCount)],
      ['region', t(`region.${form.region}`)],
      ['role', t(`sme-role.${form.role}`)],
      ['workload', workloadName(context, form.workload)],
      ['migrationSource', form.migrationSource],
    ]),
    ...workloadDetails(context, request),
    { label: t('label.languages'), value: format.list(languages) },
    { label: t('label.partner'), value: shortLine(context, request.partner.name) },
    { label: t('label.requester'), value: shortLine(context, request.requester.name) },
    ...labelled(context, [['partnerEmail', form.partnerEmail]]),
    { label: t('label.approver'), value: fpmOf(context, request) },
    { label: t('label.submitted'), value: format.dateTime(request.submittedAt) },
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

const labelled = (
  context: CardContext,
  fields: readonly (readonly [Exclude<FieldId, DetailId>, string | null])[],
): Labelled[] =>
  fields.flatMap(([field, value]) =>
    value ? [{ label: context.t(`field.${field}`), value: longText(context, value) }] : [],
  );

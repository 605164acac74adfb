import { workloadOf } from '../../src/domain/program/program.ts';
import type { DetailId, FieldId } from '../../src/features/requests/domain/form/fields.ts';
import { type RequestPage, shownEvents } from '../../src/features/requests/domain/pages.ts';
import {
  clockKinds,
  type RecordedEvent,
  type Request,
} from '../../src/features/requests/domain/request.ts';

import {
  type CardContext,
  longText,
  nameFor,
  shortLine,
  workloadName,
} from '../kit/card-context.ts';
import { cut, line, paragraphs } from '../kit/text.ts';
import { eventText, fpmOf, saidWith } from './event-text.ts';
import { mayRead } from './result.ts';
import { outcomeText } from './routing.ts';

export type Labelled = { readonly label: string; readonly value: string };

/** How many of the newest events are told in full above the buttons. */
const toldInFull = 3;

/** Why an SME is wanted, in the partner's own words. */
export function whyOf(context: CardContext, { form, proactive }: Request): Labelled[] {
  if (proactive) return [];
  const fields = [
    ['topic', form.topic],
    ['justification', form.justification],
    ['additionalInfo', form.additionalInfo],
  ] as const;
  return labelled(context, fields);
}

/** Everything else that was asked in the form, and who it went to. */
export function detailsOf(context: CardContext, request: Request): Labelled[] {
  const { t, format } = context;
  // Nobody has filled in a form for what Microsoft proposes.
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

/** The workload's own fields; one that the program no longer knows keeps its id for a label. */
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

/** A label that asks, as one that states: the card puts a colon behind it. */
const statement = (label: string): string => label.replace(/^¿|\s*\?$/g, '');

/** Told elsewhere on the card: by its head, the result, or the question to be answered. */
const toldElsewhere: readonly RecordedEvent['kind'][] = [
  'submitted',
  'proposed',
  'completed',
  'rated',
];

/** Told by the due dates. */
const isClockEvent = ({ kind }: RecordedEvent): boolean =>
  clockKinds.some((clock) => clock === kind);

/** From then on, what led to the assignment is history. */
const sinceAcceptance = (history: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  history.slice(
    Math.max(
      0,
      history.findLastIndex(({ kind }) => kind === 'accepted' || kind === 'consented'),
    ),
  );

/** The newest event since the submission, and those before it in which something was said. */
export const saidLately = (context: CardContext, { actions, history, historyOpen }: RequestPage) =>
  sinceAcceptance(history)
    .filter((event) => !isClockEvent(event))
    .filter(
      (event, index, told) => saidWith(event) !== '' || (index === told.length - 1 && !historyOpen),
    )
    .filter((event) => !toldElsewhere.includes(event.kind))
    .filter((event) => event.kind !== 'asked' || !actions.includes('fpm.answer'))
    // An open history has it all, but for what is too long for it.
    .filter((event) => !historyOpen || saidWith(event).length > context.limits.said)
    .slice(-toldInFull)
    .reverse()
    .map((event) => {
      const text = longText(context, saidWith(event));
      const at = context.format.dateTime(event.at);
      return { title: eventText(context, event, true), at, text, hasText: text !== '' };
    });

/** The audit trail, oldest first; the newest events where there are more than a card holds. */
export const historyOf = (context: CardContext, page: RequestPage) =>
  page.history.slice(-Math.min(shownEvents, context.limits.events)).map((event) => {
    const readable = mayRead(context, page.as, event);
    const said = cut(readable ? paragraphs(saidWith(event)) : '', context.limits.said, (short) =>
      context.t('text.shortened', { text: short }),
    );
    return {
      at: context.format.dateTime(event.at),
      text: eventText(context, event, readable),
      said,
      hasSaid: said !== '',
      told: toldOf(context, page, event),
      hasTold: page.reached.some((one) => one.event === event.version),
    };
  });

/** Who was told of an event, channel by channel; only an admin needs the addresses. */
function toldOf(
  { t, format }: CardContext,
  { as, reached }: RequestPage,
  { version }: RecordedEvent,
) {
  const admin = as.includes('admin');
  const of = (mail: boolean): string[] =>
    reached
      .filter(({ event, mailedTo }) => event === version && (mailedTo !== null) === mail)
      .map(({ who, mailedTo }) => (admin && mailedTo ? `${line(who)} (${mailedTo})` : line(who)));
  const said = (key: 'told.mail' | 'told.teams', names: string[]): string[] =>
    names.length > 0 ? [t(key, { names: format.list(names) })] : [];
  return [...said('told.teams', of(false)), ...said('told.mail', of(true))].join(' ');
}

const labelled = (
  context: CardContext,
  fields: readonly (readonly [Exclude<FieldId, DetailId>, string | null])[],
): Labelled[] =>
  fields.flatMap(([field, value]) =>
    value ? [{ label: context.t(`field.${field}`), value: longText(context, value) }] : [],
  );

import type { FieldId } from '../src/domain/form.ts';
import type { RecordedEvent, Request } from '../src/domain/request.ts';
import { shownEvents } from '../src/domain/view.ts';
import { eventText, fpmOf, saidWith } from './sentences.ts';
import { cut, line, paragraphs } from './text.ts';
import { longText, nameFor, type Words, workloadName } from './words.ts';

export type Labelled = { readonly label: string; readonly value: string };

/** How many of the newest events are told in full above the buttons. */
const toldInFull = 3;

/** Why an SME is wanted, in the partner's own words. */
export function whyOf(words: Words, { form }: Request): Labelled[] {
  const fields = [
    ['topic', form.topic],
    ['justification', form.justification],
    ['additionalInfo', form.additionalInfo],
  ] as const;
  return labelled(words, fields);
}

/** Everything else that was asked in the form, and who it went to. */
export function detailsOf(words: Words, request: Request): Labelled[] {
  const { t, format } = words;
  const { form } = request;
  const languages = [form.primaryLanguage, form.secondaryLanguage].flatMap((tag) =>
    tag ? [format.language(tag)] : [],
  );
  const sme =
    'sme' in request ? [{ label: t('label.sme'), value: nameFor(words, request.sme) }] : [];
  return [
    ...sme,
    ...labelled(words, [
      ['tenantName', form.tenantName],
      ['tenantId', form.tenantId],
      ['tenantSegment', t(`segment.${form.tenantSegment}`)],
      ['seatCount', format.number(form.seatCount)],
      ['region', t(`region.${form.region}`)],
      ['role', t(`sme-role.${form.role}`)],
      ['workload', workloadName(words, form.workload)],
      ['migrationSource', form.migrationSource],
    ]),
    { label: t('label.languages'), value: format.list(languages) },
    { label: t('label.partner'), value: line(request.partner.name) },
    { label: t('label.requester'), value: line(request.requester.name) },
    ...labelled(words, [['partnerEmail', form.partnerEmail]]),
    { label: t('label.approver'), value: fpmOf(words, request) },
    { label: t('label.submitted'), value: format.dateTime(request.submittedAt) },
  ];
}

/** The newest event since the submission, and those before it in which something was said. */
export const saidLately = (words: Words, history: readonly RecordedEvent[]) =>
  history
    .filter(
      (event, index) =>
        event.kind !== 'submitted' && (index === history.length - 1 || saidWith(event) !== ''),
    )
    .slice(-toldInFull)
    .reverse()
    .map((event) => {
      const text = longText(words, saidWith(event));
      const at = words.format.dateTime(event.at);
      return { title: eventText(words, event), at, text, hasText: text !== '' };
    });

/** The audit trail, oldest first; the newest events where there are more than a card holds. */
export const historyOf = (words: Words, history: readonly RecordedEvent[]) =>
  history.slice(-Math.min(shownEvents, words.limits.events)).map((event) => {
    const said = cut(paragraphs(saidWith(event)), words.limits.said, (short) =>
      words.t('text.shortened', { text: short }),
    );
    return {
      at: words.format.dateTime(event.at),
      text: eventText(words, event),
      said,
      hasSaid: said !== '',
    };
  });

const labelled = (
  words: Words,
  fields: readonly (readonly [FieldId, string | null])[],
): Labelled[] =>
  fields.flatMap(([field, value]) =>
    value ? [{ label: words.t(`field.${field}`), value: longText(words, value) }] : [],
  );

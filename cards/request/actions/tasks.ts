import type { Action } from '../../../src/features/requests/domain/actions.ts';
import type { Candidate } from '../../../src/features/requests/domain/matching/matching.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';

import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, longText } from '../../kit/card-context.ts';
import { type CardChoice, namesOf } from '../../kit/inputs/choices.ts';
import {
  choiceInput,
  type InputData,
  type TypedInputs,
  textInput,
} from '../../kit/inputs/inputs.ts';
import { line } from '../../kit/text.ts';

/** A longer list of SMEs is shown as a drop-down list. */
const expandedCandidates = 8;

/** A task that is visible without a click: a choice or an answer, with its own button. */
export interface Task {
  readonly hint: string;
  readonly hasSaid: boolean;
  readonly said: string;
  readonly hasNote: boolean;
  readonly note: string;
  readonly fields: readonly InputData[];
  readonly hasButton: boolean;
  readonly verb: Action;
  readonly button: string;
}

/** The oldest open question. The next one appears after its answer. */
export function answerOf(context: CardContext, page: RequestPage, inputs: TypedInputs): Task[] {
  const { t } = context;
  const { asked } = page.request;
  const [first] = asked;
  if (!first || !page.actions.includes('fpm.answer')) return [];
  const count = asked.length - 1;
  return [
    {
      hint: t('label.asks', { by: line(first.by) }),
      hasSaid: true,
      said: longText(context, first.comment),
      hasNote: count > 0,
      note: t('label.asks-more', { count }),
      fields: [textInput(inputs, 'answer', t('label.answer'))],
      hasButton: true,
      verb: 'fpm.answer',
      button: t('action.answer'),
    },
  ];
}

/** The answer to a return: one box. Who wants to change the form as well has a button for that. */
export function replyOf(context: CardContext, page: RequestPage, inputs: TypedInputs): Task[] {
  const { t } = context;
  if (!page.actions.includes('request.answer')) return [];
  return [
    {
      hint: t('reply.hint'),
      hasSaid: false,
      said: '',
      hasNote: false,
      note: '',
      fields: [textInput(inputs, 'answers', t('field.answers'))],
      hasButton: true,
      verb: 'request.answer',
      button: t('action.reply'),
    },
  ];
}

/** The choice of an SME for the request. */
export function assignOf(context: CardContext, page: RequestPage, inputs: TypedInputs): Task[] {
  const { t } = context;
  if (!page.actions.includes('request.assign')) return [];
  const fields = smesOf(context, page, inputs);
  return [
    {
      hint: candidatesHint(context, page.candidates),
      hasSaid: false,
      said: '',
      hasNote: false,
      note: '',
      fields,
      hasButton: fields.length > 0,
      verb: 'request.assign',
      button: t('action.assign'),
    },
  ];
}

/** The SMEs to choose from, as one input; none where there are none. */
export function smesOf(context: CardContext, page: RequestPage, inputs: TypedInputs): InputData[] {
  const name = namesOf(
    context,
    page.candidates.map(({ mail }) => mail),
  );
  const smes = page.candidates.map((sme) =>
    withPresence(context, page, choiceFor(context, page, sme, name(sme.mail))),
  );
  if (smes.length === 0) return [];
  const style = smes.length > expandedCandidates ? 'compact' : 'expanded';
  return [choiceInput(inputs, 'sme', context.t('label.sme'), smes, { style, ranked: true })];
}

/** Says how many of the offered SMEs fit. */
function candidatesHint({ t }: CardContext, candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return t('candidate.hint-empty');
  const count = candidates.filter(({ fits }) => fits).length;
  return count === 0 ? t('candidate.hint-none') : t('candidate.hint', { count });
}

/** An SME as a choice, with all reasons for and against from the program file. */
function choiceFor(
  context: CardContext,
  { request }: RequestPage,
  candidate: Candidate,
  name: string,
): CardChoice {
  const { t, format } = context;
  const { languages, open, capacity } = candidate;
  const primary = format.language(request.form.primaryLanguage);
  const spoken = format.list(languages.map((tag) => format.language(tag)));
  const judged: readonly (readonly [boolean, string])[] = [
    [candidate.role, t('candidate.reason.role')],
    [candidate.workload, t('candidate.reason.workload')],
    [languages.length > 0, spoken || t('candidate.reason.language')],
    // The secondary language alone is not all that was asked for.
    ...(spoken && !candidate.primary ? [[false, primary] as const] : []),
    [candidate.region, t('candidate.reason.region')],
  ];
  const named = (wanted: boolean): string[] =>
    judged.flatMap(([fits, reason]) => (fits === wanted ? [reason] : []));
  const missing = [...named(false), ...(open < capacity ? [] : [t('candidate.reason.capacity')])];
  const reasons = named(true);
  const title = t(candidateKey(candidate, reasons), {
    name,
    load: t('candidate.load', { open, capacity }),
    reasons: format.list(reasons),
    missing: format.list(missing),
  });
  return { title, value: candidate.mail };
}

/** Adds the SME's presence and its time. Presence is a hint, not one of the reasons. */
function withPresence(
  { t, format }: CardContext,
  page: RequestPage,
  choice: CardChoice,
): CardChoice {
  const known = page.presence?.[choice.value];
  if (!known) return choice;
  const presence = t(`presence.${known.availability}`);
  const context = { title: choice.title, presence, at: format.time(known.at) };
  return { ...choice, title: t('candidate.with-presence', context) };
}

function candidateKey({ fits, former }: Candidate, reasons: readonly string[]): MessageKey {
  if (former) return `candidate.${former}`;
  if (fits) return 'candidate.fits';
  return reasons.length > 0 ? 'candidate.partly' : 'candidate.misses';
}

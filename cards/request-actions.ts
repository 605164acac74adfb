import { longestComment } from '../src/domain/form.ts';
import type { Candidate } from '../src/domain/matching.ts';
import { denyReasons } from '../src/domain/request.ts';
import type { RequestPage } from '../src/domain/view.ts';
import type { MessageKey } from '../src/i18n/i18n.ts';
import type { Choice } from './form-fields.ts';
import { errorText } from './sentences.ts';
import { cut } from './text.ts';
import { nameFor, type Words } from './words.ts';

/** SMEs that are offered at once; each entry takes about 150 of the 28 KB of a card. */
const mostCandidates = 40;
/** From here on the list of SMEs is folded. */
const expandedCandidates = 8;
/** How far over its limit a text is shown again, so that it can be shortened. */
const overlong = 100;

export type ActionsData = ReturnType<typeof actionsData>;

/** The buttons and inputs that `page.actions` allows; nothing else can be clicked. */
export function actionsData(words: Words, page: RequestPage) {
  const can = canDo(page);
  const typed = (field: string): string =>
    cut(page.typed[field] ?? '', longestComment + overlong, String);
  const { refusal } = page;
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const commentError = errorText(words, errors, 'comment');
  const questionsError = errorText(words, errors, 'questions');
  const denyReasonError = errorText(words, errors, 'denyReason');
  const smeError = errorText(words, errors, 'sme');
  const commentOnTop =
    can.canApprove || can.canDeny || can.canTriage || can.canAccept || can.canDecline;
  const commentInWithdraw = can.canWithdraw && !commentOnTop;
  const smes = page.candidates.slice(0, mostCandidates).map((sme) => choiceFor(words, sme));
  const { canAssign: _, ...buttons } = can;
  return {
    ...can,
    hasButtons: Object.values(buttons).some(Boolean),
    commentOnTop,
    commentInWithdraw,
    maxComment: longestComment,
    comment: typed('comment'),
    hasCommentError: commentError !== '',
    commentError,
    questions: typed('questions'),
    hasQuestionsError: questionsError !== '',
    questionsError,
    returnOpen: questionsError !== '',
    denyReason: denyReasons.find((reason) => reason === typed('denyReason')) ?? '',
    denyReasons: denyReasons.map((value) => ({ title: words.t(`deny-reason.${value}`), value })),
    hasDenyReasonError: denyReasonError !== '',
    denyReasonError,
    denyOpen: denyReasonError !== '' || (commentError !== '' && typed('denyReason') !== ''),
    withdrawOpen: commentInWithdraw && commentError !== '',
    sme: smes.find(({ value }) => value === typed('sme'))?.value ?? '',
    smes,
    hasSmes: smes.length > 0,
    smeStyle: smes.length > expandedCandidates ? 'compact' : 'expanded',
    hasSmeError: smeError !== '',
    smeError,
  };
}

function canDo({ actions }: RequestPage) {
  const can = (action: (typeof actions)[number]): boolean => actions.includes(action);
  return {
    canApprove: can('request.approve'),
    canAccept: can('assignment.accept'),
    canAssign: can('request.assign'),
    canDecline: can('assignment.decline'),
    canDeny: can('request.deny'),
    canReturn: can('request.return'),
    canRevise: can('request.revise'),
    canTriage: can('request.triage'),
    canWithdraw: can('request.withdraw'),
  };
}

/** What the one comment of a card is for. */
export function commentLabel({ actions }: RequestPage): MessageKey {
  if (actions.includes('assignment.decline')) return 'label.comment-decline';
  return actions.includes('request.deny') ? 'label.comment-deny' : 'label.comment';
}

/** How many of the offered SMEs fit, and where they stand. */
export function candidatesHint({ t }: Words, candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return t('candidate.hint-empty');
  const count = candidates.filter(({ fits }) => fits).length;
  return count === 0 ? t('candidate.hint-none') : t('candidate.hint', { count });
}

/** An SME with every reason for and against, all from the program file. */
function choiceFor(words: Words, candidate: Candidate): Choice {
  const { t, format } = words;
  const { languages, open, capacity } = candidate;
  const spoken = format.list(languages.map((tag) => format.language(tag)));
  const judged: readonly (readonly [boolean, string])[] = [
    [candidate.role, t('candidate.reason.role')],
    [candidate.workload, t('candidate.reason.workload')],
    [languages.length > 0, spoken || t('candidate.reason.language')],
    [candidate.region, t('candidate.reason.region')],
  ];
  const named = (wanted: boolean): string[] =>
    judged.flatMap(([fits, reason]) => (fits === wanted ? [reason] : []));
  const missing = [...named(false), ...(open < capacity ? [] : [t('candidate.reason.capacity')])];
  const reasons = named(true);
  const title = t(candidateKey(candidate, reasons), {
    name: nameFor(words, candidate.mail),
    load: t('candidate.load', { open, capacity }),
    reasons: format.list(reasons),
    missing: format.list(missing),
  });
  return { title, value: candidate.mail };
}

function candidateKey({ fits }: Candidate, reasons: readonly string[]): MessageKey {
  if (fits) return 'candidate.fits';
  return reasons.length > 0 ? 'candidate.partly' : 'candidate.misses';
}

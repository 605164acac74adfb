import type { Action } from '../../../src/features/requests/domain/actions.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages.ts';
import { othersToHave } from '../../../src/features/requests/domain/roles.ts';
import { planFields } from '../../../src/features/requests/domain/selectors.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../../kit/card-context.ts';
import { chatLink } from '../../kit/chat-link.ts';
import {
  choiceInput,
  type InputData,
  inputsOf,
  type TypedInputs,
  textInput,
} from '../../kit/inputs.ts';
import { type FoldedSection, sections } from './sections.ts';
import { answerOf, assignOf, replyOf } from './tasks.ts';
import { writeLink } from './write-link.ts';

export type ActionsData = ReturnType<typeof actionsData>;

type Button = readonly [Action, MessageKey];

/** Actions that take one click, in the order of their buttons. */
const oneClick: readonly Button[] = [
  ['request.approve', 'action.approve'],
  ['proposal.accept', 'action.consent'],
  ['proposal.decline', 'action.decline-proposal'],
  ['assignment.accept', 'action.accept'],
  ['assignment.decline', 'action.decline'],
  ['request.revise', 'action.revise'],
  ['request.triage', 'action.triage'],
  ['engagement.contact', 'action.contact'],
  ['plan.confirm', 'action.confirm-plan'],
  ['engagement.ftop', 'action.ftop'],
  ['feedback.send', 'action.feedback'],
  ['request.close', 'action.close'],
  ['form.again', 'action.same-again'],
  ['request.undo', 'action.undo'],
  ['proposal.withdraw', 'action.recall'],
];
/** Actions behind a click that opens a section. Their buttons are in the first row. */
const opened: readonly (readonly [Action, keyof typeof sections])[] = [
  ['request.return', 'return'],
  ['request.deny', 'deny'],
  ['plan.save', 'plan'],
  ['engagement.complete', 'complete'],
  ['plan.extend', 'extend'],
  ['plan.change', 'change'],
  ['request.reassign', 'reassign'],
];
/** Rare actions. They are behind "More …" if the card has other buttons. */
const seldom: readonly (readonly [Action, keyof typeof sections])[] = [
  ['fpm.ask', 'ask'],
  ['request.withdraw', 'withdraw'],
  ['request.release', 'release'],
  ['request.handOver', 'handOver'],
  ['request.giveTo', 'giveTo'],
];
/** Actions that use the comment above the buttons; `withdraw` and `release` have it in their section. */
const commented: readonly Action[] = [
  'request.approve',
  'request.deny',
  'request.triage',
  'proposal.accept',
  'proposal.decline',
  'assignment.accept',
  'assignment.decline',
  'feedback.send',
  'request.close',
];

/** The buttons and inputs for the actions in `page.actions`, and for no other action. */
export function actionsData(context: CardContext, page: RequestPage, history: boolean) {
  const { actions, refusal } = page;
  const waits = leftForLater(context, page);
  const can = (action: Action): boolean => action !== waits && actions.includes(action);
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const inputs = inputsOf(context, page.typed, errors);
  const comment = textInput(inputs, 'comment', context.t(commentLabel(page)));
  const onTop = commented.some(can);
  const draw = (wanted: typeof seldom): FoldedSection[] =>
    wanted
      .filter(([action]) => can(action) && hasChoice(context, page, action))
      .map(([, name]) => sections[name](context, page, inputs, onTop ? [] : [comment]));
  const answer = answerOf(context, page, inputs);
  const askFirst = can('fpm.ask') && hasEnded(page);
  const primary = draw([...opened, ...(askFirst ? seldom.slice(0, 1) : [])]);
  const more = draw(askFirst ? seldom.slice(1) : seldom);
  const buttons = oneClick
    .filter(([action]) => can(action))
    .map(([verb, title]) => ({ verb, title: context.t(titleIn(page, verb) ?? title) }));
  const chat = page.superseded ? '' : chatUrl(page);
  const write = writeLink(context, page);
  const hasButtons = buttons.length > 0 || primary.length > 0 || chat !== '' || write !== '';
  const moreToggles = [
    ...more.map(({ id, title }) => ({ target: id, title })),
    ...(history ? [{ target: 'history', title: context.t('action.open-history') }] : []),
  ];
  return {
    // A question comes first, unless the reader still has to decide on the request.
    questions: can('request.approve') ? [] : answer,
    asks: [
      ...(can('request.approve') ? answer : []),
      ...replyOf(context, page, inputs),
      ...assignOf(context, page, inputs),
    ],
    fields: fieldsOf(context, page, inputs, onTop ? comment : null),
    hasFields: onTop,
    hasButtons,
    buttons,
    toggles: primary.map(({ id, title }) => ({ target: id, title })),
    hasChat: chat !== '',
    chat,
    chatTitle: page.chatWith
      ? context.t('action.chat', { name: nameFor(context, page.chatWith) })
      : '',
    hasWrite: write !== '',
    write,
    writeTitle: context.t('action.write'),
    sections: primary,
    hasMoreToggle: hasButtons && moreToggles.length > 0,
    isMoreOpen: !hasButtons || page.historyOpen || more.some(({ isOpen }) => isOpen),
    moreToggles,
    moreSections: more,
  };
}

/** A company may have no other contact. */
const hasChoice = ({ program }: CardContext, { request }: RequestPage, action: Action): boolean =>
  action !== 'request.giveTo' || othersToHave(request, program).length > 0;

/** The longest texts of a summary and of a plan do not fit on one card: what was refused stays. */
function leftForLater({ limits }: CardContext, { actions, refusal }: RequestPage): Action | null {
  if (!limits.lean || !actions.includes('engagement.complete')) return null;
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const ids: readonly string[] = [...planFields, 'newEndDate'];
  return errors.some(({ field }) => ids.includes(field)) ? 'engagement.complete' : 'plan.change';
}

/** Some clicks mean something else in another state. */
function titleIn({ request }: RequestPage, verb: Action): MessageKey | null {
  if (verb === 'plan.confirm' && request.state === 'engaged') return 'action.confirm-change';
  if (verb === 'request.revise' && request.state === 'submitted') return 'action.edit';
  return verb === 'form.again' && request.state === 'denied' ? 'action.take-up' : null;
}

/** Feedback has a rating and a comment; every other action has the comment alone. */
function fieldsOf(
  context: CardContext,
  { actions }: RequestPage,
  inputs: TypedInputs,
  comment: InputData | null,
): InputData[] {
  const ratings = ([5, 4, 3, 2, 1] as const).map((rating) => ({
    title: context.t(`rating.${rating}`),
    value: String(rating),
  }));
  const rating = actions.includes('feedback.send')
    ? [choiceInput(inputs, 'rating', context.t('label.rating'), ratings)]
    : [];
  return comment ? [...rating, comment] : [];
}

/** After the end the partner asks the FPM instead of the SME (process, section 7). */
const hasEnded = ({ request }: RequestPage): boolean =>
  request.state === 'completed' || request.state === 'closed';

/** A link to a Teams chat with that person; the chat has the request's id as its topic. */
function chatUrl({ chatWith, request }: RequestPage): string {
  if (!chatWith) return '';
  return chatLink(chatWith, { topicName: request.id });
}

/** The label of the card's comment, which says what the comment is for. */
function commentLabel({ actions }: RequestPage): MessageKey {
  if (actions.includes('assignment.decline') || actions.includes('proposal.decline'))
    return 'label.comment-decline';
  if (actions.includes('request.deny')) return 'label.comment-deny';
  return actions.includes('request.release') ? 'label.comment-release' : 'label.comment';
}

import { type Action, panelActions } from '../../../src/features/requests/domain/actions.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import { othersToHave } from '../../../src/features/requests/domain/roles.ts';
import { planFields } from '../../../src/features/requests/domain/selectors.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../../kit/card-context.ts';
import {
  choiceInput,
  type InputData,
  inputsOf,
  type TypedInputs,
  textInput,
} from '../../kit/inputs/inputs.ts';
import { chatLink } from '../../kit/links/chat-link.ts';
import { namingTitle } from '../../kit/naming-title.ts';
import { modesOf, opening } from '../../kit/room/button-row.ts';
import { openerOf, type SectionName, sectionOf } from './sections.ts';
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
  ['feedback.send', 'action.feedback'],
  ['engagement.ftop', 'action.ftop'],
  ['request.close', 'action.close'],
  ['form.again', 'action.same-again'],
  ['request.undo', 'action.undo'],
  ['proposal.withdraw', 'action.recall'],
];
/** Sections whose buttons are in the first row. */
const opened: readonly SectionName[] = [
  ...(['deny', 'return', 'plan', 'complete', 'extend', 'change', 'reassign'] as const),
];
/** Rare ones. They are in the last row, with the details and the history. */
const seldom: readonly SectionName[] = ['ask', 'withdraw', 'release', 'handOver', 'giveTo'];
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

/** What goes on with the work, best first: one of them has the colour of the card's main button. */
const main: readonly Action[] = [
  'request.approve',
  'proposal.accept',
  'assignment.accept',
  'request.triage',
  'plan.confirm',
  'plan.save',
  'engagement.contact',
  'engagement.complete',
  'request.close',
  'feedback.send',
  'engagement.ftop',
];
/** What takes something from somebody. */
const harmful: readonly Action[] = [
  'request.deny',
  'proposal.decline',
  'assignment.decline',
  'request.withdraw',
  'request.release',
  'proposal.withdraw',
];

/** A part of the card that is shown by a click, and hides the others. */
export interface Fold {
  readonly id: string;
  readonly title: string;
}

/** The buttons and inputs for the actions in `page.actions`, and for no other action. */
export function actionsData(context: CardContext, page: RequestPage, texts: readonly Fold[]) {
  const { actions, refusal } = page;
  const waits = leftForLater(context, page);
  const can = (action: Action): boolean => action !== waits && actions.includes(action);
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  const inputs = inputsOf(context, page.typed, errors);
  const inDialogs = page.panels === 'in-dialogs';
  const onCard = inDialogs ? actions.filter((action) => !hasPanel(action)) : actions;
  const comment = textInput(inputs, 'comment', context.t(commentLabel(onCard)));
  const onTop =
    page.panels !== 'alone' && commented.some((one) => can(one) && onCard.includes(one));
  const here = (wanted: readonly SectionName[]) =>
    wanted
      .map((name) => openerOf(context, page, name))
      .filter(({ verb }) => can(verb) && hasChoice(context, page, verb));
  const answer = answerOf(context, page, inputs);
  const askFirst = can('fpm.ask') && hasEnded(page);
  const first = here([...opened, ...(askFirst ? seldom.slice(0, 1) : [])]);
  const rare = here(askFirst ? seldom.slice(1) : seldom);
  const asks = [
    ...(can('request.approve') ? answer : []),
    ...replyOf(context, page, inputs),
    ...assignOf(context, page, inputs),
  ];
  // A question comes first, unless the reader still has to decide on the request.
  const questions = can('request.approve') ? [] : answer;
  const tasks = [...questions, ...asks].filter(({ hasButton }) => hasButton);
  const mainVerb = main.find(can) ?? tasks[0]?.verb;
  const styleOf = (verb: string) =>
    harmful.some((one) => one === verb)
      ? 'destructive'
      : verb === mainVerb
        ? 'positive'
        : 'default';
  const styled = <One extends { readonly verb: string }>(all: readonly One[]) =>
    all.map((one) => ({ ...one, style: styleOf(one.verb) }));

  const chat = page.superseded ? '' : chatUrl(page);
  const chatTitle =
    chat && page.chatWith
      ? namingTitle(context, ['action.chat'], { name: nameFor(context, page.chatWith) })
      : '';
  const buttons = oneClick
    .filter(([action]) => can(action))
    .map(([verb, title]) => ({ verb, title: context.t(titleIn(page, verb) ?? title) }));
  const write = writeLink(context, page);
  const writeTitle = write && context.t('action.write');
  const linkTitles = [chatTitle, writeTitle].filter((title) => title !== '');
  const row = [...buttons, ...first];
  // What the work goes on with is never behind the "…".
  const mainAt = row.findIndex(({ verb }) => verb === mainVerb);
  const modes = modesOf([...row.map(({ title }) => title), ...linkTitles], Math.max(0, mainAt));
  const linkMode = (title: string) =>
    modes[buttons.length + first.length + linkTitles.indexOf(title)] ?? 'primary';
  const sectionsHere = inDialogs
    ? []
    : [...first, ...rare].map(({ id }) =>
        sectionOf(context, page, inputs, onTop ? [] : [comment], id),
      );
  const panels = context.limits.lean ? [] : [...sectionsHere, ...texts].map(({ id }) => id);
  const toggle = ({ id, title, verb = '' }: Fold & { readonly verb?: string }) => ({
    ...{ title, style: styleOf(verb), targets: opening(id, panels) },
  });
  const firstButtons = first.map((one, at) => ({
    ...toggle(one),
    verb: one.verb,
    mode: modes[buttons.length + at] ?? 'secondary',
  }));
  const rareButtons = rare.map((one) => ({ ...toggle(one), verb: one.verb, mode: 'secondary' }));
  return {
    questions: styled(questions),
    asks: styled(asks),
    fields: fieldsOf(context, page, inputs, onTop ? comment : null),
    hasFields: onTop,
    hasButtons: modes.length > 0,
    buttons: styled(buttons).map((one, at) => ({ ...one, mode: modes[at] ?? 'secondary' })),
    toggles: inDialogs ? [] : firstButtons,
    openers: inDialogs ? firstButtons : [],
    hasChat: chat !== '',
    chat,
    chatTitle,
    chatMode: linkMode(chatTitle),
    hasWrite: write !== '',
    write,
    writeTitle,
    writeMode: linkMode(writeTitle),
    sections: styled(sectionsHere),
    folds: [
      ...texts.map((one) => ({ ...toggle(one), verb: '', mode: 'primary' })),
      ...(inDialogs ? [] : rareButtons),
    ],
    rareOpeners: inDialogs ? rareButtons : [],
  };
}

const hasPanel = (action: Action): boolean => panelActions.some((one) => one === action);

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
function commentLabel(actions: readonly Action[]): MessageKey {
  if (actions.includes('assignment.decline') || actions.includes('proposal.decline'))
    return 'label.comment-decline';
  if (actions.includes('request.deny')) return 'label.comment-deny';
  return actions.includes('request.release') ? 'label.comment-release' : 'label.comment';
}

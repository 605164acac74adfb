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
import { commented, harmful, main, oneClick, opened, seldom } from './order.ts';
import { openerOf, type SectionName, sectionOf } from './sections.ts';
import { answerOf, assignOf, replyOf } from './tasks.ts';
import { writeLink } from './write-link.ts';

export type ActionsData = ReturnType<typeof actionsData>;

/** A part of the card that is shown by a click, and hides the others. */
export interface Fold {
  readonly id: string;
  readonly title: string;
}

type Can = (action: Action) => boolean;

/** The buttons and inputs for the actions in `page.actions`, and for no other action. */
export function actionsData(context: CardContext, page: RequestPage, texts: readonly Fold[]) {
  const { actions } = page;
  const waits = leftForLater(context, page);
  const can: Can = (action) => action !== waits && actions.includes(action);
  const inputs = inputsOf(context, page.typed, errorsOf(page));
  const inDialogs = page.panels === 'in-dialogs';
  const onCard = inDialogs ? actions.filter((action) => !hasPanel(action)) : actions;
  const comment = textInput(inputs, 'comment', context.t(commentLabel(onCard)));
  const onTop =
    page.panels !== 'alone' && commented.some((one) => can(one) && onCard.includes(one));
  const { first, rare } = openersOf(context, page, can);
  const { questions, asks } = tasksOf(context, page, inputs, can);
  const tasks = [...questions, ...asks].filter(({ hasButton }) => hasButton);
  const mainVerb = main.find(can) ?? tasks[0]?.verb;
  const styled = <One extends { readonly verb: string }>(all: readonly One[]) =>
    all.map((one) => ({ ...one, style: styleOf(one.verb, mainVerb) }));

  const buttons = oneClick
    .filter(([action]) => can(action))
    .map(([verb, title]) => ({ verb, title: context.t(titleIn(page, verb) ?? title) }));
  const links = linksOf(context, page);
  const modes = rowModes([...buttons, ...first], links, mainVerb);
  const sectionsHere = inDialogs
    ? []
    : [...first, ...rare].map(({ id }) =>
        sectionOf(context, page, inputs, onTop ? [] : [comment], id),
      );
  const panels = context.limits.lean ? [] : [...sectionsHere, ...texts].map(({ id }) => id);
  const toggle = ({ id, title, verb = '' }: Fold & { readonly verb?: string }) => ({
    ...{ title, style: styleOf(verb, mainVerb), targets: opening(id, panels) },
  });
  const firstButtons = first.map((one, at) => ({
    ...toggle(one),
    verb: one.verb,
    mode: modes.row[buttons.length + at] ?? 'secondary',
  }));
  const rareButtons = rare.map((one) => ({ ...toggle(one), verb: one.verb, mode: 'secondary' }));
  return {
    questions: styled(questions),
    asks: styled(asks),
    fields: fieldsOf(context, page, inputs, onTop ? comment : null),
    hasFields: onTop,
    hasButtons: modes.isAny,
    buttons: styled(buttons).map((one, at) => ({ ...one, mode: modes.row[at] ?? 'secondary' })),
    toggles: inDialogs ? [] : firstButtons,
    openers: inDialogs ? firstButtons : [],
    ...links,
    chatMode: modes.chat,
    writeMode: modes.write,
    sections: styled(sectionsHere),
    folds: [
      ...texts.map((one) => ({ ...toggle(one), verb: '', mode: 'primary' })),
      ...(inDialogs ? [] : rareButtons),
    ],
    rareOpeners: inDialogs ? rareButtons : [],
  };
}

const errorsOf = ({ refusal }: RequestPage) => (refusal?.code === 'invalid' ? refusal.errors : []);

/** The sections whose buttons are in the first row, and in the last. */
function openersOf(context: CardContext, page: RequestPage, can: Can) {
  const here = (wanted: readonly SectionName[]) =>
    wanted
      .map((name) => openerOf(context, page, name))
      .filter(({ verb }) => can(verb) && hasChoice(context, page, verb));
  const askFirst = can('fpm.ask') && hasEnded(page);
  return {
    first: here([...opened, ...(askFirst ? seldom.slice(0, 1) : [])]),
    rare: here(askFirst ? seldom.slice(1) : seldom),
  };
}

/** A question comes first, unless the reader still has to decide on the request. */
function tasksOf(context: CardContext, page: RequestPage, inputs: TypedInputs, can: Can) {
  const answer = answerOf(context, page, inputs);
  const decides = can('request.approve');
  return {
    questions: decides ? [] : answer,
    asks: [
      ...(decides ? answer : []),
      ...replyOf(context, page, inputs),
      ...assignOf(context, page, inputs),
    ],
  };
}

const styleOf = (verb: string, mainVerb: string | undefined) =>
  harmful.some((one) => one === verb) ? 'destructive' : verb === mainVerb ? 'positive' : 'default';

/** To a chat, and to an e-mail. */
function linksOf(context: CardContext, page: RequestPage) {
  const chat = page.superseded ? '' : chatUrl(page);
  const chatTitle =
    chat && page.chatWith
      ? namingTitle(context, ['action.chat'], { name: nameFor(context, page.chatWith) })
      : '';
  const write = writeLink(context, page);
  const writeTitle = write && context.t('action.write');
  return { hasChat: chat !== '', chat, chatTitle, hasWrite: write !== '', write, writeTitle };
}

/** Which buttons of the first row are seen; what the work goes on with is never behind the "…". */
function rowModes(
  row: readonly { readonly verb: string; readonly title: string }[],
  { chatTitle, writeTitle }: ReturnType<typeof linksOf>,
  mainVerb: string | undefined,
) {
  const linkTitles = [chatTitle, writeTitle].filter((title) => title !== '');
  const mainAt = row.findIndex(({ verb }) => verb === mainVerb);
  const modes = modesOf([...row.map(({ title }) => title), ...linkTitles], Math.max(0, mainAt));
  const linkMode = (title: string) => modes[row.length + linkTitles.indexOf(title)] ?? 'primary';
  return {
    row: modes,
    isAny: modes.length > 0,
    chat: linkMode(chatTitle),
    write: linkMode(writeTitle),
  };
}

const hasPanel = (action: Action): boolean => panelActions.some((one) => one === action);

/** A company may have no other contact. */
const hasChoice = ({ program }: CardContext, { request }: RequestPage, action: Action): boolean =>
  action !== 'request.giveTo' || othersToHave(request, program).length > 0;

/** The longest texts of a summary and of a plan do not fit on one card: what was refused stays. */
function leftForLater({ limits }: CardContext, page: RequestPage): Action | null {
  if (!limits.lean || !page.actions.includes('engagement.complete')) return null;
  const ids: readonly string[] = [...planFields, 'newEndDate'];
  return errorsOf(page).some(({ field }) => ids.includes(field))
    ? 'engagement.complete'
    : 'plan.change';
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

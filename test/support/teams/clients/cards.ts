import { isJson, type Json, type Message } from '../chats.ts';

/** What a message holds, never the message itself. */
export type Card = Json & { readonly activity?: never };

/** A button as it stands on a card, with what pressing it sends if nothing is typed first. */
export type Button = {
  readonly verb: string;
  readonly title: string;
  readonly data: unknown;
};

type Place = { readonly node: Json; readonly scope: Scope };
type Scope = { readonly parent: Scope | undefined; readonly inputs: Json[] };

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The card that the person sees in this message. */
export function cardOf(message: Message | undefined): Card | undefined {
  if (message?.clientCard) return message.clientCard;
  const attachment = message?.activity.attachments?.find((one) => one.contentType === cardType);
  return isJson(attachment?.content) ? attachment.content : undefined;
}

/** The verbs of the buttons on a message's card, from top to bottom. */
export function buttons(message: Message | undefined): string[] {
  return allButtons(cardOf(message)).map(({ verb }) => verb);
}

/** Every Action.Execute of a card, wherever it is nested. */
export function allButtons(card: Card | undefined): Button[] {
  return places(card).flatMap(({ node, scope }) =>
    node.type === 'Action.Execute' && typeof node.verb === 'string'
      ? [{ verb: node.verb, title: String(node.title ?? ''), data: pressed(node, scope) }]
      : [],
  );
}

/** What the action that refreshes a card by itself sends. */
export function refreshAction(card: Card | undefined): Button | undefined {
  const refresh = card?.refresh;
  const action = isJson(refresh) ? refresh.action : undefined;
  if (!isJson(action) || typeof action.verb !== 'string') return undefined;
  return { verb: action.verb, title: '', data: action.data };
}

/** All that can be read on a message's card, piece by piece in reading order. */
export function cardTexts(message: Message | undefined): string[] {
  return places(cardOf(message)).flatMap(({ node }) => textsOf(node));
}

/** Every node of a card with the card (of nested ones) in which its inputs count. */
function places(card: Card | undefined): Place[] {
  const found: Place[] = [];
  const visit = (node: unknown, scope: Scope) => {
    if (!isJson(node)) return;
    const type = String(node.type ?? '');
    const inner = type === 'AdaptiveCard' ? { parent: scope, inputs: [] } : scope;
    if (type.startsWith('Input.')) inner.inputs.push(node);
    found.push({ node, scope: inner });
    for (const key of ['body', 'rows', 'cells', 'columns', 'items', 'inlines'])
      for (const child of listAt(node, key)) visit(child, inner);
    for (const key of ['selectAction', 'inlineAction', 'card']) visit(node[key], inner);
    for (const child of listAt(node, 'actions')) visit(child, inner);
  };
  visit(card, { parent: undefined, inputs: [] });
  return found;
}

function textsOf(node: Json): string[] {
  const { type, title, label, text, value } = node;
  if (type === 'TextBlock') return strings(text);
  if (type === 'RichTextBlock') return strings(listAt(node, 'inlines').map(runText).join(''));
  if (type === 'FactSet')
    return listAt(node, 'facts').flatMap((fact) =>
      isJson(fact) ? strings(fact.title, fact.value) : [],
    );
  if (type === 'Input.ChoiceSet')
    return [
      ...strings(label),
      ...listAt(node, 'choices').flatMap((choice) => (isJson(choice) ? strings(choice.title) : [])),
    ];
  if (type === 'Input.Toggle') return strings(label, title);
  if (typeof type === 'string' && type.startsWith('Input.')) return strings(label, value);
  return strings(title);
}

function runText(run: unknown): string {
  if (typeof run === 'string') return run;
  return isJson(run) ? String(run.text ?? '') : '';
}

/** As the official renderer: authored data, then the inputs that hold something, as strings. */
function pressed(action: Json, scope: Scope): unknown {
  const { data, associatedInputs } = action;
  if (typeof data === 'string' || associatedInputs === 'none') return data;
  const inputs: Record<string, string> = {};
  for (let at: Scope | undefined = scope; at; at = at.parent)
    for (const input of at.inputs) {
      const value = held(input);
      if (typeof input.id === 'string' && value !== '') inputs[input.id] ??= value;
    }
  return { ...(isJson(data) ? data : {}), ...inputs };
}

function held(input: Json): string {
  const off = input.type === 'Input.Toggle' ? (input.valueOff ?? 'false') : '';
  return String(input.value ?? off);
}

function listAt(node: Json, key: string): unknown[] {
  const list = node[key];
  return Array.isArray(list) ? list : [];
}

function strings(...values: unknown[]): string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [String(value)]));
}

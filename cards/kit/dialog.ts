import { isObject } from '../../src/domain/json.ts';
import type { AdaptiveCard } from './template.ts';

/** Marks a button that opens a dialog from a card: within a dialog it is left out, because Teams opens no second one. */
export const besideCard = { msteams: { type: 'task/fetch' }, beside: true } as const;
/** A button that leads from a form to another one, which has a card of its own: no dialog goes on there. */
const anotherId = 'another';

/**
 * The card for a dialog. Dialogs of Teams know Action.Submit only, so the verb moves into its data.
 * A card in a dialog does not refresh. The mark is sent along with each of its buttons.
 */
export function asDialog(card: AdaptiveCard, mark: AdaptiveCard = {}): AdaptiveCard {
  const { refresh: _, body, ...rest } = card;
  const asked = (body as readonly AdaptiveCard[]).filter(({ id }) => id !== anotherId);
  return submitting({ ...rest, body: asked.flatMap(withoutBeside) }, mark) as AdaptiveCard;
}

function withoutBeside(element: AdaptiveCard): AdaptiveCard[] {
  if (element.type !== 'ActionSet') return [element];
  const actions = (element.actions as readonly AdaptiveCard[]).filter((one) => !isBeside(one));
  return actions.length === 0 ? [] : [{ ...element, actions }];
}

const isBeside = ({ data }: AdaptiveCard): boolean =>
  isObject(data) && data.beside === true && isObject(data.msteams);

function submitting(node: unknown, mark: AdaptiveCard): unknown {
  if (Array.isArray(node)) return node.map((one) => submitting(one, mark));
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, submitting(value, mark)]),
  );
  if (inner.type !== 'Action.Execute') return inner;
  const { verb, data, ...action } = inner;
  return { ...action, type: 'Action.Submit', data: { ...(data as AdaptiveCard), ...mark, verb } };
}

import type { AdaptiveCard } from './template.ts';

/** Buttons that open a dialog: in one they are left out, for Teams opens no second one. */
export const besideId = 'beside';
/** A button that leads from a form to another one, which has a card of its own: no dialog goes on there. */
const anotherId = 'another';
const notInDialogs: readonly unknown[] = [besideId, anotherId];

/**
 * The card for a dialog. Dialogs of Teams know Action.Submit only, so the verb moves into its data.
 * A card in a dialog does not refresh. The mark is sent along with each of its buttons.
 */
export function asDialog(card: AdaptiveCard, mark: AdaptiveCard = {}): AdaptiveCard {
  const { refresh: _, body, ...rest } = card;
  const asked = (body as readonly AdaptiveCard[]).filter(({ id }) => !notInDialogs.includes(id));
  return submitting({ ...rest, body: asked }, mark) as AdaptiveCard;
}

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

import type { AdaptiveCard } from './template.ts';

/**
 * The card for a dialog. Dialogs of Teams know Action.Submit only, so the verb moves into its data.
 * A card in a dialog does not refresh. The mark is sent along with each of its buttons.
 */
export function asDialog(card: AdaptiveCard, mark: AdaptiveCard = {}): AdaptiveCard {
  const { refresh: _, ...rest } = card;
  return submitting(rest, mark) as AdaptiveCard;
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

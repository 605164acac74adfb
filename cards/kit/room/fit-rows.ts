import type { AdaptiveCard } from '../template.ts';
import { buttonRows, narrowest } from './button-row.ts';

/** Left and right of what stands in a box with a colour of its own. */
const boxPadding = 32;

/**
 * Splits each row of buttons that the narrowest card cannot hold: there the end of a row is cut off,
 * and a button that nobody sees is not there. A row that says itself what stays in sight is left alone.
 */
export const withRowsThatFit = (card: AdaptiveCard): AdaptiveCard => ({
  ...card,
  body: fitted(elementsOf(card.body), narrowest),
});

const fitted = (elements: readonly AdaptiveCard[], room: number): AdaptiveCard[] =>
  elements.flatMap((element) => fittedOne(element, room));

function fittedOne(element: AdaptiveCard, room: number): AdaptiveCard[] {
  if (element.type === 'ActionSet') return split(element, room);
  if (element.type !== 'Container') return [element];
  const inside = element.style ? room - boxPadding : room;
  return [{ ...element, items: fitted(elementsOf(element.items), inside) }];
}

function split(set: AdaptiveCard, room: number): AdaptiveCard[] {
  const actions = elementsOf(set.actions);
  if (actions.some(({ mode }) => mode !== undefined)) return [set];
  return buttonRows(actions, room).map((row, at) =>
    at === 0 ? { ...set, actions: row } : { type: 'ActionSet', spacing: 'Small', actions: row },
  );
}

const elementsOf = (list: unknown): AdaptiveCard[] => (Array.isArray(list) ? list : []);

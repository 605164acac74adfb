/** A part of an Adaptive Card as it stands in a chat. */
type Part = Readonly<Record<string, unknown>>;

/** A button: what pressing it sends, before the card's fields are added. */
export interface Button {
  readonly verb: string;
  readonly data: Part;
}

/** The choices of a list on the card. */
export interface Input {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly string[];
}

/** The button of this verb, wherever the card has it; undefined where it has none. */
export function buttonOf(card: unknown, verb: string): Button | undefined {
  const found = partsOf(card).find((part) => part.type === 'Action.Execute' && part.verb === verb);
  return found && { verb, data: isPart(found.data) ? found.data : {} };
}

/** The fields of the card, with what stands in them. */
export function cardFields(card: unknown): Input[] {
  return partsOf(card).flatMap(({ id, type, value, choices }) =>
    typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string'
      ? [{ id, value: String(value ?? ''), choices: valuesOf(choices) }]
      : [],
  );
}

const valuesOf = (choices: unknown): string[] =>
  Array.isArray(choices) ? choices.filter(isPart).map(({ value }) => String(value)) : [];

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** The value and all that is in it, objects only. */
function partsOf(value: unknown): Part[] {
  if (!isPart(value)) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(partsOf)];
}

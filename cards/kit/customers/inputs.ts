import type { CustomerInputId } from '../../../src/features/customers/domain/input-ids.ts';
import { isMessageKey } from '../../../src/i18n/i18n.ts';
import type { CardContext } from '../card-context.ts';
import type { SheetField } from '../sheet/sheet.ts';

type More = Partial<Omit<SheetField, 'id' | 'as'>>;

/** One input: its label, and the words beside its box, go by its id. */
export function input(
  { t }: CardContext,
  id: CustomerInputId,
  as: SheetField['as'],
  more: More = {},
): SheetField {
  const [label, title] = [`customer.field.${id}`, `customer.tick.${id}`];
  return {
    ...{ id, as, label: isMessageKey(label) ? t(label) : id },
    ...(as === 'tick' && isMessageKey(title) ? { title: t(title) } : {}),
    ...more,
  };
}

/** A choice whose titles are words: `<words>.<value>`. */
export const choiceOf = (
  { t }: CardContext,
  words: string,
  values: readonly string[],
): NonNullable<SheetField['choices']> =>
  values.map((value) => {
    const key = `${words}.${value}`;
    return { title: isMessageKey(key) ? t(key) : value, value };
  });

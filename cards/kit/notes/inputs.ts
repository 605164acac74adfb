import type { NoteInputId } from '../../../src/features/notes/domain/input-ids.ts';
import type { NoteParty } from '../../../src/features/notes/domain/note/note.ts';
import { isMessageKey } from '../../../src/i18n/i18n.ts';
import type { CardContext } from '../card-context.ts';
import type { SheetField } from '../sheet/sheet.ts';

type More = Partial<Omit<SheetField, 'id' | 'as'>>;

/** One input of a note: its label, and the words beside its box, go by its id. */
export function noteInput(
  { t }: CardContext,
  id: NoteInputId,
  as: SheetField['as'],
  more: More = {},
): SheetField {
  const [label, title] = [`note.field.${id}`, `note.tick.${id}`];
  return {
    ...{ id, as, label: isMessageKey(label) ? t(label) : id },
    ...(as === 'tick' && isMessageKey(title) ? { title: t(title) } : {}),
    ...more,
  };
}

export const withNobody = ({ t }: CardContext, parties: readonly NoteParty[]) =>
  parties.map((value) => ({ title: t(`noteParty.${value}`), value }));

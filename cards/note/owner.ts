import { nameOf } from '../../src/domain/program/program.ts';
import type { NextOwner } from '../../src/features/notes/domain/note/note.ts';
import type { CardContext } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';

/** Who does what is next: as the program calls them, or as the writer did. */
export const ownerName = ({ program }: CardContext, owner: NextOwner): string =>
  line('mail' in owner ? nameOf(program, owner.mail) : owner.named);

import { longestNext } from '../../src/features/notes/domain/note/form.ts';
import type { NextAction, Note } from '../../src/features/notes/domain/note/note.ts';
import type { CardContext } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';
import { ownerName } from './owner.ts';

/** What is next, by when, and who does it; or what has become of it. */
export function nextText(
  context: CardContext,
  note: Note,
  next: NextAction,
  most = longestNext,
): string {
  const { t, format } = context;
  const what = line(next.what, most);
  if (note.next?.state === 'done') return t('note.next-done', { what });
  if (note.next?.state === 'dropped') return t('note.next-dropped', { what });
  const date = format.day(note.next?.date ?? next.date);
  return t('note.next-row', { what, date, owner: ownerName(context, next.owner) });
}

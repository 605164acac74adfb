import type { Note } from '../../src/features/notes/domain/note/note.ts';
import type { CardContext } from '../kit/card-context.ts';
import { subjectOf } from '../kit/notes/subject.ts';
import { plainDay } from '../kit/plain-day.ts';
import { ownerName } from './owner.ts';

/** A note as plain text, to be pasted into FTOP. */
export function noteText(context: CardContext, { published, next }: Note): string {
  const { t, language } = context;
  if (!published) return '';
  const values = {
    date: plainDay(language, published.happenedOn),
    subject: subjectOf(context, published),
    text: published.text,
  };
  if (!published.next) return t('note.text-none', values);
  return t('note.text', {
    ...values,
    // The sentence has its own full stop.
    what: published.next.what.replace(/\.+$/, ''),
    day: plainDay(language, next?.date ?? published.next.date),
    owner: ownerName(context, published.next.owner),
  });
}

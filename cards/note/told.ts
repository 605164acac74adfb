import { nextOwnerOf } from '../../src/features/notes/domain/note/roles.ts';
import type { NotePage } from '../../src/features/notes/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';
import { ownerName } from './owner.ts';

/** Why the note was sent, to whom it was sent; empty: the reader has opened it. */
export function noteToldText(context: CardContext, { told, note, customer }: NotePage): string {
  const { t, format, reader } = context;
  const next = note.published?.next;
  const isOwner = reader.mail !== null && nextOwnerOf(note) === reader.mail;
  const values = {
    customer: line(customer.name),
    writer: nameFor(context, note.writer),
    what: line(next?.what ?? '', 300),
    owner: next ? ownerName(context, next.owner) : '',
    date: next ? format.day(next.date) : '',
  };
  switch (told?.kind) {
    case 'begun':
      return t('note.told.begun', { ...values, request: line(note.filled.requests ?? '') });
    case 'published':
      return t(isOwner ? 'note.told.owner' : 'note.told.published', values);
    case 'next-due':
      if (told.step > 1) return t('note.told.next-open', values);
      return t(isOwner ? 'note.told.next-due' : 'note.told.next-due-fm', values);
    default:
      return '';
  }
}

import type { NoteContent } from '../../../src/features/notes/domain/note/note.ts';
import type { CardContext } from '../card-context.ts';

/** `Relations - with customer, account team` */
export function subjectOf(
  { t }: Pick<CardContext, 't'>,
  { about: subject, with: with_ }: Pick<NoteContent, 'about' | 'with'>,
): string {
  const about = t(`noteSubject.${subject}`);
  const parties = with_
    .filter((party) => party !== 'none')
    .map((party) => t(`noteParty.${party}`))
    .join(', ');
  return parties ? t('note.subject-with', { about, parties }) : about;
}

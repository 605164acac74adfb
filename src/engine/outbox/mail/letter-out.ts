import type { CardPage } from '../../../domain/card-view.ts';
import type { Language, Mail } from '../../../domain/people/people.ts';

/** A letter that an event has asked for, to people who never use the bot. */
export interface LetterOut {
  readonly page: CardPage;
  readonly language: Language;
  readonly to: readonly Mail[];
  /** Where an answer is read by people. */
  readonly replyTo: Mail;
}

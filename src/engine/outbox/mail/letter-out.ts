import type { CardPage } from '../../../domain/card-view.ts';
import type { Language, Mail } from '../../../domain/people/people.ts';
import type { StreamId } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { AppContext } from '../../context.ts';

/** A letter that an event has asked for, to people who never use the bot. */
export interface LetterOut {
  readonly page: CardPage;
  readonly language: Language;
  readonly to: readonly Mail[];
  /** Where an answer is read by people. */
  readonly replyTo: Mail;
}

/** What a kind says of such letters. */
export interface LettersPart {
  /** What to send because of the event; null: nothing more, it was taken back. */
  letterOf(db: Db, app: AppContext, id: StreamId, event: number): Promise<LetterOut | null>;
  /** In the transaction that gives a letter up: no server takes it for this address. */
  notTaken(
    db: Db,
    app: AppContext,
    id: StreamId,
    letter: { readonly event: number; readonly address: Mail },
  ): Promise<void>;
}

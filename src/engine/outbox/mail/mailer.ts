import type { CardPage } from '../../../domain/card-view.ts';
import type { Language, Mail, Reader } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import type { StreamId } from '../../../domain/stream.ts';
import type { Letter, SendLetter } from '../../../mail/letter.ts';
import type { AppContext } from '../../context.ts';

/** How an e-mail is written, and sent. */
export interface MailDelivery {
  readonly send: SendLetter;
  readonly render: (
    page: CardPage,
    reader: Reader,
    program: Program,
  ) => Pick<Letter, 'subject' | 'text' | 'html'>;
  /** In fixed words: nothing that anybody typed. */
  readonly renderForStranger: (
    id: StreamId,
    reader: Reader,
    program: Program,
  ) => Pick<Letter, 'subject' | 'text' | 'html'>;
  /** A letter to somebody who never uses the bot. */
  readonly renderLetter: (
    page: CardPage,
    language: Language,
    program: Program,
  ) => Pick<Letter, 'subject' | 'text' | 'html'>;
  /** Undefined: the assignment team's mailbox. */
  readonly from: Mail | undefined;
  readonly random: () => number;
}

/** What sending the notice of a card as an e-mail needs. */
export interface Mailer {
  readonly app: AppContext;
  /** Undefined: no e-mail is set up. */
  readonly delivery: MailDelivery | undefined;
}

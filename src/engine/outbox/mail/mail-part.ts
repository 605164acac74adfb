import type { CardPage, CardView } from '../../../domain/card-view.ts';
import type { KnownAddresses } from '../../../domain/people/known-addresses.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { Stream } from '../../../domain/stream.ts';

/** What a kind says of the e-mails that take the place of messages. */
export interface MailPart<S extends Stream> {
  /** Whether a message with this view tells of an event: an edit makes no sound, and no e-mail. */
  isNotice(view: CardView): boolean;
  addresses(state: S, reader: Reader, known: KnownAddresses): readonly Mail[];
  /** An address of which nobody knows whose it is: it gets a notice of fixed words, once a thing. */
  stranger(state: S, reader: Reader, known: KnownAddresses): Mail | null;
  tells(page: CardPage): boolean;
}

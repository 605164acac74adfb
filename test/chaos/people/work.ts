import type { Message } from '../../support/teams/chats.ts';
import type { Button } from '../../support/teams/clients/cards.ts';

/** A button on somebody's message, and what it is about. */
export interface Work {
  readonly message: Message;
  readonly button: Button;
  readonly about: string;
  /** Of the card; 0: the button needs none. */
  readonly version: number;
}

import type { Environment } from '../../src/config/environment.ts';
import type { BotToken } from '../auth/bot-token.ts';
import type { InvokeAnswer, RawActivity, Turn } from './turn.ts';

/**
 * What can be done in the chats of one service: one HTTP call each. Throws DeliveryFault for whatever
 * Teams does not take, and for a token that cannot be had.
 */
export interface Connector {
  /** Resolves to what the service has answered: an id in it is promised by its types, not by itself. */
  send(conversationId: string, activity: object): Promise<unknown>;
  update(conversationId: string, activityId: string, activity: object): Promise<unknown>;
  remove(conversationId: string, activityId: string): Promise<unknown>;
  create(parameters: object): Promise<unknown>;
}

/** What the product needs of Microsoft's SDK for bots: everything else is the product's own. */
export interface Sdk {
  /** Runs the turn of an activity whose sender was checked; the answer is that of an invoke. */
  run(
    activity: RawActivity,
    turn: (turn: Turn) => Promise<void>,
  ): Promise<InvokeAnswer | undefined>;
  /** The client of one service, with the bot's own token in each call; the same for the next one who asks. */
  readonly connect: (serviceUrl: string) => Promise<Connector>;
}

/** What an SDK is made of. */
export interface SdkOptions {
  readonly environment: Environment;
  /** Null with AUTH=none: then nothing has a token. */
  readonly token: BotToken | null;
  readonly now: () => number;
}

import type { PersonId } from '../../src/domain/people/people.ts';
import type { SenderInfo } from '../../src/store/people/people.ts';
import type { Route } from '../../src/store/people/routes.ts';

/** Who sent an activity, as the channel tells it. */
export interface Sender {
  readonly id: PersonId;
  readonly seen: SenderInfo;
  /** The personal chat; null where the activity comes from elsewhere. */
  readonly route: Route | null;
  /** The chat or channel of several where it comes from; null in a personal chat. */
  readonly group: Route | null;
}

export interface From {
  readonly sender: Sender;
  readonly deliveryKey: string | null;
}

/** An activity as plain data: past this file nobody sees a TurnContext. */
export type Incoming =
  | (From & {
      readonly kind: 'click';
      readonly verb: string;
      readonly data: unknown;
      /** Null in a chat of several: a card in it is never one person's. */
      readonly message: { readonly conversationId: string; readonly activityId: string } | null;
      /** The client asked by itself: nothing may move. */
      readonly automatic: boolean;
    })
  | (From & { readonly kind: 'invoke'; readonly name: string; readonly value: unknown })
  | (From & { readonly kind: 'message'; readonly text: string })
  /** A button of a dialog, in a client without dialogs. */
  | (From & { readonly kind: 'dialog-button'; readonly verb: string; readonly data: unknown })
  | (From & { readonly kind: 'added' })
  | (From & { readonly kind: 'installed' })
  | (From & { readonly kind: 'removed' })
  | { readonly kind: 'nobody'; readonly name: string }
  | { readonly kind: 'unsupported-invoke' }
  | { readonly kind: 'nothing' };

import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import type { Translate } from '../../src/i18n/i18n.ts';

/** One invoke of a person, with all that it takes to answer it. */
export interface InvokeRequest {
  readonly app: AppContext;
  readonly render: Render;
  readonly actor: Reader;
  readonly t: Translate;
  readonly deliveryKey: string | null;
  /** As the client sent it: anything. */
  readonly value: unknown;
}

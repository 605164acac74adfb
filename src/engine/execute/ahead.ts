import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../../domain/people/people.ts';
import type { Stream, StreamId } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { viewOfMessage } from '../../store/cards/shown-cards.ts';
import { Clash } from '../../store/database/open.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { answered } from '../../store/queue/inbox.ts';
import { streamKey } from '../../store/streams/stream-key.ts';
import type { AppContext } from '../context.ts';
import type { Kind, KnownThing } from '../kind.ts';
import { aboutIn, type Target } from './card-inputs.ts';
import type { Ahead, Click, DecisionBasis, Outcome } from './click.ts';

/** The answer to this same delivery, where it came before. */
export const answeredBefore = async (
  db: Db,
  { deliveryKey }: Pick<Click, 'deliveryKey'>,
): Promise<Outcome | undefined> =>
  deliveryKey === null ? undefined : answered<Outcome>(db, deliveryKey);

/** All of it at once. */
export async function loadAround(
  db: Db,
  app: AppContext,
  click: Pick<Click, 'deliveryKey' | 'message'>,
  kind: Kind,
  target: Target,
): Promise<DecisionBasis> {
  const at = app.clock();
  const [before, found, onMessage, key] = await together([
    answeredBefore(db, click),
    kind.load(db, app, target.id),
    click.message ? viewOfMessage(db, click.message) : undefined,
    target.key === undefined ? undefined : streamKey(db, target.id),
  ]);
  return { before, found, onMessage, key, at };
}

/**
 * In the transaction, beside its writes: throws Clash where what is known around the thing is no longer what it was `at` the
 * look before. That is not in the thing's version: a delegate may be none any more, or the program another one.
 * Where facts take several questions, the event itself may have changed them meanwhile: then it is one try more.
 */
export async function sameFacts(
  db: Db,
  app: AppContext,
  kind: Kind,
  { state, facts }: KnownThing<Stream, unknown>,
  at: Instant,
): Promise<void> {
  const now = await kind.factsAbout(db, { ...app, clock: () => at }, state);
  if (!isDeepStrictEqual(now, facts)) throw new Clash(`${state.id}: other facts`);
}

/**
 * The same before the transaction, beside other looks, where the verb moves a thing: its version, its facts
 * and the delivery's key tell the transaction whether anything has happened since. Then it runs again, and loads anew.
 * The embedded database answers at once: there the transaction itself loads it, and has nothing to look at again.
 */
export async function loadAhead(
  db: Db,
  app: AppContext,
  who: PersonId,
  click: Pick<Click, 'deliveryKey' | 'message'>,
  { verb, data }: { readonly verb: string; readonly data: unknown },
): Promise<Ahead | undefined> {
  if (app.store.dialect === 'sqlite') return undefined;
  const feature = app.features.features.find(({ ahead }) => ahead && Object.hasOwn(ahead, verb));
  const own = feature?.ahead?.[verb];
  const target = aboutIn(app.features, data);
  const kind = target && app.features.kindOf(target.id);
  const moves = kind?.transitions.some((row) => row.verb === verb);
  if (!own && !moves) return undefined;
  const [around, found] = await together([
    target && kind && moves ? loadAround(db, app, click, kind, target) : undefined,
    own?.(db, app, who, data),
  ]);
  return {
    take: once((id: StreamId) => (id === target?.id ? around : undefined)),
    takeOwn: once(() => found),
  };
}

function once<Args extends readonly unknown[], T>(give: (...args: Args) => T) {
  let given = false;
  return (...args: Args): T | undefined => {
    const first = !given;
    given = true;
    return first ? give(...args) : undefined;
  };
}

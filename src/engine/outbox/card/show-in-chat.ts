import { createHash } from 'node:crypto';
import type { CardPage, CardView } from '../../../domain/card-view.ts';
import { isPersonId, type Reader } from '../../../domain/people/people.ts';
import type { Card } from '../../../store/cards/cards.ts';
import { markGone } from '../../../store/cards/shown-cards.ts';
import { lookBefore } from '../../../store/database/postgres/pipelined.ts';
import { together } from '../../../store/database/together.ts';
import { loadRoute, type Route } from '../../../store/people/routes.ts';
import type { AppContext } from '../../context.ts';
import { loadPage, pageForSentCard } from '../../execute/show/page.ts';
import { lookingBy } from '../../looking.ts';
import { DeliveryFault, type Message, type Teams } from '../teams.ts';
import type { Deliverer } from './delivery.ts';
import { slotTagOf } from './duplicate-messages.ts';
import { type LastAbout, loadOutline, offerOf } from './offer.ts';
import { readerToReach, routeTo } from './reach-reader.ts';
import type { ShownInChat } from './record-shown.ts';
import { markOf, tagCard } from './tag-card.ts';

/**
 * Draws the card from the state of now and brings it into its reader's chat: an edit where it is
 * there already, a message else. Null: its reader would see nothing new, and nothing was sent.
 */
export async function showInChat(
  { app, delivery }: Deliverer,
  card: Card,
): Promise<ShownInChat | null> {
  // The answer to a click has shown it since.
  if (card.activityId !== null && card.shown >= card.wanted) return null;
  const news = await app.store.reading((db) => newsIn({ app: lookingBy(app, db), delivery }, card));
  if (!news) return null;
  const { chain, hash, isTrace, offer, plain, reader, standingRoute } = news;
  const route = await routeTo(app, delivery, reader.id, standingRoute);
  const mark = markOf(slotTagOf(card.slot, card.recipient), card.view, chain);
  const { userId = null } = reader;
  const message = { ...plain, card: tagCard(app, plain.card, mark, card.view, userId) };
  const standing = await edited(app, delivery.teams, card, route, message);
  if (isTrace && !standing) return null;
  const place = standing ?? (await sent(delivery.teams, route, message));
  return { revision: card.wanted, hash, offer, isTrace, ...place };
}

/** What the card says now, and to whom; null: nothing that its reader would see. */
async function newsIn({ app, delivery }: Deliverer, card: Card) {
  const { db } = app.store;
  const asked = together([
    loadOutline(app, card.view),
    readerToReach(app, card.recipient),
    isPersonId(card.recipient) ? loadRoute(db, card.recipient) : undefined,
  ]);
  // After the outline, which must not know more than the page.
  lookBefore(db, () => askForPage(app, card.view));
  const [{ lastAbout, chain }, reader, known] = await asked;
  const page = await pageFor(app, card, reader);
  if (page.kind === 'nothing') return null;
  const isTrace = page.isTrace === true;
  // Its reader has deleted it, and a newer one tells of the same.
  if (isTrace && card.activityId === null) return null;
  const plain = renderMessage(() => delivery.render(page, reader, app.program()));
  const hash = createHash('sha256').update(JSON.stringify(plain.card)).digest('base64');
  if (hash === card.shownHash) return null;
  const offer = offerOf(card.view, plain.card, lastAbout);
  if (card.activityId && offer && offer === card.shownOffer) return null;
  if (await isOnlyReplaced({ app, delivery }, card, { page, reader, lastAbout })) return null;
  const standingRoute = reader.id === card.recipient ? known : await loadRoute(db, reader.id);
  return { chain, hash, isTrace, offer, plain, reader, standingRoute };
}

/** The thing itself: what the page of its view asks for first. */
async function askForPage(app: AppContext, { streamId }: CardView): Promise<void> {
  if (streamId) await app.features.kindOf(streamId)?.load(app.store.db, app, streamId);
}

/** What its reader would see now, and the last event about it. */
interface Drawn {
  readonly page: CardPage;
  readonly reader: Reader;
  readonly lastAbout: LastAbout;
}

/**
 * A newer message has the same buttons, or its place, and nothing else has changed: somebody may be
 * typing into this one, so it keeps its own until there is more to say.
 */
async function isOnlyReplaced(
  { app, delivery }: Deliverer,
  { activityId, shownOffer, view }: Card,
  { page, reader, lastAbout }: Drawn,
): Promise<boolean> {
  if (activityId === null || shownOffer === null || !page.superseded) return false;
  const alone = await pageForSentCard(app, { ...view, keepsButtons: true }, reader);
  const { card } = renderMessage(() => delivery.render(alone, reader, app.program()));
  return offerOf(view, card, lastAbout) === shownOffer;
}

/** What has nothing more to say is not sent; once it is in a chat, it shows what is so. */
const pageFor = (app: AppContext, { view, activityId }: Card, reader: Reader): Promise<CardPage> =>
  activityId === null ? loadPage(app, view, reader) : pageForSentCard(app, view, reader);

/** Undefined: there is no message to edit, not yet or no more. */
async function edited(
  app: AppContext,
  teams: Teams,
  { slot, activityId, conversationId }: Card,
  route: Route,
  message: Message,
) {
  if (!activityId || !conversationId) return undefined;
  try {
    await teams.edit({ ...route, conversationId }, activityId, message);
    return { conversationId, activityId };
  } catch (error) {
    if (!(error instanceof DeliveryFault) || !lostMessage(error)) throw error;
    // Deleted by its reader: what they must know needs a message again.
    await markGone(app.store.db, slot);
    return undefined;
  }
}

const sent = async (teams: Teams, route: Route, message: Message) => ({
  conversationId: route.conversationId,
  activityId: await teams.send(route, message),
});

const lostMessage = (fault: DeliveryFault): boolean =>
  fault.reason === 'message-gone' || fault.reason === 'conversation-gone';

/** A bug in a card must not stop the others: it is reported and buried like a rejected message. */
function renderMessage(render: () => Message): Message {
  try {
    return render();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DeliveryFault('rejected', detail, null, error);
  }
}

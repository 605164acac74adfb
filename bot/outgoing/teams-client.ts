import { isObject } from '../../src/domain/json.ts';
import { personId } from '../../src/domain/people/people.ts';
import { DeliveryFault, type Message, type Teams } from '../../src/engine/outbox/teams.ts';
import type { Adapter } from '../auth/adapter.ts';

/** Where somebody is looked for of whom nothing is known: the public cloud's service. */
const globalService = 'https://smba.trafficmanager.net/teams/';

/** What goes out, through the Bot Framework's connector; one call each, faults thrown. */
export function createTeams(
  adapter: Adapter,
  options: {
    /** Whether there is a Teams behind it all, or only what runs on this machine. */
    readonly online: boolean;
    readonly allowed: (serviceUrl: string) => boolean;
  },
): Teams {
  // Stored addresses are checked again: what is allowed may have changed since.
  const conversations = async (serviceUrl: string) => {
    if (!options.allowed(serviceUrl))
      throw new DeliveryFault('rejected', `host of ${serviceUrl} is not allowed`);
    return asFault(adapter.connector(serviceUrl));
  };
  return {
    send: async (route, message) => {
      const to = await conversations(route.serviceUrl);
      const { from, recipient } = ends(route.reference);
      const activity = { ...activityOf(message, true), from, recipient };
      const sent = await asFault(to.send(route.conversationId, activity));
      const id = idIn(sent);
      // Most likely it is in the chat now; only its id is not known.
      if (!id) throw new DeliveryFault('unconfirmed', 'taken without an id');
      return id;
    },
    edit: async (route, activityId, message) => {
      const to = await conversations(route.serviceUrl);
      const { from, recipient } = ends(route.reference);
      const activity = { ...activityOf(message, false), id: activityId, from, recipient };
      await asFault(to.update(route.conversationId, activityId, activity));
    },
    remove: async (route, activityId) => {
      const to = await conversations(route.serviceUrl);
      await asFault(to.remove(route.conversationId, activityId));
    },
    create: async ({ tenantId, aadObjectId }, neighbour) => {
      const serviceUrl = neighbour?.serviceUrl ?? (options.online ? globalService : undefined);
      if (!serviceUrl) throw new DeliveryFault('no-service', 'nobody has written yet');
      const to = await conversations(serviceUrl);
      const bot = ends(neighbour?.reference).from ?? {
        id: `28:${adapter.appId}`,
        name: 'SME Desk',
      };
      const user = { id: aadObjectId, aadObjectId };
      const created = await asFault(
        to.create({
          isGroup: false,
          bot,
          members: [user],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        }),
      );
      const conversationId = idIn(created);
      // Nothing was sent yet, and asking again gives the same conversation.
      if (!conversationId) throw new DeliveryFault('unexplained', 'a conversation without an id');
      const told = textIn(created, 'serviceUrl');
      return {
        personId: personId(tenantId, aadObjectId),
        conversationId,
        serviceUrl: told && options.allowed(told) ? told : serviceUrl,
        tenantId,
        reference: { bot, user },
      };
    },
  };
}

/** As it was answered: the SDK's types promise an id, the service does not. */
const idIn = (answer: unknown): string | undefined => textIn(answer, 'id');

const textIn = (answer: unknown, name: string): string | undefined => {
  const text = isObject(answer) ? answer[name] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

const ends = (reference: unknown) => {
  const { bot, user } = (reference ?? {}) as { readonly bot?: object; readonly user?: object };
  return { from: bot, recipient: user };
};

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Only a new message sounds; its toast reads the summary. */
const activityOf = (message: Message, fresh: boolean): object => ({
  type: 'message',
  summary: message.summary,
  ...(message.text === undefined
    ? { attachments: [{ contentType: cardType, content: message.card }] }
    : { text: message.text, textFormat: 'plain' }),
  ...(fresh ? { channelData: { notification: { alert: true } } } : {}),
});

/** Whatever fails on the way to Teams, the token included, is a delivery that failed. */
async function asFault<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof DeliveryFault) throw error;
    throw new DeliveryFault('unauthorized', 'no token for the connector', null, error);
  }
}

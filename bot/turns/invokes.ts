import type { AppContext } from '../../src/engine/context.ts';
import { rememberSender } from '../../src/engine/execute/remember-sender.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { translator } from '../../src/i18n/i18n.ts';
import type { Incoming } from '../incoming/incoming.ts';
import type { InvokeAnswer } from '../sdk/turn.ts';
import { fetchDialog, sayInDialog, submitDialog } from './dialog.ts';
import { entriesAnswer, findEntries } from './entries.ts';
import { fetchFromMessage, submitFromMessage } from './from-message.ts';
import type { InvokeRequest } from './invoke.ts';
import { find, sayInSearch } from './message-extension.ts';

type Invoke = Extract<Incoming, { kind: 'invoke' }>;

interface Answering {
  readonly answer: (asked: InvokeRequest) => Promise<unknown>;
  /** One sentence, where there is nothing else to show. */
  readonly say: (text: string) => unknown;
}

/**
 * Every invoke that is answered, beside the clicks on cards. Not among them, because the manifest
 * asks for none of them: `composeExtension/selectItem`, `queryLink`, `anonymousQueryLink`,
 * `querySettingUrl`, `setting` and `onCardButtonClicked`.
 */
const invokes: Readonly<Record<string, Answering>> = {
  'task/fetch': { answer: fetchDialog, say: sayInDialog },
  'task/submit': { answer: submitDialog, say: sayInDialog },
  'application/search': { answer: findEntries, say: () => entriesAnswer([]) },
  'composeExtension/query': { answer: find, say: sayInSearch },
  'composeExtension/fetchTask': { answer: fetchFromMessage, say: sayInDialog },
  'composeExtension/submitAction': { answer: submitFromMessage, say: sayInDialog },
};

const answeringOf = (name: string): Answering | undefined =>
  Object.hasOwn(invokes, name) ? invokes[name] : undefined;

/** HTTP 200 with what the client shows, whatever came in; 400 for an invoke of another kind. */
export async function answerInvoke(
  app: AppContext,
  render: Render,
  what: Invoke,
): Promise<InvokeAnswer> {
  const answering = answeringOf(what.name);
  if (!answering) return notSupported;
  const actor = await rememberSender(app, what.sender.id, what.sender.seen, what.sender.route);
  const { deliveryKey, value } = what;
  const t = translator(actor.language);
  return {
    status: 200,
    body: await answering.answer({ app, render, actor, t, deliveryKey, value }),
  };
}

export const notSupported: InvokeAnswer = { status: 400, body: { code: 'NotSupported' } };

/** To somebody of whom nothing is known. */
export const answerNobody = (name: string): InvokeAnswer =>
  answerInWords(name, translator('en')('refusal.unknown-person'));

/** One sentence, in the shape that the invoke's client understands. */
export function answerInWords(name: string, text: string): InvokeAnswer {
  const answering = answeringOf(name);
  if (answering) return { status: 200, body: answering.say(text) };
  return messageAnswer(text);
}

/** A sentence beside a card that stays as it is. */
export const messageAnswer = (value: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});

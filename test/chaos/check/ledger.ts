import type { Answer } from '../../support/teams/bot.ts';
import { isJson, type Json } from '../../support/teams/chats.ts';
import { allButtons, type Card } from '../../support/teams/clients/cards.ts';

/** What a person was told about a click. */
export type Told =
  /** The card as it is now, without an objection. */
  | 'accepted'
  /** With a sentence why not. */
  | 'refused'
  /** The honest sentence that the database is not there. */
  | 'outage'
  /** No answer at all, or none that helps. */
  | 'nothing';

/** One thing that somebody wants done; however often they click for it, it may be done once. */
export interface Intent {
  /** Stands in what they typed, so that it is found again in the database. */
  readonly token: string;
  readonly verb: string;
  readonly actor: string;
  readonly about: string;
  /** Of the card that was clicked. */
  readonly version: number;
  /** The same at each click: someone who types something else wants something else. */
  typed: Json | undefined;
  readonly told: Told[];
}

/** One request that somebody asks for, and the id that they read on their card afterwards. */
export interface Asked {
  readonly token: string;
  readonly requester: string;
  readonly submits: Told[];
  requestId: string | undefined;
  /** Whether the requester is through with it, told or not. */
  finished: boolean;
}

/** A customer whom an FM makes known, and with whom an engagement begins. */
export interface Led {
  /** Stands in the customer's name. */
  readonly token: string;
  readonly fm: string;
  finished: boolean;
}

export type Ledger = ReturnType<typeof createLedger>;

/** Everything that people did and what they were told of it: the checker's one side. */
export function createLedger() {
  const intents = new Map<string, Intent>();
  const asked: Asked[] = [];
  const led: Led[] = [];
  const statuses = new Map<string, number>();
  const kinds = new Map<string, number>();
  const forged: string[] = [];
  const add = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    asked,
    led,
    forged,
    intents: () => [...intents.values()],
    /** How each click was answered: 200, 503, `none`. */
    statuses,
    /** What people did besides: double clicks, deliveries repeated, old cards, other people's. */
    kinds,
    did: (kind: string) => add(kinds, kind),
    answered: (status: number | 'none') => add(statuses, String(status)),
    ask(requester: string): Asked {
      const one: Asked = {
        token: `ask-${String(asked.length + 1).padStart(5, '0')}-`,
        requester,
        submits: [],
        requestId: undefined,
        finished: false,
      };
      asked.push(one);
      return one;
    },
    lead(fm: string): Led {
      const token = `led-${String(led.length + 1).padStart(5, '0')}-`;
      const one: Led = { token, fm, finished: false };
      led.push(one);
      return one;
    },
    /** The same click for the same card by the same person is the same intent. */
    intent(actor: string, verb: string, about: string, version: number): Intent {
      const key = [actor, verb, about, version].join('|');
      const token = `do-${String(intents.size + 1).padStart(5, '0')}-`;
      const known = intents.get(key) ?? {
        ...{ token, verb, actor, about, version },
        ...{ typed: undefined, told: [] },
      };
      intents.set(key, known);
      return known;
    },
    /** What somebody wrote who had no right to. */
    forge(): string {
      const token = `forged-${String(forged.length + 1).padStart(5, '0')}-`;
      forged.push(token);
      return token;
    },
  };
}

const idKeys = [
  ...['requestId', 'engagementId', 'noteId', 'riskId', 'summaryId', 'orderId', 'customerId'],
];

/** The thing that a button is about. */
export const aboutIn = (data: Json): string | undefined =>
  idKeys.map((key) => data[key]).find((id) => typeof id === 'string');

/** What an answer tells; undefined stands for none. */
export function toldBy(answer: Answer | undefined): Told {
  if (answer?.status !== 200 || !isJson(answer.body)) return 'nothing';
  const { type, value } = answer.body;
  if (type === 'application/vnd.microsoft.activity.message')
    return String(value).startsWith('I cannot reach my records') ? 'outage' : 'refused';
  if (!isJson(value)) return 'nothing';
  const [first] = Array.isArray(value.body) ? value.body : [];
  if (isJson(first) && first.style === 'attention' && (first.items as unknown[]).length === 1)
    return 'refused';
  // A sentence instead of the request, as for an SME who has just declined it.
  const about = allButtons(value as Card).some(
    ({ data }) =>
      isJson(data) && ('draftId' in data || 'list' in data || aboutIn(data) !== undefined),
  );
  if (!about) return 'nothing';
  return hasAlert(value as Card) ? 'refused' : 'accepted';
}

/** On cards about customers an objection is an alert among others: with any of them nothing is promised. */
function hasAlert(card: Card): boolean {
  const isOfRequest = allButtons(card).some(
    ({ data }) => isJson(data) && ('requestId' in data || 'draftId' in data),
  );
  const body = Array.isArray(card.body) ? (card.body as Json[]) : [];
  return (
    !isOfRequest &&
    body.some(({ type, inlines }) => {
      const [first] = type === 'RichTextBlock' && Array.isArray(inlines) ? inlines : [];
      return isJson(first) && first.color === 'Attention';
    })
  );
}

export const cardIn = (answer: Answer | undefined): Card | undefined => {
  const value = isJson(answer?.body) ? answer.body.value : undefined;
  return isJson(value) ? value : undefined;
};

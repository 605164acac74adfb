import { connectorError, writesBlocked } from './connector.ts';
import type { Call } from './record.ts';

/** What is done to a call instead of answering it at once. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly name: string;
      readonly status: number;
      readonly body?: unknown;
      /** Goes out as it is, in place of the body. */
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** The message is stored all the same. */
      readonly accepted?: boolean;
    }
  | { readonly kind: 'delay'; readonly name: string; readonly ms: () => number }
  | { readonly kind: 'reset'; readonly name: string; readonly accepted: boolean }
  | {
      readonly kind: 'hang';
      readonly name: string;
      readonly accepted: boolean;
      readonly released: Promise<void>;
      readonly release: () => void;
    };

/** Which calls a fault strikes: all that is given must hold; once unless `times` says otherwise. */
export type Where = {
  readonly person?: { readonly aadObjectId: string };
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path?: RegExp;
  readonly when?: (call: Call) => boolean;
  readonly times?: number;
};

export type Planned = { readonly struck: () => number; readonly cancel: () => void };

const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadArgument', 'A property of the activity is not valid.'],
  401: ['BotNotRegistered', 'Authorization has been denied for this request.'],
  403: ['BotNotInConversationRoster', 'The bot is not part of the conversation roster.'],
  404: ['ConversationNotFound', 'Conversation not found.'],
  412: ['PreconditionFailed', 'Precondition failed, please try again.'],
  413: ['MessageSizeTooBig', 'Message size too large.'],
  429: ['Throttled', 'Too many requests.'],
};

/** Answers with a status and the connector's error for it, or with a body of one's own. */
export function status(
  code: number,
  {
    retryAfter,
    body,
    accepted = false,
  }: {
    readonly retryAfter?: number | string;
    readonly body?: unknown;
    readonly accepted?: boolean;
  } = {},
): Fault {
  const [error, message] = codes[code] ?? ['ServiceError', 'The service had an error.'];
  return {
    kind: 'answer',
    name: accepted ? `accepted, then ${code}` : `status ${code}`,
    accepted,
    ...connectorError(code, error, message),
    ...(body === undefined ? {} : { body }),
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  };
}

/** 403 as Teams words it for someone who has blocked or removed the bot. */
export function messageWritesBlocked(): Fault {
  return { kind: 'answer', name: 'MessageWritesBlocked', ...writesBlocked };
}

/** 403 for a bot that is not in the conversation. */
export function botNotInRoster(): Fault {
  return status(403);
}

/** The page of somebody in between, a proxy for one: it is not Teams that answers. */
export function pageOfAProxy(code: number): Fault {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const text = '<html><body><h1>Access denied</h1> by the policy of your network.</body></html>';
  return { kind: 'answer', name: `page ${code}`, status: code, text, headers };
}

/** Does what was asked and answers 201, but with this instead of the id. */
export function acceptWith(text: string, contentType = 'application/json'): Fault {
  const headers = { 'content-type': contentType };
  return { kind: 'answer', name: 'accepted, no id', status: 201, accepted: true, text, headers };
}

/** 302 to another address. */
export function redirect(location: string): Fault {
  return { kind: 'answer', name: 'redirect', status: 302, headers: { location } };
}

/** Cuts the connection before anything is stored. */
export function resetBeforeAccepting(): Fault {
  return { kind: 'reset', name: 'reset', accepted: false };
}

/** Stores the message, then cuts the connection without an answer. */
export function acceptThenReset(): Fault {
  return { kind: 'reset', name: 'accepted, then reset', accepted: true };
}

/** Does what was asked, somewhat later. */
export function slowly(ms: () => number): Fault {
  return { kind: 'delay', name: 'slow', ms };
}

/** Gives no answer until released; the message is stored at once with `accepted`, else on release. */
export function hang({ accepted = false }: { readonly accepted?: boolean } = {}) {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { kind: 'hang', name: 'hang', accepted, released: promise, release: resolve } as const;
}

/** The faults still to come; the one planned first strikes first. */
export function createFaults() {
  const planned: { fault: Fault; where: Where; left: number; struck: number }[] = [];
  return {
    plan(fault: Fault, where: Where = {}): Planned {
      const entry = { fault, where, left: where.times ?? 1, struck: 0 };
      planned.push(entry);
      return {
        struck: () => entry.struck,
        cancel: () => {
          entry.left = 0;
        },
      };
    },
    take(call: Call): Fault | undefined {
      const entry = planned.find(({ where, left }) => left > 0 && strikes(where, call));
      if (!entry) return undefined;
      entry.left -= 1;
      entry.struck += 1;
      return entry.fault;
    },
    clear() {
      for (const entry of planned) entry.left = 0;
    },
  };
}

function strikes({ person, method, path, when }: Where, call: Call) {
  return (
    (!person || person.aadObjectId === call.person) &&
    (!method || method === call.method) &&
    (!path || path.test(call.path)) &&
    (!when || when(call))
  );
}

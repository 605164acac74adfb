import { isObject, jsonIn } from '../../src/domain/json.ts';
import type { DeliveryFaultReason } from '../../src/domain/people/delivery-faults.ts';
import { retryAfterOf } from '../../src/domain/time/retry-after.ts';
import { DeliveryFault } from '../../src/engine/outbox/teams.ts';

/** An answer other than 2xx. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** What the connector's status and error code mean for the queue. */
export function connectorFault(
  { status, retryAfter, body }: ConnectorAnswer,
  now: number,
): DeliveryFault {
  const code = codeOf(body);
  const detail = `${status} ${code}`.trim();
  return new DeliveryFault(reasonOf(status, code), detail, retryAfterOf(retryAfter, now));
}

/**
 * The refusals that Teams documents, by status and code: it alone can mean them, so they are taken
 * at their word. Without such a code the answer may be that of a proxy in between, whatever its
 * status is.
 */
const refusals: Readonly<Record<number, Readonly<Record<string, DeliveryFaultReason>>>> = {
  400: { 'Bad Argument': 'rejected', BadArgument: 'rejected', BadSyntax: 'rejected' },
  403: {
    BotDisabledByAdmin: 'app-blocked',
    BotNotInConversationRoster: 'blocked',
    ConversationBlockedByUser: 'blocked',
    ForbiddenOperationException: 'not-installed',
    InvalidBotApiHost: 'rejected',
    MessageWritesBlocked: 'blocked',
    NotEnoughPermissions: 'rejected',
  },
  404: {
    ActivityNotFoundInConversation: 'message-gone',
    BotNotInConversationRoster: 'blocked',
    ConversationNotFound: 'conversation-gone',
  },
  413: { MessageSizeTooBig: 'rejected' },
};

function reasonOf(status: number, code: string): DeliveryFaultReason {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 429:
      return 'throttled';
    case 412:
    case 502:
    case 503:
    case 504:
      return 'busy';
    case 408:
      return 'in-doubt';
    default: {
      if (status >= 500) return 'in-doubt';
      const known = refusals[status] ?? {};
      return (Object.hasOwn(known, code) ? known[code] : undefined) ?? 'unexplained';
    }
  }
}

const longestCode = 60;

/**
 * `{ error: { code } }`, or `{ errorCode, message: '{ "subCode": … }' }` for a blocked thread; only
 * the code, never the text, which may quote what people wrote.
 */
function codeOf(body: string): string {
  const outer = objectIn(body);
  const error = outer?.error;
  const inner = typeof outer?.message === 'string' ? objectIn(outer.message) : undefined;
  const code = isObject(error) && typeof error.code === 'string' ? error.code : inner?.subCode;
  return typeof code === 'string' ? code.slice(0, longestCode) : '';
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = jsonIn(text);
  return isObject(value) ? value : undefined;
}

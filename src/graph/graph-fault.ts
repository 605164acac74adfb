import { isObject } from '../domain/json.ts';
/** Why a call to Graph failed. */
export type GraphFaultReason =
  /** 429 */
  | 'throttled'
  /** 502, 503, 504, and the same from the token's issuer; or an answer that is not Graph's. */
  | 'busy'
  /** No connection, no token within the deadline: nothing was asked. */
  | 'unreachable'
  /** Cut, late, or 500: what was asked may have been done. */
  | 'in-doubt'
  /** 401, or no token is given to this application. */
  | 'unauthorized'
  /** 403: a permission that nobody has consented to, or a policy. */
  | 'forbidden'
  /** 404 */
  | 'not-found'
  /** 409 */
  | 'conflict'
  /** 400 and whatever else repeating cannot mend. */
  | 'rejected';

/** What Graph's words say besides, as far as it matters here; the words themselves are not kept. */
export type GraphFaultTopic =
  /** An app permission policy of the organisation. */
  | 'policy'
  /** No licence for Teams. */
  | 'licence'
  /** A permission that this application does not have. */
  | 'permission';

/** A call to Graph that failed. Neither message nor code ever holds a token, a secret or a text. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault';
  readonly reason: GraphFaultReason;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Graph's own error code (`Request_ResourceNotFound`), or that of the sign-in (`AADSTS700016`). */
  readonly code: string;
  readonly topic: GraphFaultTopic | null;
  /** What Graph asked to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(
    reason: GraphFaultReason,
    about: {
      readonly status?: number | null;
      readonly code?: string;
      readonly topic?: GraphFaultTopic | null;
      readonly retryAfter?: number | null;
    } = {},
  ) {
    const { status = null, code = '', topic = null, retryAfter = null } = about;
    super([reason, [status, code].filter(Boolean).join(' ')].filter(Boolean).join(': '));
    this.reason = reason;
    this.status = status;
    this.code = code;
    this.topic = topic;
    this.retryAfter = retryAfter;
  }
}

/** A fault from an answer's status and body (`{ error: { code, message } }`). */
export function graphFaultFrom(
  status: number,
  body: unknown,
  retryAfter: number | null,
): GraphFault {
  const { code, message } = errorIn(body);
  return new GraphFault(reasonOfStatus(status), {
    status,
    code,
    topic: topicOf(message),
    retryAfter,
  });
}

/**
 * Graph says a code with each refusal; without one, somebody in between has answered, a proxy for
 * one, and that is no answer to what was asked.
 */
export const unlessOfAnother = (fault: GraphFault): GraphFault =>
  fault.code || passes(fault)
    ? fault
    : new GraphFault('busy', { status: fault.status, retryAfter: fault.retryAfter });

function errorIn(body: unknown): { code: string; message: string } {
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { code: text(error.code).slice(0, 100), message: text(error.message) };
}

/** Teams answers 403 with the code `Forbidden` to all of these; only the words tell them apart. */
function topicOf(message: string): GraphFaultTopic | null {
  if (/permission policy|blocked by/i.test(message)) return 'policy';
  if (/licen[cs]e/i.test(message)) return 'licence';
  if (/permissions? on the request|insufficient privileges|requires one of/i.test(message))
    return 'permission';
  return null;
}

/** What an HTTP status of Graph means. */
export function reasonOfStatus(status: number): GraphFaultReason {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    case 429:
      return 'throttled';
    case 502:
    case 503:
    case 504:
      return 'busy';
    case 408:
    case 500:
      return 'in-doubt';
    default:
      return 'rejected';
  }
}

/** Whether asking again later can help. */
export const passes = ({ reason }: GraphFault): boolean =>
  reason === 'throttled' || reason === 'busy' || reason === 'unreachable' || reason === 'in-doubt';

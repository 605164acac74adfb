import { DeliveryFault, type DeliveryFaultReason } from '../src/engine/teams.ts';

/** What the connector's status and error code mean for the queue (platform.md, 1.2). */
export function faultFrom(status: number, retryAfter: string | null, body: string): DeliveryFault {
  const code = codeOf(body);
  return new DeliveryFault(reasonOf(status, code), `${status} ${code}`.trim(), waitOf(retryAfter));
}

function reasonOf(status: number, code: string): DeliveryFaultReason {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      if (code === 'ForbiddenOperationException') return 'not-installed';
      return code === 'BotDisabledByAdmin' ? 'app-blocked' : 'blocked';
    case 404:
      return code.startsWith('Activity') ? 'message-gone' : 'conversation-gone';
    case 429:
      return 'throttled';
    case 412:
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

/**
 * `{ error: { code } }`, or `{ errorCode, message: '{ "subCode": … }' }` for a blocked thread; only
 * the code, never the text, which may quote what people wrote.
 */
function codeOf(body: string): string {
  const outer = parsed(body);
  const error = outer?.error;
  if (isRecord(error) && typeof error.code === 'string') return error.code;
  const inner = typeof outer?.message === 'string' ? parsed(outer.message) : undefined;
  return typeof inner?.subCode === 'string' ? inner.subCode : '';
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Seconds; a date, which the connector does not send, counts as absent. */
function waitOf(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter);
  return retryAfter && seconds >= 0 ? seconds * 1000 : null;
}

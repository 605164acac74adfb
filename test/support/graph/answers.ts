export type GraphAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body goes out as it is. */
  readonly text?: boolean;
};

export const graphError = (status: number, code: string, message: string): GraphAnswer => ({
  status,
  body: {
    error: { code, message, innerError: { 'request-id': '0', date: '2026-03-02T09:00:00' } },
  },
});

export const throttled = (retryAfter: number): GraphAnswer => ({
  ...graphError(429, 'TooManyRequests', 'Too many requests.'),
  headers: { 'retry-after': String(retryAfter) },
});

export const failing = (status: number): GraphAnswer =>
  graphError(status, 'ServiceError', 'Failed.');

/** The first page of a list is empty, as Graph's are at times: what counts is the link. */
export function paged(
  value: readonly unknown[],
  query: URLSearchParams,
  origin: string,
): GraphAnswer {
  if (query.get('$skiptoken') || value.length === 0) return { status: 200, body: { value } };
  const rest = new URLSearchParams(query);
  rest.set('$skiptoken', 'rest');
  return { status: 200, body: { value: [], '@odata.nextLink': `${origin}/v1.0/users?${rest}` } };
}

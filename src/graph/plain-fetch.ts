import { type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { isObject } from '../domain/json.ts';
import { GraphFault } from './graph-fault.ts';

/** The chain's last link: one fetch, and what went wrong with it kept as a GraphFault. */
export const plainFetch: Middleware = {
  execute: async (context: Context): Promise<void> => {
    try {
      context.response = await fetch(context.request, context.options as RequestInit);
    } catch (error) {
      // The library turns every other error into one of its own, without the cause.
      throw Object.assign(new GraphClientError('not sent'), { customError: transportFault(error) });
    }
  },
};

/** Before the connection is made nothing was sent; after that it may have been done. */
const neverSent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** What a call means that got no (whole) answer. */
export function transportFault(error: unknown): GraphFault {
  if (error instanceof GraphClientError && error.customError instanceof GraphFault)
    return error.customError;
  const code = networkCode(error);
  const noTrust = /CERT|SSL|TLS/.test(code);
  return new GraphFault(neverSent.includes(code) || noTrust ? 'unreachable' : 'in-doubt', { code });
}

/** An error and what it says that it came from, the innermost last. */
export function causesOf(error: unknown): Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = [];
  for (let at = error; isObject(at) && causes.length < 10; at = at.cause ?? at.parentError)
    causes.push(at);
  return causes;
}

/** `ECONNREFUSED` and the like: the innermost code, else the error's name. */
export function networkCode(error: unknown): string {
  const causes = causesOf(error);
  const codes = causes.flatMap((one) => {
    // Both addresses of `localhost` were tried: the codes are in the list of errors.
    const errors = Array.isArray(one.errors) ? (one.errors as unknown[]).filter(isObject) : [];
    return [one, ...errors].map(({ code }) => code);
  });
  const named = codes.findLast((code) => typeof code === 'string' && /^[A-Z][A-Z_\d]+$/.test(code));
  return String(named ?? causes.at(-1)?.name ?? '');
}

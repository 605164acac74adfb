import { type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
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

/** Before the connection stands nothing was sent; after that it may have been done. */
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

/** `ECONNREFUSED` and the like: the first code down the chain of causes. */
export function networkCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && /^[A-Z][A-Z_\d]+$/.test(at.code))
      return at.code;
  return error instanceof Error ? error.name : '';
}

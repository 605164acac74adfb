import type { TokenCredential } from '@azure/identity';
import { GraphFault, type GraphFaultReason, reasonOf } from './graph-fault.ts';
import { networkCode } from './plain-fetch.ts';

/** The application's token for one tenant; throws GraphFault, also when `signal` ends first. */
export type Tokens = (tenantId: string, signal: AbortSignal) => Promise<string>;

/** One credential a tenant, made when first needed: each keeps its tokens until they run out. */
export function createTokens(
  scope: string,
  credential: (tenantId: string) => TokenCredential,
): Tokens {
  const byTenant = new Map<string, TokenCredential>();
  const of = (tenantId: string): TokenCredential => {
    const known = byTenant.get(tenantId) ?? credential(tenantId);
    byTenant.set(tenantId, known);
    return known;
  };
  return async (tenantId, signal) => {
    try {
      // Not every credential ends with the signal, so it is raced with.
      const token = await Promise.race([of(tenantId).getToken(scope), late(signal)]);
      if (!token) throw new GraphFault('unauthorized', { code: 'NoToken' });
      return token.token;
    } catch (error) {
      throw error instanceof GraphFault ? error : tokenFault(error);
    }
  };
}

const late = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(new GraphFault('unreachable', { code: 'TokenTimeout' }));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

/** What a sign-in failed of; only codes are kept, the texts name accounts. */
function tokenFault(error: unknown): GraphFault {
  const text = textOf(error);
  const code = /AADSTS\d+/.exec(text)?.[0] ?? networkCode(error);
  const status = Number(/"?status(?:Code)?"?[:=]\s*(\d{3})|status code (\d{3})/i.exec(text)?.[1]);
  const reason: GraphFaultReason = /ECONN|ENOTFOUND|EAI_AGAIN|network_error|TIMEOUT/i.test(text)
    ? 'unreachable'
    : status >= 429
      ? reasonOf(status)
      : 'unauthorized';
  return new GraphFault(reason === 'in-doubt' ? 'busy' : reason, { code });
}

/** The messages and codes down the chain of causes, for looking at only. */
function textOf(error: unknown): string {
  const parts: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause)
    parts.push(at.name, at.message, 'code' in at ? String(at.code) : '');
  return parts.join('\n');
}

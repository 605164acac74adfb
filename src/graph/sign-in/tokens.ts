import type { TokenCredential } from '@azure/identity';
import { GraphFault, type GraphFaultReason, reasonOfStatus } from '../graph-fault.ts';
import { causesOf, networkCode } from '../plain-fetch.ts';
import { entraCodeIn } from './entra-code.ts';

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
  const causes = causesOf(error);
  const text = causes.map((one) => `${one.name} ${one.message}`).join('\n');
  const code = entraCodeIn(text) ?? networkCode(error);
  const status = causes.map((one) => Number(one.status ?? one.statusCode)).find((one) => one > 0);
  if (status === undefined) return new GraphFault(reasonWithout(text), { code });
  const reason = status === 429 || status >= 500 ? reasonOfStatus(status) : 'unauthorized';
  // Nothing of ours was done: a sign-in in doubt is one that may be tried again.
  return new GraphFault(reason === 'in-doubt' ? 'busy' : reason, { status, code });
}

/** No answer: a key or token file that cannot be read is no outage. */
const reasonWithout = (text: string): GraphFaultReason =>
  /AADSTS|ENOENT|EACCES|PEM|certificate|file/i.test(text) ? 'unauthorized' : 'unreachable';

import type { JWK } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';

/** A key that the channel signs with, and the channels that it may sign for. */
export type SigningKey = JWK & { readonly endorsements?: readonly string[] };

export interface SigningKeys {
  /** The published key of this id, if there is one. Throws KeysUnavailable where none is known. */
  readonly find: (kid: string) => Promise<SigningKey | undefined>;
}

/** The keys cannot be had at present: nothing can be said about a token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const minute = 60_000;
/** From then on they are asked for anew, behind the activities that come in meanwhile. */
const fresh = 60 * minute;
/** From then on they are no longer taken: a withdrawn key must end some time. */
const stale = 24 * 60 * minute;
/** An unknown key may be a new one; invented ids must not make the bot ask each time. */
const between = minute;
const patienceMs = 4_000;

const metadata = z.object({ jwks_uri: z.url() });
const published = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

/**
 * The keys published at an OpenID metadata address. A new one is known within a minute of its
 * first use. While the address is down the known ones serve on, for a day.
 *
 * Not the SDK's: that asks for an unknown key once an hour, turns known keys down while the address
 * is down, never gives up waiting, and asks once for each activity that waits.
 */
export function createSigningKeys(options: {
  readonly metadataUrl: string;
  readonly now: () => number;
  readonly log: Logger;
}): SigningKeys {
  const { metadataUrl, now, log } = options;
  let known: { readonly keys: readonly SigningKey[]; readonly at: number } | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    triedAt = now();
    try {
      const { jwks_uri } = metadata.parse(await json(metadataUrl));
      const { keys } = published.parse(await json(jwks_uri));
      known = { keys: keys as readonly SigningKey[], at: now() };
    } catch (error) {
      log.warn({ err: error, metadataUrl }, 'signing keys not read');
      throw new KeysUnavailable('the signing keys cannot be read', { cause: error });
    }
  };
  const refresh = (): Promise<void> => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const named = (kid: string) => known?.keys.find((key) => key.kid === kid);

  return {
    find: async (kid) => {
      if (!known || now() - known.at >= stale) await refresh();
      const key = named(kid);
      const due = now() - triedAt >= between;
      // Logged already; the known keys serve on.
      if (key && due && known && now() - known.at >= fresh) refresh().catch(() => undefined);
      if (key || !(due || asking)) return key;
      await refresh().catch(() => undefined);
      return named(kid);
    },
  };
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

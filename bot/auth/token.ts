import { errors, type JWTPayload, jwtVerify } from 'jose';
import { signedTokenIn } from './signed-token.ts';
import { KeysUnavailable, type SigningKey, type SigningKeys } from './signing-keys.ts';

/** A token that is missing or wrong; the message says what is wrong and holds nothing of it. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
}

/** Microsoft's clocks and ours may differ so much, in seconds. */
const clockTolerance = 300;

/**
 * Whether Teams itself sent an activity: a token that the channel's issuer signed for this app with
 * a published key, valid now, for the service that the activity names and a channel that the key is
 * endorsed for. Throws NotAuthentic, or KeysUnavailable.
 *
 * Tokens of other issuers are never taken. The SDK lets in those of the emulator and of Microsoft
 * Entra for this app id, of whichever tenant the token itself names, for any audience, channel and
 * `serviceUrl`: somebody who can sign in through the app could act as anybody.
 */
export function tokenCheck(options: {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly now: () => number;
}) {
  const { appId, issuer, keys, now } = options;
  return async (
    authorization: string,
    activity: { readonly channelId?: unknown; readonly serviceUrl: string },
  ): Promise<void> => {
    const token = signedTokenIn(authorization);
    if (!token) throw new NotAuthentic(authorization ? 'not a signed token' : 'no token');
    let key: SigningKey | undefined;
    const payload = await verified(token, {
      rules: {
        algorithms: ['RS256'],
        issuer,
        requiredClaims: ['exp'],
        clockTolerance,
        currentDate: new Date(now()),
      },
      keyOf: async (kid) => {
        key = kid ? await keys.find(kid) : undefined;
        if (key?.kty !== 'RSA') throw new NotAuthentic('no such key');
        return key;
      },
    });
    // One audience: a list would let a token serve two apps.
    if (payload.aud !== appId) throw new NotAuthentic('for another app');
    if (payload.serviceurl !== activity.serviceUrl) throw new NotAuthentic('for another service');
    const channels = key?.endorsements ?? [];
    if (channels.length > 0 && !channels.includes(String(activity.channelId)))
      throw new NotAuthentic('key not endorsed for the channel');
  };
}

/** What a token says whose signature and times are right; throws NotAuthentic. */
export async function verified(
  token: string,
  options: {
    readonly rules: Parameters<typeof jwtVerify>[2];
    readonly keyOf: (kid: string | undefined) => Promise<SigningKey>;
  },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => options.keyOf(kid), options.rules);
    return payload;
  } catch (error) {
    if (error instanceof NotAuthentic || error instanceof KeysUnavailable) throw error;
    throw new NotAuthentic(wrong(error));
  }
}

function wrong(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claims[error.claim] ?? 'wrong claim';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'wrong signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'wrong algorithm';
  return 'not a signed token';
}

const claims: Readonly<Record<string, string>> = {
  exp: 'without an end',
  nbf: 'not yet valid',
  iss: 'of another issuer',
};

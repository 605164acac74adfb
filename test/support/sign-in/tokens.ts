import { createSecretKey, type KeyObject, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';

export interface Signer {
  readonly kid: string;
  /** As it is published. */
  readonly jwk: JWK & { readonly endorsements?: readonly string[] };
  readonly privateKey: CryptoKey;
  /** What a forger takes for a shared secret: the public key, which everybody has. */
  readonly publicPem: KeyObject;
}

export const issuer = 'https://api.botframework.com';

/** A key of the Bot Framework, endorsed for Teams as all of them are. */
export async function aSigner(
  endorsements: readonly string[] | undefined = ['msteams'],
  algorithm = 'RS256',
): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = randomUUID();
  const published = { ...(await exportJWK(publicKey)), use: 'sig', kid };
  return {
    kid,
    jwk: endorsements ? { ...published, endorsements } : published,
    privateKey,
    publicPem: createSecretKey(Buffer.from(await exportSPKI(publicKey))),
  };
}

export interface Claims {
  readonly [claim: string]: unknown;
}

/** The whole claim set of a token that Teams sends, as it was seen in the wild. */
export const claimsOf = (token: {
  readonly appId: string;
  readonly serviceUrl: string;
  readonly now: number;
}): Claims => {
  const seconds = Math.floor(token.now / 1000);
  return {
    serviceurl: token.serviceUrl,
    nbf: seconds,
    exp: seconds + 3600,
    iss: issuer,
    aud: token.appId,
  };
};

/** Signs whatever it is given; a claim or part of the header that is undefined is left out. */
export const signed = (
  claims: Claims,
  { privateKey, kid }: Pick<Signer, 'kid'> & { readonly privateKey: CryptoKey | KeyObject },
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
    .sign(privateKey);

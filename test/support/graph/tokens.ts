import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { compactVerify, decodeJwt, decodeProtectedHeader, importX509, UnsecuredJWT } from 'jose';

/** What an application may sign in by. */
export type Application = {
  readonly clientId: string;
  readonly secret?: string;
  /** PEM of the certificate that is registered. */
  readonly certificate?: string;
  /** The token that the cluster would sign, as the file holds it. */
  readonly federatedToken?: string;
  /** Tenants that have consented to it. */
  readonly tenants: readonly string[];
  /** Its application permissions, as its tokens name them; left out: the tokens are opaque. */
  readonly roles?: readonly string[];
};

type Reply = { readonly status: number; readonly body: unknown };

const refused = (code: string, error = 'invalid_client'): Reply => ({
  status: 401,
  body: { error, error_description: `${code}: refused by the fake. Trace ID: 0`, error_codes: [] },
});

/** Entra's token endpoint for applications; it gives tokens that only this run's Graph knows. */
export function createTokenEndpoint(
  origin: () => string,
  scope: () => string,
  applications: () => readonly Application[],
) {
  const tokens = new Map<string, { readonly tenantId: string; readonly clientId: string }>();
  const grants: { tenantId: string; by: string }[] = [];

  const issue = (tenantId: string, clientId: string, by: string) => {
    const { roles } = applications().find((one) => one.clientId === clientId) ?? {};
    const token = roles
      ? new UnsecuredJWT({ roles, jti: randomUUID() }).encode()
      : `token-${randomUUID()}`;
    tokens.set(token, { tenantId, clientId });
    grants.push({ tenantId, by });
    return { access_token: token, token_type: 'Bearer', expires_in: 3599 };
  };
  const metadata = (tenantId: string): Reply => ({
    status: 200,
    body: {
      issuer: `${origin()}/${tenantId}/v2.0`,
      token_endpoint: `${origin()}/${tenantId}/oauth2/v2.0/token`,
      authorization_endpoint: `${origin()}/${tenantId}/oauth2/v2.0/authorize`,
      jwks_uri: `${origin()}/${tenantId}/discovery/v2.0/keys`,
    },
  });
  const grant = async (tenantId: string, form: URLSearchParams): Promise<Reply> => {
    const clientId = form.get('client_id') ?? '';
    const application = applications().find((one) => one.clientId === clientId);
    if (form.get('grant_type') !== 'client_credentials') return refused('AADSTS70003');
    if (!application?.tenants.includes(tenantId))
      return refused('AADSTS700016', 'unauthorized_client');
    if (!(form.get('scope') ?? '').split(' ').includes(scope())) return refused('AADSTS70011');
    const by = await provenBy(application, form, `${origin()}/${tenantId}/oauth2/v2.0/token`);
    if (!by) return refused('AADSTS7000215');
    return { status: 200, body: issue(tenantId, clientId, by) };
  };
  return { tokens, grants, issue, metadata, grant };
}

async function provenBy(application: Application, form: URLSearchParams, audience: string) {
  const secret = form.get('client_secret');
  if (secret !== null) return secret === application.secret ? 'secret' : null;
  const assertion = form.get('client_assertion') ?? '';
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  if (form.get('client_assertion_type') !== type) return null;
  if (assertion === application.federatedToken) return 'workload identity';
  return (await isSigned(application, assertion, audience)) ? 'certificate' : null;
}

/** What Entra looks at: the certificate's thumbprint, the signature, who, for whom, and when. */
async function isSigned({ certificate, clientId }: Application, jwt: string, audience: string) {
  if (!certificate) return false;
  try {
    const { alg = '', x5t, 'x5t#S256': x5tS256 } = decodeProtectedHeader(jwt) as Header;
    const { raw } = new X509Certificate(certificate);
    const thumbprint = (hash: string) => createHash(hash).update(raw).digest('base64url');
    if (x5tS256 !== thumbprint('sha256') && x5t !== thumbprint('sha1')) return false;
    await compactVerify(jwt, await importX509(certificate, alg));
    const { iss, sub, aud, exp = 0 } = decodeJwt(jwt);
    return iss === clientId && sub === clientId && aud === audience && exp * 1000 > Date.now();
  } catch {
    return false;
  }
}

type Header = { readonly alg?: string; readonly x5t?: string; readonly 'x5t#S256'?: string };

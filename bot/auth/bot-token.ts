import { ManagedIdentityCredential } from '@azure/identity';
import { ConfidentialClientApplication } from '@azure/msal-node';
import type { Environment } from '../../src/config/environment.ts';
import { DeliveryFault } from '../../src/engine/outbox/teams.ts';
import { entraCodeIn } from '../../src/graph/sign-in/entra-code.ts';
import { authorityOf, cloudOf } from './cloud.ts';

/** The bot's own token for what it sends; throws DeliveryFault where there is none. */
export type BotToken = () => Promise<string>;

/**
 * By secret, certificate or managed identity; kept until shortly before it ends. Calls that need one at
 * the same time wait for one and the same.
 *
 * Not by the SDKs' own means: that of botbuilder knows certificates of the public cloud only (and starts
 * `openssl` for a thumbprint), and both let AZURE_… variables and the command line's account go first.
 */
export function botToken(environment: Environment): BotToken {
  const scope = `${cloudOf(environment).ToChannelFromBotOAuthScope}/.default`;
  const source = sourceOf(environment);
  let asked: Promise<string> | undefined;
  return async () => {
    asked ??= source(scope).finally(() => {
      asked = undefined;
    });
    return asked.catch(noToken);
  };
}

function sourceOf(environment: Environment): (scope: string) => Promise<string> {
  const { id, type, certificate, password = '' } = environment.app;
  if (type === 'UserAssignedMSI') {
    const identity = new ManagedIdentityCredential({ clientId: id });
    return async (scope) => (await identity.getToken(scope)).token;
  }
  const authority = authorityOf(environment);
  const proof = certificate ? { clientCertificate: certificate } : { clientSecret: password };
  const app = new ConfidentialClientApplication({ auth: { clientId: id, authority, ...proof } });
  return async (scope) => {
    const result = await app.acquireTokenByClientCredential({ scopes: [scope] });
    if (!result?.accessToken) throw new Error('no access token');
    return result.accessToken;
  };
}

/** The codes of Microsoft Entra's answer, never its text; a job that got none is tried again. */
function noToken(error: unknown): never {
  const { errorCode, name, message } = error as Error & { readonly errorCode?: unknown };
  const entra = entraCodeIn(message) ?? '';
  const code = typeof errorCode === 'string' ? errorCode : name;
  throw new DeliveryFault('unauthorized', `no token for the connector: ${code} ${entra}`.trim());
}

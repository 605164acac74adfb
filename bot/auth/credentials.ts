import { ManagedIdentityCredential } from '@azure/identity';
import {
  type AppCredentials,
  ManagedIdentityAppCredentials,
  MsalAppCredentials,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Environment } from '../../src/config/environment.ts';
import { DeliveryFault } from '../../src/engine/outbox/teams.ts';
import { authorityOf, cloudOf } from './cloud.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/**
 * The bot's own token for what it sends: by secret, certificate or managed identity. Calls that
 * need one at the same time wait for one and the same; throws DeliveryFault where there is none.
 *
 * Not the SDK's factories: that of certificates knows the public cloud only (and starts `openssl`
 * for a thumbprint), that of managed identities lets AZURE_… variables and the command line's
 * account go first.
 */
export function createCredentials(environment: Environment): ServiceClientCredentialsFactory {
  const { app } = environment;
  const made = new Map<string, Credentials>();
  return {
    isValidAppId: async (appId) => appId === app.id,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (
      appId?: string,
      audience = cloudOf(environment).ToChannelFromBotOAuthScope,
    ) => {
      if (appId !== app.id) throw new Error('a token is asked for in the name of another app');
      const known = made.get(audience) ?? bearer(source(environment, audience));
      made.set(audience, known);
      return known;
    },
  };
}

function source(environment: Environment, audience: string): AppCredentials {
  const { id, type, certificate, password = '' } = environment.app;
  if (type === 'UserAssignedMSI')
    return new ManagedIdentityAppCredentials(id, audience, {
      createAzureServiceTokenProvider: (clientId) =>
        new ManagedIdentityCredential({ clientId }) as never,
    });
  const authority = authorityOf(environment);
  return certificate
    ? new MsalAppCredentials(id, certificate, authority, audience)
    : new MsalAppCredentials(id, password, authority, audience);
}

function bearer(from: AppCredentials): Credentials {
  let asked: Promise<string> | undefined;
  return {
    signRequest: async (request) => {
      asked ??= from.getToken().finally(() => {
        asked = undefined;
      });
      request.headers.set('authorization', `Bearer ${await asked.catch(noToken)}`);
      return request;
    },
  };
}

/** The codes of Microsoft Entra's answer, never its text; a job that got none is tried again. */
function noToken(error: unknown): never {
  const { errorCode, name, message } = error as Error & { readonly errorCode?: unknown };
  const entra = /AADSTS\d+/.exec(message)?.[0] ?? '';
  const code = typeof errorCode === 'string' ? errorCode : name;
  throw new DeliveryFault('unauthorized', `no token for the connector: ${code} ${entra}`.trim());
}

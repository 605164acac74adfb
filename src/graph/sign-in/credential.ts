import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import type { GraphSettings } from '../settings.ts';

/** Authorities that Microsoft's public instance discovery knows. */
const publicAuthorities = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
];

/**
 * The credential for one tenant's directory. Nothing is fetched before the first token. A managed
 * identity has tokens of its own tenant only.
 */
export function createCredential(settings: GraphSettings, tenantId: string): TokenCredential {
  const { credential, authorityHost } = settings;
  const options = {
    authorityHost,
    // A private cloud's authority is not in the public list, and asking there would tell of it.
    disableInstanceDiscovery: !publicAuthorities.includes(new URL(authorityHost).hostname),
    // Trying again is the queue's business: it knows the clock and survives a restart.
    retryOptions: { maxRetries: 0 },
  };
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, credential.clientId, credential.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(
        tenantId,
        credential.clientId,
        {
          certificatePath: credential.path,
          ...(credential.password ? { certificatePassword: credential.password } : {}),
        },
        options,
      );
    case 'managedIdentity':
      return credential.clientId
        ? new ManagedIdentityCredential({ clientId: credential.clientId, ...options })
        : new ManagedIdentityCredential(options);
    case 'workloadIdentity':
      return new WorkloadIdentityCredential({
        tenantId,
        clientId: credential.clientId,
        tokenFilePath: credential.tokenFile,
        ...options,
      });
  }
}

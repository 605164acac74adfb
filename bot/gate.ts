import type { Environment } from '../src/config/environment.ts';

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Which services may be spoken to: exact hosts, over https; loopback over http too, and unnamed
 * where nothing is signed anyway (contract, section 2). The bot's token goes nowhere else.
 */
export function serviceGate({ auth, serviceHosts }: Environment): (url: string) => boolean {
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, hostname, username } = new URL(url);
    if (username !== '') return false;
    const named = serviceHosts.includes(hostname);
    if (loopback.includes(hostname))
      return (named || auth === 'none') && (protocol === 'http:' || protocol === 'https:');
    return named && protocol === 'https:';
  };
}

/** Whose activities are taken; without a list (only with AUTH=none) everybody's. */
export const tenantGate =
  ({ tenants }: Environment): ((tenantId: string | undefined) => boolean) =>
  (tenantId) =>
    tenants === undefined || (tenantId !== undefined && tenants.includes(tenantId));

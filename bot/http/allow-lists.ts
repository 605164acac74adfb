import type { Environment } from '../../src/config/environment.ts';

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Which services may be spoken to: exact hosts, over https; loopback over http too, and unnamed
 * where nothing is signed anyway (contract, section 2). The bot's token goes nowhere else.
 */
export function serviceAllowed({ auth, serviceHosts }: Environment): (url: string) => boolean {
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

/**
 * Whose activities are taken: every tenant that one names must be allowed, and one must be named.
 * Without a list (only with AUTH=none) everybody's.
 */
export const tenantAllowed =
  ({ tenants }: Environment): ((named: readonly string[]) => boolean) =>
  (named) =>
    tenants === undefined || (named.length > 0 && named.every((name) => tenants.includes(name)));

/**
 * Only Teams itself tells who somebody is. A registration has Web Chat and Direct Line by default,
 * signed by the same service, where the holder of their secret can write any sender into an activity.
 */
const channelAllowed =
  ({ auth }: Environment): ((channelId: unknown) => boolean) =>
  (channelId) =>
    auth === 'none' || channelId === 'msteams';

/** Whom the bot lets in. */
export interface Gate {
  readonly tenantsAllowed: (tenants: readonly string[]) => boolean;
  readonly serviceAllowed: (serviceUrl: string) => boolean;
  readonly channelAllowed: (channelId: unknown) => boolean;
}

export const gateOf = (environment: Environment): Gate => ({
  serviceAllowed: serviceAllowed(environment),
  tenantsAllowed: tenantAllowed(environment),
  channelAllowed: channelAllowed(environment),
});

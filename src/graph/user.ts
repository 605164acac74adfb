import { z } from 'zod';

/** A person as one tenant's directory knows them; addresses in lower case. */
export interface DirectoryPerson {
  readonly objectId: string;
  readonly name: string;
  /** Primary address, else the sign-in name, else the aliases: the order in which they count. */
  readonly addresses: readonly string[];
  /** The sign-in name; its domain is one that the tenant has proven to own. */
  readonly upn: string;
  /** The directory shows an address for mail: without one the sign-in name has most likely no mailbox. */
  readonly hasMail: boolean;
  /** BCP 47, as the person or their organisation has set it. */
  readonly language: string | null;
  readonly manager: { readonly name: string; readonly mail: string | null } | null;
  /** The account may sign in: not so once somebody has left. */
  readonly enabled: boolean;
  /** Invited from elsewhere: the person lives in another tenant. */
  readonly guest: boolean;
}

const text = z.string().trim().min(1).nullish().catch(null);

const shape = z.object({
  id: z.string().min(1),
  displayName: text,
  mail: text,
  userPrincipalName: text,
  preferredLanguage: text,
  accountEnabled: z.boolean().nullish().catch(null),
  userType: text,
  proxyAddresses: z.array(z.string()).nullish().catch(null),
  manager: z
    .object({ displayName: text, mail: text, userPrincipalName: text })
    .nullish()
    .catch(null),
});

/** What is asked for of each person, as the query of a call. */
export const userQuery = [
  '$select=id,displayName,mail,userPrincipalName,preferredLanguage,accountEnabled,userType,proxyAddresses',
  '$expand=manager($select=id,displayName,mail,userPrincipalName)',
].join('&');

/** A person from Graph's JSON; undefined for what is none. */
export function userFrom(json: unknown): DirectoryPerson | undefined {
  const user = shape.safeParse(json).data;
  if (!user) return undefined;
  const upn = user.userPrincipalName?.toLowerCase() ?? '';
  const aliases = (user.proxyAddresses ?? []).flatMap((proxy) =>
    proxy.toLowerCase().startsWith('smtp:') ? [proxy.slice('smtp:'.length)] : [],
  );
  const addresses = [user.mail, upn, ...aliases].flatMap((one) => (one ? [one.toLowerCase()] : []));
  const { manager } = user;
  return {
    objectId: user.id.toLowerCase(),
    name: user.displayName ?? user.mail ?? upn,
    addresses: [...new Set(addresses)],
    upn,
    hasMail: Boolean(user.mail),
    language: user.preferredLanguage ?? null,
    manager: manager?.displayName
      ? {
          name: manager.displayName,
          mail: (manager.mail ?? manager.userPrincipalName)?.toLowerCase() ?? null,
        }
      : null,
    enabled: user.accountEnabled !== false,
    guest: user.userType?.toLowerCase() === 'guest' || upn.includes('#ext#'),
  };
}

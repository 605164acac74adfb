/** What a directory holds of one account, in Graph's own names. */
export type User = {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail?: string | null;
  readonly preferredLanguage?: string;
  readonly proxyAddresses?: readonly string[];
  readonly accountEnabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  /** `displayName` and `mail` of the manager. */
  readonly manager?: { readonly displayName: string; readonly mail: string };
  readonly availability?: string;
  readonly activity?: string;
  readonly isOutOfOffice?: boolean;
  /** What Teams says to an installation; `ok` unless said otherwise. */
  readonly teams?: 'ok' | 'installed' | 'blocked' | 'unlicensed' | 'unknown';
};

const shown = [
  'id',
  'displayName',
  'mail',
  'userPrincipalName',
  'preferredLanguage',
  'accountEnabled',
  'userType',
  'proxyAddresses',
] as const;

/** Only what is selected comes, as in Graph; what is not set is null. */
export function jsonOf(user: User, query: URLSearchParams): Record<string, unknown> {
  const selected = query.get('$select')?.split(',') ?? ['id', 'displayName', 'userPrincipalName'];
  const all = { accountEnabled: true, userType: 'Member', proxyAddresses: [], ...user };
  return {
    ...Object.fromEntries(
      shown.filter((name) => selected.includes(name)).map((name) => [name, all[name] ?? null]),
    ),
    ...(query.get('$expand')?.startsWith('manager') && user.manager
      ? { manager: { id: 'manager', userPrincipalName: user.manager.mail, ...user.manager } }
      : {}),
  };
}

/** Whom a filter names; undefined where Graph would not understand it. */
export function filtered(users: readonly User[], filter: string): User[] | undefined {
  const text = "'((?:[^']|'')*)'";
  const value = (quoted: string) => quoted.replaceAll("''", "'").toLowerCase();
  if (filter === '') return [...users];
  const mail = new RegExp(`^mail eq ${text}$`).exec(filter)?.[1];
  if (mail !== undefined) return users.filter((user) => user.mail?.toLowerCase() === value(mail));
  const any = `proxyAddresses/any\\(p:p eq ${text}\\)`;
  const proxies = new RegExp(`^${any}(?: or ${any})*$`).exec(filter)?.slice(1);
  if (!proxies) return undefined;
  const wanted = proxies.filter((one) => one !== undefined).map(value);
  return users.filter((user) =>
    user.proxyAddresses?.some((proxy) => wanted.includes(proxy.toLowerCase())),
  );
}

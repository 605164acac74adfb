import { appIdUri } from '../../src/config/app-id-uri.ts';
import { type PersonId, personId } from '../../src/domain/people/people.ts';
import { signedTokenIn } from './signed-token.ts';
import type { SigningKeys } from './signing-keys.ts';
import { NotAuthentic, verified } from './token.ts';

/** Who has signed in, as Microsoft Entra says. */
export interface Visitor {
  readonly id: PersonId;
  readonly name: string;
}

/**
 * The clients in which a tab is shown: Teams on the desktop and phones, in the web; Microsoft 365 in the
 * web and on the desktop; Office, which is Outlook on the desktop; Outlook in the web and on phones.
 */
export const teamsClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
];

/** Microsoft's clocks and ours may differ so much, in seconds. */
const clockTolerance = 300;

/**
 * Who a token of Microsoft Entra is for: signed with a published key, valid now, for this app, of a
 * tenant that is let in, and given to a known client for this person. Throws NotAuthentic for a token that is
 * missing or wrong, whatever is wrong with it, and KeysUnavailable where that cannot be found out.
 */
export function personTokenCheck(options: {
  readonly appId: string;
  readonly publicHost: string | undefined;
  /** `https://login.microsoftonline.com`, or another cloud's. */
  readonly login: string;
  readonly tenantAllowed: (tenants: readonly string[]) => boolean;
  /** The apps to which a token may have been given. */
  readonly clients: readonly string[];
  readonly keys: SigningKeys;
  readonly now: () => number;
}): (authorization: string) => Promise<Visitor> {
  const { appId, publicHost, login, tenantAllowed, clients, keys, now } = options;
  const audiences = [appId, ...(publicHost ? [appIdUri(publicHost, appId)] : [])];
  return async (authorization) => {
    const token = signedTokenIn(authorization);
    if (!token) throw new NotAuthentic(authorization ? 'not a signed token' : 'no token');
    const claims = await verified(token, {
      rules: {
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iss'],
        clockTolerance,
        currentDate: new Date(now()),
      },
      keyOf: async (kid) => {
        const key = kid ? await keys.find(kid) : undefined;
        if (key?.kty !== 'RSA') throw new NotAuthentic('no such key');
        return key;
      },
    });
    const said = (name: string): string => {
      const value = claims[name];
      return typeof value === 'string' ? value : '';
    };
    const tenant = said('tid').toLowerCase();
    const isSecond = said('ver') === '2.0';
    const wrong: readonly (readonly [boolean, string])[] = [
      [!audiences.includes(said('aud')), 'for another app'],
      [!isGuid(tenant) || !tenantAllowed([tenant]), 'of another tenant'],
      [said('iss') !== issuerOf(login, tenant, isSecond), 'of another issuer'],
      [!said('scp').split(' ').includes('access_as_user'), 'not for a person'],
      [!clients.includes(said(isSecond ? 'azp' : 'appid')), 'of another client'],
      [!isGuid(said('oid')), 'of nobody'],
    ];
    const found = wrong.find(([is]) => is);
    if (found) throw new NotAuthentic(found[1]);
    return { id: personId(tenant, said('oid')), name: said('name').slice(0, 250) || said('oid') };
  };
}

/** Tokens of the first version name the tenant at an address that all clouds share. */
const issuerOf = (login: string, tenant: string, isSecond: boolean): string =>
  isSecond ? `${login}/${tenant}/v2.0` : `https://sts.windows.net/${tenant}/`;

const isGuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

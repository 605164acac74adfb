import { type Signing, tenants } from './signed.ts';
import { signed } from './tokens.ts';

/** The token that a client is given for one of the people, of the second version. */
export const personToken = (
  { appId, signer }: Signing,
  person: { readonly aadObjectId: string; readonly tenantId?: string; readonly name: string },
  now: number,
  /** Whom Microsoft Entra has given it to; without it Teams in the web. */
  client = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
): Promise<string> => {
  const tid = person.tenantId ?? tenants.fasttrack;
  const seconds = Math.floor(now / 1000);
  return signed(
    {
      aud: appId,
      iss: `https://login.microsoftonline.com/${tid}/v2.0`,
      tid,
      oid: person.aadObjectId,
      name: person.name,
      scp: 'access_as_user',
      ver: '2.0',
      azp: client,
      nbf: seconds,
      exp: seconds + 3600,
    },
    signer(),
  );
};

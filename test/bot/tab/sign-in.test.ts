import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { tabClient } from '../../support/app/tab/tab-client.ts';
import { type Signing, startSigning, tenants } from '../../support/sign-in/signed.ts';
import { aSigner, type Claims, type Signer, signed } from '../../support/sign-in/tokens.ts';

const web = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const desktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const frank = '00000000-0000-4000-8000-000000000201';
const stranger = '99999999-0000-4000-8000-00000000f001';

let signing: Signing;
let desk: TestDesk;
beforeAll(async () => {
  signing = await startSigning();
  desk = await startDesk({
    signing,
    environment: { PUBLIC_HOST: 'desk.example', TAB_OPENID_METADATA_URL: signing.openId.url },
  });
});
afterAll(async () => {
  await desk.stop();
  await signing.stop();
});

const seconds = () => Math.floor(desk.now() / 1000);
/** The claims of a token as Teams gives it to a tab of Frank's. */
const second = (): Claims => ({
  aud: signing.appId,
  iss: `https://login.microsoftonline.com/${tenants.fasttrack}/v2.0`,
  tid: tenants.fasttrack,
  oid: frank,
  scp: 'access_as_user',
  ver: '2.0',
  azp: web,
  name: 'Frank FPM',
  iat: seconds(),
  nbf: seconds(),
  exp: seconds() + 3600,
});
const first = (): Claims => ({
  ...second(),
  aud: `api://desk.example/${signing.appId}`,
  iss: `https://sts.windows.net/${tenants.fasttrack}/`,
  ver: '1.0',
  azp: undefined,
  appid: desktop,
});
const token = (claims: Claims, signer: Pick<Signer, 'kid' | 'privateKey'> = signing.signer()) =>
  signed(claims, signer);
const asks = async (authorization: string | undefined, path = '/api/me') => {
  const client = tabClient(desk.url, authorization === undefined ? {} : { authorization });
  const { status, body } = await client.gets(path);
  return { status, body };
};
const denied = { status: 401, body: { code: 'Unauthorized' } };

describe('a token that Teams gives', () => {
  it.each([
    ['of the second version', second],
    ['of the first version', first],
    ['with more scopes', () => ({ ...second(), scp: 'User.Read access_as_user' })],
    ['of Outlook', () => ({ ...second(), azp: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3' })],
    ['by a clock that is five minutes ahead', () => ({ ...second(), nbf: seconds() + 290 })],
  ])('%s lets its person in', async (_, claims) => {
    const { status, body } = await asks(`Bearer ${await token(claims())}`);
    expect({ status, name: body.name }).toEqual({ status: 200, name: 'Frank Fischer' });
  });

  it('lets somebody in whom nobody knows, and shows them nothing of others', async () => {
    const unknown = `Bearer ${await token({ ...second(), oid: stranger, name: 'Nora' })}`;
    expect(await asks(unknown)).toMatchObject({ status: 200, body: { name: 'Nora' } });
    expect(await asks(unknown, '/api/work')).toMatchObject({ status: 200, body: { rows: [] } });
    expect((await asks(unknown, '/api/requests')).body.rows).toEqual([]);
  });
});

describe('a token that is wrong', () => {
  const other = '33333333-3333-4333-8333-333333333333';
  const wrong: readonly (readonly [string, () => Claims])[] = [
    ['for another app', () => ({ ...second(), aud: other })],
    ['for two apps', () => ({ ...second(), aud: [signing.appId, other] })],
    ['for another host', () => ({ ...first(), aud: `api://evil.example/${signing.appId}` })],
    [
      'of another tenant',
      () => ({ ...second(), tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` }),
    ],
    [
      'of another tenant’s issuer',
      () => ({ ...second(), iss: `https://login.microsoftonline.com/${other}/v2.0` }),
    ],
    ['of the other version’s issuer', () => ({ ...second(), iss: first().iss })],
    ['of a later version than it says', () => ({ ...first(), iss: second().iss })],
    ['of the Bot Framework', () => ({ ...second(), iss: 'https://api.botframework.com' })],
    ['with another scope', () => ({ ...second(), scp: 'User.Read' })],
    ['of an app, without a scope', () => ({ ...second(), scp: undefined, roles: ['x'] })],
    ['with scopes that are no text', () => ({ ...second(), scp: ['access_as_user'] })],
    ['of another client', () => ({ ...second(), azp: other })],
    ['of no client', () => ({ ...second(), azp: undefined })],
    [
      'of a client under the other version’s name',
      () => ({ ...second(), azp: undefined, appid: web }),
    ],
    ['of nobody', () => ({ ...second(), oid: undefined })],
    ['of somebody with two tenants in one id', () => ({ ...second(), oid: `${frank}/x` })],
    ['without a tenant', () => ({ ...second(), tid: undefined })],
    ['whose tenant is a path', () => ({ ...second(), tid: `${tenants.fasttrack}/../x` })],
    ['that has ended', () => ({ ...second(), exp: seconds() - 301 })],
    ['without an end', () => ({ ...second(), exp: undefined })],
    ['that is not valid yet', () => ({ ...second(), nbf: seconds() + 400 })],
  ];
  it.each(wrong)('%s: 401 with a code', async (_, claims) => {
    expect(await asks(`Bearer ${await token(claims())}`)).toEqual(denied);
  });

  it.each([
    ['none at all', () => undefined],
    ['nothing', () => 'Bearer '],
    ['words', () => 'Bearer let me in'],
    ['another scheme', () => 'Basic ZnJhbms6eA=='],
    ['no signature', () => `Bearer ${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(second()))}.`],
    ['three parts of nothing', () => 'Bearer a.b.c'],
  ])('%s: 401 with a code, too', async (_, header) => {
    expect(await asks(header())).toEqual(denied);
  });

  it('signed with another key, or by a key that is everybody’s: 401', async () => {
    const forger = await aSigner();
    const own = signing.signer();
    const forged = await token(second(), { kid: own.kid, privateKey: forger.privateKey });
    const unknown = await token(second(), forger);
    const shared = await new SignJWT(JSON.parse(JSON.stringify(second())))
      .setProtectedHeader({ alg: 'HS256', kid: own.kid })
      .sign(own.publicPem);
    for (const one of [forged, unknown, shared])
      expect(await asks(`Bearer ${one}`)).toEqual(denied);
  });

  it('is refused at every door, before a body is read', async () => {
    for (const path of ['/api/me', '/api/work', '/api/requests', '/api/requests/1001'])
      expect(await asks('Bearer a.b.c', path)).toEqual(denied);
    const client = tabClient(desk.url, { authorization: 'Bearer a.b.c' });
    for (const body of ['{', 'x'.repeat(300 * 1024), JSON.stringify({ verb: 'form.open' })])
      expect(await client.posts(body)).toMatchObject(denied);
  });

  it('names nobody by a header where tokens are wanted', async () => {
    const client = tabClient(desk.url, { 'x-demo-person': 'frank@fasttrack.example' });
    expect(await client.gets('/api/me')).toMatchObject(denied);
  });
});

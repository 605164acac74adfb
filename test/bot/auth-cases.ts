import { UnsecuredJWT } from 'jose';
import { issuer, type Signer, signed } from '../support/tokens.ts';

/** What a right token and a right activity are made of, for a case to bend. */
export interface Right {
  readonly appId: string;
  readonly now: number;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signer: Signer;
  /** Published as well: endorsed for web chat only, and a curve's key. */
  readonly webChat: Signer;
  readonly curve: Signer;
  /** Published nowhere. */
  readonly stranger: Signer;
  /** A right token, with other claims where wanted. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => Promise<string>;
}

export interface Case {
  readonly what: string;
  readonly status: number;
  /** What the log says of it. */
  readonly reason: string;
  /** The header as it is sent; without it, the right one. */
  readonly header?: (right: Right) => string | undefined | Promise<string | undefined>;
  /** What the activity has besides, by path; undefined takes a part away. */
  readonly activity?: Readonly<Record<string, unknown>>;
}

const seconds = (right: Right) => Math.floor(right.now / 1000);
const bearer =
  (make: (right: Right) => string | Promise<string>): NonNullable<Case['header']> =>
  async (right) =>
    `Bearer ${await make(right)}`;
const claims = (changed: (right: Right) => Readonly<Record<string, unknown>>) =>
  bearer((right) => right.token(changed(right)));
const encoded = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');
const own = '00000000-0000-4000-8000-00000000f001';
const foreign = '00000000-0000-4000-8000-00000000dead';

const tokens: readonly Case[] = [
  { what: 'no header', status: 401, reason: 'no token', header: () => undefined },
  { what: 'an empty header', status: 401, reason: 'no token', header: () => '' },
  { what: 'only “Bearer”', status: 401, reason: 'not a signed token', header: () => 'Bearer ' },
  { what: 'rubbish', status: 401, reason: 'not a signed token', header: () => 'garbage' },
  {
    what: 'rubbish as a bearer',
    status: 401,
    reason: 'not a signed token',
    header: () => 'Bearer a.b.c',
  },
  {
    what: 'a password',
    status: 401,
    reason: 'not a signed token',
    header: () => `Basic ${Buffer.from('a:b').toString('base64')}`,
  },
  {
    what: 'the right token without “Bearer”',
    status: 401,
    reason: 'not a signed token',
    header: (right) => right.token(),
  },
  {
    what: 'two tokens in one header',
    status: 401,
    reason: 'not a signed token',
    header: async (right) => `Bearer ${await right.token()} ${await right.token()}`,
  },
  {
    what: 'a token cut short',
    status: 401,
    reason: 'wrong signature',
    header: bearer(async (right) => (await right.token()).slice(0, -8)),
  },
  {
    what: 'a token without its signature',
    status: 401,
    reason: 'not a signed token',
    header: bearer(async (right) => (await right.token()).replace(/[^.]+$/, '')),
  },
  {
    what: 'claims changed after signing',
    status: 401,
    reason: 'wrong signature',
    header: bearer(async (right) => {
      const [head, , signature] = (await right.token()).split('.');
      return `${head}.${encoded({ ...right.claims, extra: 1 })}.${signature}`;
    }),
  },
  {
    what: 'claims that are no object',
    status: 401,
    reason: 'wrong signature',
    header: bearer(async (right) => (await right.token()).replace(/\.[^.]+\./, '.W10.')),
  },
  {
    what: 'an encrypted token (five parts)',
    status: 401,
    reason: 'not a signed token',
    header: () => 'Bearer a.b.c.d.e',
  },
];

const signatures: readonly Case[] = [
  {
    what: 'another key under the known id',
    status: 401,
    reason: 'wrong signature',
    header: bearer(({ claims: right, signer, stranger }) =>
      signed(right, { kid: signer.kid, privateKey: stranger.privateKey }),
    ),
  },
  {
    what: 'an unknown key id',
    status: 401,
    reason: 'no such key',
    header: bearer(({ claims: right, stranger }) => signed(right, stranger)),
  },
  {
    what: 'no key id',
    status: 401,
    reason: 'no such key',
    header: bearer(({ claims: right, signer }) => signed(right, signer, { kid: undefined })),
  },
  {
    what: 'a key that the token brings along (jwk)',
    status: 401,
    reason: 'no such key',
    header: bearer(({ claims: right, stranger }) => signed(right, stranger, { jwk: stranger.jwk })),
  },
  {
    what: 'an address of keys that the token brings along (jku)',
    status: 401,
    reason: 'no such key',
    header: bearer(({ claims: right, stranger }) =>
      signed(right, stranger, { jku: 'https://evil.example/keys' }),
    ),
  },
  {
    what: 'HS256, the public key as the secret',
    status: 401,
    reason: 'wrong algorithm',
    header: bearer(({ claims: right, signer }) =>
      signed(right, { kid: signer.kid, privateKey: signer.publicPem }, { alg: 'HS256' }),
    ),
  },
  {
    what: 'no algorithm, no signature',
    status: 401,
    reason: 'not a signed token',
    header: bearer(({ claims: right }) => new UnsecuredJWT({ ...right }).encode()),
  },
  {
    what: 'no algorithm, the signature of another token',
    status: 401,
    reason: 'wrong algorithm',
    header: bearer(async (right) => {
      const [, body, signature] = (await right.token()).split('.');
      return `${encoded({ alg: 'none', kid: right.signer.kid })}.${body}.${signature}`;
    }),
  },
  {
    what: 'RS512, the right key',
    status: 401,
    reason: 'wrong algorithm',
    header: bearer(async (right) => {
      const [, body, signature] = (await right.token()).split('.');
      return `${encoded({ alg: 'RS512', kid: right.signer.kid })}.${body}.${signature}`;
    }),
  },
  {
    what: 'ES256, a published key of a curve',
    status: 401,
    reason: 'wrong algorithm',
    header: bearer(({ claims: right, curve }) => signed(right, curve, { alg: 'ES256' })),
  },
  {
    what: 'RS256 by the id of a key of a curve',
    status: 401,
    reason: 'no such key',
    header: bearer(({ claims: right, signer, curve }) =>
      signed(right, { kid: curve.kid, privateKey: signer.privateKey }),
    ),
  },
  {
    what: 'an extension that must be understood (crit)',
    status: 401,
    reason: 'not a signed token',
    header: bearer(async (right) => {
      const [, body, signature] = (await right.token()).split('.');
      const head = { alg: 'RS256', kid: right.signer.kid, crit: ['x'], x: 1 };
      return `${encoded(head)}.${body}.${signature}`;
    }),
  },
];

const contents: readonly Case[] = [
  {
    what: 'for another app',
    status: 401,
    reason: 'for another app',
    header: claims(() => ({ aud: '99999999-9999-4999-8999-999999999999' })),
  },
  {
    what: 'for this app and another',
    status: 401,
    reason: 'for another app',
    header: claims((right) => ({ aud: [right.appId, 'other'] })),
  },
  {
    what: 'for nobody',
    status: 401,
    reason: 'for another app',
    header: claims(() => ({ aud: undefined })),
  },
  {
    what: 'for the Bot Framework itself',
    status: 401,
    reason: 'for another app',
    header: claims(() => ({ aud: issuer })),
  },
  {
    what: 'of another issuer',
    status: 401,
    reason: 'of another issuer',
    header: claims(() => ({ iss: 'https://evil.example' })),
  },
  {
    what: 'of no issuer',
    status: 401,
    reason: 'of another issuer',
    header: claims(() => ({ iss: undefined })),
  },
  {
    what: 'of the issuer with a slash more',
    status: 401,
    reason: 'of another issuer',
    header: claims(() => ({ iss: `${issuer}/` })),
  },
  {
    what: 'expired six minutes ago',
    status: 401,
    reason: 'expired',
    header: claims((right) => ({ nbf: seconds(right) - 3960, exp: seconds(right) - 360 })),
  },
  {
    what: 'valid in six minutes',
    status: 401,
    reason: 'not yet valid',
    header: claims((right) => ({ nbf: seconds(right) + 360 })),
  },
  {
    what: 'without an end',
    status: 401,
    reason: 'without an end',
    header: claims(() => ({ exp: undefined })),
  },
  {
    what: 'with an end that is none',
    status: 401,
    reason: 'without an end',
    header: claims(() => ({ exp: 'tomorrow' })),
  },
  {
    what: 'for another service',
    status: 401,
    reason: 'for another service',
    header: claims(() => ({ serviceurl: 'https://smba.trafficmanager.net/emea/' })),
  },
  {
    what: 'for no service',
    status: 401,
    reason: 'for another service',
    header: claims(() => ({ serviceurl: undefined })),
  },
];

/** Whoever holds one of these has it for something else. */
const back: readonly Case[] = [
  {
    what: 'the emulator’s, for this app (1.0)',
    status: 401,
    reason: 'of another issuer',
    header: claims((right) => ({
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      ver: '1.0',
      appid: right.appId,
    })),
  },
  {
    what: 'the emulator’s, for this app (2.0)',
    status: 401,
    reason: 'of another issuer',
    header: claims((right) => ({
      iss: 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0',
      ver: '2.0',
      azp: right.appId,
    })),
  },
  {
    what: 'the bot’s own, as services see it',
    status: 401,
    reason: 'of another issuer',
    header: claims((right) => ({
      aud: issuer,
      iss: `https://sts.windows.net/${own}/`,
      ver: '1.0',
      tid: own,
      appid: right.appId,
    })),
  },
  {
    what: 'of Microsoft Entra, another tenant’s',
    status: 401,
    reason: 'of another issuer',
    header: claims((right) => ({
      iss: `https://login.microsoftonline.com/${foreign}/v2.0`,
      ver: '2.0',
      tid: foreign,
      azp: right.appId,
    })),
  },
  {
    what: 'of another bot (a skill)',
    status: 401,
    reason: 'of another issuer',
    header: claims(() => ({
      iss: `https://login.microsoftonline.com/${own}/v2.0`,
      ver: '2.0',
      azp: '99999999-9999-4999-8999-999999999999',
    })),
  },
  {
    what: 'of an App Service Environment’s channel',
    status: 401,
    reason: 'of another issuer',
    header: claims((right) => ({
      iss: `https://sts.windows.net/${own}/`,
      ver: '1.0',
      appid: right.appId,
    })),
    activity: { channelId: 'AseChannel' },
  },
  {
    what: 'anonymous, as with authentication off',
    status: 401,
    reason: 'no token',
    header: () => undefined,
    activity: { channelId: 'emulator', 'recipient.role': 'skill' },
  },
];

const channels: readonly Case[] = [
  {
    what: 'a key endorsed for web chat says Teams',
    status: 401,
    reason: 'key not endorsed for the channel',
    header: bearer(({ claims: right, webChat }) => signed(right, webChat)),
  },
  {
    what: 'Teams’ key, another channel',
    status: 401,
    reason: 'key not endorsed for the channel',
    activity: { channelId: 'directline' },
  },
  {
    what: 'Teams’ key, no channel',
    status: 401,
    reason: 'key not endorsed for the channel',
    activity: { channelId: undefined },
  },
  {
    what: 'Teams’ key, a channel that is no text',
    status: 401,
    reason: 'key not endorsed for the channel',
    activity: { channelId: { $ne: 1 } },
  },
  {
    what: 'web chat, rightly signed',
    status: 403,
    reason: 'channel',
    header: bearer(({ claims: right, webChat }) => signed(right, webChat)),
    activity: { channelId: 'webchat' },
  },
];

const service = (serviceUrl: string): Pick<Case, 'header' | 'activity'> => ({
  header: claims(() => ({ serviceurl: serviceUrl })),
  activity: { serviceUrl },
});

const activities: readonly Case[] = [
  {
    what: 'another serviceUrl in the activity',
    status: 401,
    reason: 'for another service',
    activity: { serviceUrl: 'https://smba.trafficmanager.net/emea/' },
  },
  {
    what: 'a service outside the list, in token and activity',
    status: 403,
    reason: 'serviceUrl',
    ...service('https://evil.example/'),
  },
  {
    what: 'a service that only looks like one of the list',
    status: 403,
    reason: 'serviceUrl',
    ...service('https://127.0.0.1.evil.example/'),
  },
  { what: 'no serviceUrl', status: 400, reason: '', activity: { serviceUrl: undefined } },
  { what: 'no conversation', status: 400, reason: '', activity: { conversation: undefined } },
  { what: 'no type', status: 400, reason: '', activity: { type: undefined } },
];

const tenants: readonly Case[] = [
  {
    what: 'another tenant',
    status: 403,
    reason: 'tenant',
    activity: { 'conversation.tenantId': foreign, 'channelData.tenant.id': foreign },
  },
  {
    what: 'another tenant in the conversation',
    status: 403,
    reason: 'tenant',
    activity: { 'conversation.tenantId': foreign },
  },
  {
    what: 'another tenant in the channel’s data',
    status: 403,
    reason: 'tenant',
    activity: { 'channelData.tenant.id': foreign },
  },
  {
    what: 'a sender of another tenant',
    status: 403,
    reason: 'tenant',
    activity: { 'from.tenantId': foreign },
  },
  {
    what: 'no tenant at all',
    status: 403,
    reason: 'tenant',
    activity: { 'conversation.tenantId': undefined, channelData: undefined },
  },
  {
    what: 'a tenant that is no text',
    status: 403,
    reason: 'tenant',
    activity: { 'conversation.tenantId': [own], channelData: { tenant: { id: { id: own } } } },
  },
  ...['message', 'messageReaction', 'conversationUpdate', 'installationUpdate', 'event'].map(
    (type): Case => ({
      what: `another tenant: ${type}`,
      status: 403,
      reason: 'tenant',
      activity: {
        type,
        action: 'add',
        text: 'new',
        'conversation.tenantId': foreign,
        'channelData.tenant.id': foreign,
      },
    }),
  ),
  ...['task/fetch', 'composeExtension/query', 'signin/verifyState'].map(
    (name): Case => ({
      what: `another tenant: ${name}`,
      status: 403,
      reason: 'tenant',
      activity: {
        name,
        'conversation.tenantId': foreign,
        'channelData.tenant.id': foreign,
      },
    }),
  ),
];

export const refused: readonly (readonly [string, readonly Case[]])[] = [
  ['the token', tokens],
  ['its signature', signatures],
  ['what it says', contents],
  ['a token for something else', back],
  ['the channel', channels],
  ['the activity', activities],
  ['the tenant', tenants],
];

/** What is a little off, and right all the same. */
export const taken: readonly Omit<Case, 'status' | 'reason'>[] = [
  {
    what: 'expired four minutes ago: clocks differ',
    header: claims((right) => ({ nbf: seconds(right) - 3840, exp: seconds(right) - 240 })),
  },
  {
    what: 'valid in four minutes: clocks differ',
    header: claims((right) => ({ nbf: seconds(right) + 240 })),
  },
  {
    what: 'valid since ever',
    header: claims(() => ({ nbf: undefined })),
  },
  {
    what: 'claims that nobody knows',
    header: claims(() => ({ tid: own, ver: '9.9', roles: ['x'] })),
  },
  {
    what: 'the tenant in the channel’s data only',
    activity: { 'conversation.tenantId': undefined },
  },
  {
    what: 'the tenant in capitals',
    activity: { 'conversation.tenantId': own.toUpperCase() },
  },
];

import { signed } from '../../support/sign-in/tokens.ts';
import { bearer, type Case, claims, foreign, own, seconds } from './auth-case.ts';
import { back, contents } from './auth-cases-claims.ts';
import { signatures, tokens } from './auth-cases-token.ts';

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

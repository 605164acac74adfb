import { issuer } from '../../support/sign-in/tokens.ts';
import { type Case, claims, foreign, own, seconds } from './auth-case.ts';

export const contents: readonly Case[] = [
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

/** Each of these was issued for something else. */
export const back: readonly Case[] = [
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

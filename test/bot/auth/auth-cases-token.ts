import { UnsecuredJWT } from 'jose';
import { signed } from '../../support/sign-in/tokens.ts';
import { bearer, type Case, encoded } from './auth-case.ts';

export const tokens: readonly Case[] = [
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

export const signatures: readonly Case[] = [
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

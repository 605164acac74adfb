import { z } from 'zod';
import type { GraphCredential, GraphSettings } from '../graph/settings.ts';

const kinds = ['secret', 'certificate', 'managedIdentity', 'workloadIdentity'] as const;

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean),
);
const https = z
  .string()
  .regex(/^https:\/\/[^/?#\s@]+(\/[^?#\s]*)?$/, 'an address that starts with https://')
  .transform((url) => url.replace(/\/+$/, ''));
const guid = z.guid('an id like 00000000-0000-0000-0000-000000000000');

/** What concerns Microsoft Graph; without `GRAPH_AUTH` it is not asked at all. */
export const graphVariables = {
  GRAPH_AUTH: z.enum(kinds, `one of ${kinds.join(', ')}`).optional(),
  GRAPH_TENANT_ID: z.string().optional(),
  GRAPH_TENANTS: list.optional(),
  GRAPH_CLIENT_ID: z.string().optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  GRAPH_CERTIFICATE_PATH: z.string().optional(),
  GRAPH_CERTIFICATE_PASSWORD: z.string().optional(),
  GRAPH_TOKEN_FILE: z.string().optional(),
  GRAPH_BASE_URL: https.default('https://graph.microsoft.com'),
  GRAPH_SCOPE: z.string().optional(),
  GRAPH_AUTHORITY_HOST: https.optional(),
  GRAPH_DEADLINE_SECONDS: z.coerce
    .number('seconds, 1 to 15')
    .min(1, 'seconds, 1 to 15')
    // A job makes three calls at most and is leased for a minute: waiting must not lose it.
    .max(15, 'seconds, 1 to 15')
    .default(10),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_CATALOG_APP_ID: guid.optional(),
};

/** These, and what the bot's own registration lends them. */
export type GraphVariables = z.infer<z.ZodObject<typeof graphVariables>> & {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
};

/** Each cloud's own sign-in, by its Graph. */
export const authorities: Readonly<Record<string, string>> = {
  'https://graph.microsoft.com': 'https://login.microsoftonline.com',
  'https://graph.microsoft.us': 'https://login.microsoftonline.us',
  'https://dod-graph.microsoft.us': 'https://login.microsoftonline.us',
  'https://microsoftgraph.chinacloudapi.cn': 'https://login.chinacloudapi.cn',
};

/** How Graph is set up; undefined where it is not. The values are free of contradictions. */
export function graphFrom(env: GraphVariables): GraphSettings | undefined {
  const credential = credentialFrom(env);
  const homeTenant = graphTenantOf(env);
  if (!credential || !homeTenant) return undefined;
  return {
    credential,
    homeTenant,
    tenants: [...new Set([homeTenant, ...(env.GRAPH_TENANTS ?? [])])],
    baseUrl: env.GRAPH_BASE_URL,
    scope: env.GRAPH_SCOPE ?? `${new URL(env.GRAPH_BASE_URL).origin}/.default`,
    authorityHost: env.GRAPH_AUTHORITY_HOST ?? authorities[env.GRAPH_BASE_URL] ?? '',
    deadlineMs: env.GRAPH_DEADLINE_SECONDS * 1000,
    teamsApp: {
      manifestId: (env.TEAMS_APP_ID ?? env.MicrosoftAppId)?.toLowerCase(),
      catalogId: env.TEAMS_CATALOG_APP_ID?.toLowerCase(),
    },
  };
}

export const graphTenantOf = (env: GraphVariables): string | undefined =>
  (env.GRAPH_TENANT_ID ?? env.MicrosoftAppTenantId)?.toLowerCase();

/** The bot's own registration, unless another one is named. */
export const graphClientOf = (env: GraphVariables): string | undefined =>
  env.GRAPH_CLIENT_ID ?? env.MicrosoftAppId;

/** The bot's own secret, which fits only the bot's own registration. */
export const secretOf = (env: GraphVariables): string | undefined =>
  env.GRAPH_CLIENT_SECRET ??
  (graphClientOf(env) === env.MicrosoftAppId ? env.MicrosoftAppPassword : undefined);

function credentialFrom(env: GraphVariables): GraphCredential | undefined {
  const clientId = graphClientOf(env);
  const secret = secretOf(env);
  switch (env.GRAPH_AUTH) {
    case undefined:
      return undefined;
    case 'managedIdentity':
      return { kind: 'managedIdentity', clientId: env.GRAPH_CLIENT_ID };
    case 'secret':
      return clientId && secret ? { kind: 'secret', clientId, secret } : undefined;
    case 'certificate': {
      const path = env.GRAPH_CERTIFICATE_PATH;
      const password = env.GRAPH_CERTIFICATE_PASSWORD;
      return clientId && path ? { kind: 'certificate', clientId, path, password } : undefined;
    }
    case 'workloadIdentity': {
      const tokenFile = env.GRAPH_TOKEN_FILE;
      return clientId && tokenFile ? { kind: 'workloadIdentity', clientId, tokenFile } : undefined;
    }
  }
}

import { z } from 'zod';
import { graphVariables } from './graph-environment.ts';
import { mailVariables } from './mail-environment.ts';
import { tracingVariables } from './tracing-environment.ts';

export const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** Teams' own hosts by cloud; a serviceUrl may name no other one. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Where links to Teams lead: everywhere, and in the clouds GCC High, DoD and China (21Vianet). */
const linkHosts = [
  'teams.microsoft.com',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
  'teams.microsoftonline.cn',
] as const;

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean),
);

/** The Bot Framework's own names for another cloud. */
export const cloudKeys = [
  'ChannelService',
  'ValidateAuthority',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
] as const;
export type CloudKey = (typeof cloudKeys)[number];

/** Each variable that is read, and what it may be; an empty one counts as unset. */
export const variables = z.object({
  PORT: z.coerce
    .number('a port from 1 to 65535')
    .int('a port from 1 to 65535')
    .min(1, 'a port from 1 to 65535')
    .max(65535, 'a port from 1 to 65535')
    .default(3978),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a PostgreSQL address: postgres://user:password@host/database')
    .optional(),
  DATABASE_CONNECTIONS: z.coerce
    .number('whole connections, 2 to 100')
    .int('whole connections, 2 to 100')
    .min(2, 'whole connections, 2 to 100')
    .max(100, 'whole connections, 2 to 100')
    .default(10),
  PROGRAM_FILE: z.string().default('program/fasttrack.yaml'),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppType: z.enum(appTypes, `one of ${appTypes.join(', ')}`).default('SingleTenant'),
  MicrosoftAppTenantId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppCertificateFile: z.string().optional(),
  MicrosoftAppCertificateKeyFile: z.string().optional(),
  TEAMS_HOST: z.enum(linkHosts, `one of ${linkHosts.join(', ')}`).default('teams.microsoft.com'),
  ALLOWED_SERVICE_HOSTS: list.default(teamsHosts),
  ALLOWED_TENANTS: list.optional(),
  AUTH: z.enum(['botframework', 'none'], 'botframework or none').default('botframework'),
  BOT_SDK: z.enum(['botbuilder', 'agents'], 'botbuilder or agents').default('botbuilder'),
  INVITATION_KEY: z.string().min(32, 'at least 32 characters that nobody can guess').optional(),
  RETENTION_DAYS: z.coerce
    .number('whole days, 1 or more')
    .int('whole days, 1 or more')
    .min(1, 'whole days, 1 or more')
    .max(36_500, 'whole days, at most 36500')
    .optional(),
  PUBLIC_HOST: z.string().optional(),
  TAB_OPENID_METADATA_URL: z.url('an address').optional(),
  MCP_CLIENTS: list
    .refine((ids) => ids.every((id) => z.guid().safeParse(id).success), 'app ids (GUIDs) by comma')
    .default([]),
  DEMO_CLOCK: z.enum(['1', '0'], '1 to allow it, or nothing').optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'info, warn, error, …')
    .default('info'),
  ...graphVariables,
  ...mailVariables,
  ...tracingVariables,
  ...(Object.fromEntries(cloudKeys.map((key) => [key, z.string().optional()])) as Record<
    CloudKey,
    z.ZodOptional<z.ZodString>
  >),
});
export type Variables = z.infer<typeof variables>;

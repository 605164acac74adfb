import { z } from 'zod';
import { appIdUri } from '../src/config/app-id-uri.ts';
import { ConfigurationError } from '../src/config/environment.ts';

const guid = z
  .guid('a GUID such as 11111111-2222-4333-8444-555555555555')
  .refine((id) => !/^[0-]+$/.test(id), 'the id of your registration, not the example’s zeros')
  .transform((id) => id.toLowerCase());
const host = z
  .string()
  .regex(
    /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
    'a host name alone, such as desk.contoso.example',
  )
  .transform((name) => name.toLowerCase());
const page = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });

const variables = z.object({
  MicrosoftAppId: guid,
  TEAMS_APP_ID: guid.optional(),
  PUBLIC_HOST: host.optional(),
  MCP_AUTH_REFERENCE: z.string().max(128, 'at most 128 characters').optional(),
  APP_NAME: z.string().max(30, 'at most 30 characters').default('SME Desk'),
  DEVELOPER_NAME: z.string().max(32, 'at most 32 characters').default('Microsoft FastTrack'),
  DEVELOPER_WEBSITE: page.default('https://www.microsoft.com/fasttrack'),
  DEVELOPER_PRIVACY: page.default('https://privacy.microsoft.com/privacystatement'),
  DEVELOPER_TERMS: page.default('https://www.microsoft.com/servicesagreement'),
});

/** The template's variables and the value of each; an empty value drops its list entry. */
export type PackageVariables = Readonly<Record<string, string>>;

/**
 * What the package says about this installation: from the environment, an empty value counting as
 * unset, and the version of package.json. Throws ConfigurationError with all mistakes at once.
 */
export function readVariables(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): PackageVariables {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(set);
  if (!parsed.success)
    throw new ConfigurationError(
      [
        'The app package cannot be built (.env.example explains each name):',
        ...parsed.error.issues.map((issue) => {
          const name = String(issue.path[0]);
          return set[name] === undefined
            ? `${name} is missing: the bot registration's app id`
            : `${name}=${set[name]}: wanted ${issue.message}`;
        }),
      ].join('\n  '),
    );
  const { MicrosoftAppId, TEAMS_APP_ID, PUBLIC_HOST, MCP_AUTH_REFERENCE, ...names } = parsed.data;
  return {
    ...names,
    BOT_ID: MicrosoftAppId,
    TEAMS_APP_ID: TEAMS_APP_ID ?? MicrosoftAppId,
    PUBLIC_HOST: PUBLIC_HOST ?? '',
    MCP_AUTH_REFERENCE: MCP_AUTH_REFERENCE ?? '',
    // Of this form alone Teams gives the tab a token; without a tab it is a name only.
    APP_ID_URI: PUBLIC_HOST
      ? appIdUri(PUBLIC_HOST, MicrosoftAppId)
      : `api://botid-${MicrosoftAppId}`,
    APP_VERSION: version,
  };
}

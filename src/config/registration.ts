import { isGuid } from '../domain/guid.ts';
import { readCertificate } from './certificate.ts';

/** What is set about the bot's registration and its cloud, each value right by itself. */
interface Registration {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppCertificateFile?: string | undefined;
  readonly MicrosoftAppCertificateKeyFile?: string | undefined;
  readonly ALLOWED_TENANTS?: readonly string[] | undefined;
  readonly ChannelService?: string | undefined;
  readonly ValidateAuthority?: string | undefined;
  readonly [key: string]: unknown;
}

const addresses = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
];

/** Why signed activities could not be taken or answered, each with its fix; none: they can. */
export function registrationMistakes(env: Registration): string[] {
  return [...identity(env), ...proof(env), ...cloud(env)];
}

/** Who the bot is, and whose people it serves. */
function identity(env: Registration): string[] {
  const { MicrosoftAppId: id, MicrosoftAppTenantId: tenant, MicrosoftAppType: type } = env;
  const strange = (env.ALLOWED_TENANTS ?? []).filter((entry) => !isGuid(entry));
  return sentences([
    [
      !id,
      "MicrosoftAppId is missing: the bot registration's app id; or AUTH=none for a try on this machine",
    ],
    [!!id && !isGuid(id), `MicrosoftAppId=${id}: wanted the registration's app id, a GUID`],
    [
      type !== 'MultiTenant' && !tenant,
      `MicrosoftAppTenantId is missing: ${type} needs the tenant of the registration`,
    ],
    [
      !!tenant && !isGuid(tenant),
      `MicrosoftAppTenantId=${tenant}: wanted the tenant's id, a GUID; Teams does not name it otherwise`,
    ],
    [
      type === 'MultiTenant' && !env.ALLOWED_TENANTS && !tenant,
      'ALLOWED_TENANTS is missing: MultiTenant needs the tenants whose people may come in',
    ],
    [
      strange.length > 0,
      `ALLOWED_TENANTS: wanted GUIDs by comma; ${strange.join(', ')}: Teams does not name a tenant so`,
    ],
    [
      env.ALLOWED_TENANTS?.length === 0,
      'ALLOWED_TENANTS names no tenant: nobody could come in; take it away or name one',
    ],
  ]);
}

/** What the bot proves it with: exactly one thing. */
function proof(env: Registration): string[] {
  const { MicrosoftAppType: type, MicrosoftAppPassword: secret } = env;
  const certificate = env.MicrosoftAppCertificateFile ?? env.MicrosoftAppCertificateKeyFile;
  if (type === 'UserAssignedMSI')
    return sentences([
      [!!secret, 'MicrosoftAppPassword is set: UserAssignedMSI has no secret; take it away'],
      [
        !!certificate,
        'MicrosoftAppCertificateFile is set: UserAssignedMSI has no certificate; take it away',
      ],
    ]);
  return [
    ...sentences([
      [
        !secret && !certificate,
        `MicrosoftAppPassword is missing: ${type} needs the registration's secret, or MicrosoftAppCertificateFile`,
      ],
      [
        !!secret && !!certificate,
        'MicrosoftAppPassword and MicrosoftAppCertificateFile are both set: take one away',
      ],
    ]),
    ...readCertificate(env).mistakes,
  ];
}

/** Where its tokens come from, and the keys of those that it gets. */
function cloud(env: Registration): string[] {
  const { ChannelService: service, ValidateAuthority: validate } = env;
  return [
    ...sentences([
      [
        !!service && service !== 'https://botframework.azure.us',
        `ChannelService=${service}: wanted https://botframework.azure.us, or nothing`,
      ],
      [
        !!validate && !['true', 'false'].includes(validate),
        `ValidateAuthority=${validate}: wanted true or false`,
      ],
    ]),
    ...addresses.flatMap((name) => {
      const value = env[name];
      return typeof value !== 'string' || isSafe(value)
        ? []
        : [`${name}=${value}: wanted an address with https (http on this machine only)`];
    }),
  ];
}

/** Keys and tokens that travel in the clear could be anybody's. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const here = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return protocol === 'https:' || (here && protocol === 'http:');
}

const sentences = (mistakes: readonly (readonly [boolean, string])[]): string[] =>
  mistakes.flatMap(([applies, sentence]) => (applies ? [sentence] : []));

import type { Environment } from '../../src/config/environment.ts';
import type { CloudKey } from '../../src/config/variables.ts';

type Addresses = Readonly<
  Record<Exclude<CloudKey, 'ChannelService' | 'ValidateAuthority'>, string>
>;

/** The Bot Framework's own values, by the names of contract, section 2; a test compares them with its SDK's. */
export const publicCloud: Addresses = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl:
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};
export const usGovernment: Addresses = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  OAuthUrl: 'https://api.botframework.azure.us',
  ToBotFromChannelOpenIdMetadataUrl:
    'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
};

/**
 * The addresses of the cloud that the environment names. A key that is not set keeps its default
 * even where others are set; the SDK by itself would take all of them or none.
 */
export function cloudOf({ cloud }: Pick<Environment, 'cloud'>): Addresses {
  const { ChannelService, ValidateAuthority: _, ...set } = cloud;
  return { ...(ChannelService ? usGovernment : publicCloud), ...set };
}

const shared = ['https://login.microsoftonline.com/', 'https://login.microsoftonline.us/'];

/**
 * Where the bot's own token comes from: Microsoft Entra's address with the registration's tenant
 * in it (none for MultiTenant: the Bot Framework's). An address of another cloud is taken as it is.
 */
export function authorityOf({ app, cloud }: Pick<Environment, 'app' | 'cloud'>): string {
  const { ToChannelFromBotLoginUrl: login } = cloudOf({ cloud });
  const entra = shared.find((prefix) => login.toLowerCase().startsWith(prefix));
  return app.type === 'SingleTenant' && entra ? `${entra}${app.tenantId}` : login;
}

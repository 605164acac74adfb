import {
  GovernmentConstants,
  AuthenticationConstants as publicAzure,
} from 'botframework-connector';
import type { Environment } from '../../src/config/environment.ts';
import type { CloudKey } from '../../src/config/variables.ts';

type Addresses = Readonly<
  Record<Exclude<CloudKey, 'ChannelService' | 'ValidateAuthority'>, string>
>;

/** The Bot Framework's own values, by the names of contract, section 2. */
const publicCloud: Addresses = {
  ToChannelFromBotLoginUrl: publicAzure.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: publicAzure.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: publicAzure.ToBotFromChannelTokenIssuer,
  OAuthUrl: publicAzure.OAuthUrl,
  ToBotFromChannelOpenIdMetadataUrl: publicAzure.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: publicAzure.ToBotFromEmulatorOpenIdMetadataUrl,
};
const usGovernment: Addresses = {
  ToChannelFromBotLoginUrl: GovernmentConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: GovernmentConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: GovernmentConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: GovernmentConstants.OAuthUrl,
  ToBotFromChannelOpenIdMetadataUrl: GovernmentConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: GovernmentConstants.ToBotFromEmulatorOpenIdMetadataUrl,
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

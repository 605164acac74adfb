import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError, type ConnectorClient } from 'botframework-connector';
import type { Environment } from '../src/config/environment.ts';
import { singleAttempt } from './http-client.ts';

/** The public cloud's values: set together, since the SDK takes all of these keys or none. */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl:
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
};

/** The SDK's adapter, with HTTP left to `server.ts`, which knows what each failure is to answer. */
class DeskAdapter extends CloudAdapter {
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

export interface Adapter {
  /**
   * Authenticates the activity and runs one turn; the answer is that of an invoke. Throws
   * NotAuthentic for a token that is missing or wrong, whatever is wrong with it.
   */
  readonly receive: (
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ) => Promise<InvokeResponse | undefined>;
  /** The connector's client for one service, with a token of the bot's own. */
  readonly connector: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly appId: string;
}

const mostConnectors = 100;

export class NotAuthentic extends Error {}

export function createAdapter(environment: Environment): Adapter {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    settings(environment),
    undefined,
    undefined,
    undefined,
    { httpClient: singleAttempt },
  );
  const adapter = new DeskAdapter(authentication);
  const claims = [
    { type: 'aud', value: environment.app.id },
    { type: 'appid', value: environment.app.id },
  ];
  const connectorFactory = authentication.createConnectorFactory({
    claims,
    isAuthenticated: true,
    getClaimValue: (type: string) => claims.find((claim) => claim.type === type)?.value ?? null,
  } as never);
  /** Making a client costs more than a call; it fetches and renews its token by itself. */
  const connectors = new Map<string, Promise<ConnectorClient>>();
  return {
    appId: environment.app.id,
    receive: async (authorization, activity, turn) => {
      let entered = false;
      try {
        return await adapter.receive(authorization, activity, async (context) => {
          entered = true;
          await turn(context);
        });
      } catch (error) {
        // Before the turn only the token is looked at; the SDK throws plain errors for a bad
        // signature, which would become 500.
        if (!entered || error instanceof AuthenticationError)
          throw new NotAuthentic('the token was refused', { cause: error });
        throw error;
      }
    },
    connector: (serviceUrl) => {
      const known = connectors.get(serviceUrl);
      if (known) return known;
      const made = connectorFactory.create(serviceUrl, audience(environment));
      // Few in practice; an address is the caller's, so that the map must not fill the memory.
      if (connectors.size >= mostConnectors) connectors.clear();
      connectors.set(serviceUrl, made);
      made.catch(() => connectors.delete(serviceUrl));
      return made;
    },
  };
}

const audience = (environment: Environment): string =>
  environment.cloud.ToChannelFromBotOAuthScope ?? publicCloud.ToChannelFromBotOAuthScope;

function settings({ auth, app, cloud }: Environment) {
  if (auth === 'none') return {};
  const { ChannelService, ValidateAuthority, ...urls } = cloud;
  const other = Object.keys(urls).length > 0;
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    MicrosoftAppTenantId: app.tenantId,
    MicrosoftAppPassword: app.password,
    ...(ChannelService ? { ChannelService } : {}),
    ...(ValidateAuthority ? { ValidateAuthority } : {}),
    ...(other ? { ...publicCloud, ...urls } : {}),
  };
}

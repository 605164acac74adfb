import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Logger } from 'pino';
import type { Environment } from '../../src/config/environment.ts';
import { singleAttempt } from '../outgoing/http-client.ts';
import { cloudOf } from './cloud.ts';
import { createCredentials } from './credentials.ts';
import { createSigningKeys } from './signing-keys.ts';
import { tokenCheck } from './token.ts';

/** The SDK's adapter, with HTTP left to `server.ts`, which knows what each failure is to answer. */
class DeskAdapter extends CloudAdapter {
  receive(
    sender: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, logic);
  }
}

/** Nobody signs in through the bot: the client for that is made once, not at every turn. */
class DeskAuthentication extends ConfigurationBotFrameworkAuthentication {
  #signIn: Promise<UserTokenClient> | undefined;

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.#signIn ??= super.createUserTokenClient(claims).catch((error: unknown) => {
      this.#signIn = undefined;
      throw error;
    });
    return this.#signIn;
  }
}

export interface Adapter {
  /**
   * Authenticates the activity and runs one turn; the answer is that of an invoke. Throws
   * NotAuthentic for a token that is missing or wrong, whatever is wrong with it, and
   * KeysUnavailable where that cannot be found out.
   */
  readonly receive: (
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ) => Promise<InvokeResponse | undefined>;
  /** The connector's client for one service, with a token of the bot's own. */
  readonly connector: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly appId: string;
  /** False with AUTH=none: then nothing has a token. */
  readonly wantsTokens: boolean;
}

const mostConnectors = 100;

export function createAdapter(
  environment: Environment,
  options: { readonly now: () => number; readonly log: Logger },
): Adapter {
  const signed = environment.auth === 'botframework';
  const appId = environment.app.id;
  const cloud = cloudOf(environment);
  const authentication = new DeskAuthentication(
    signed ? { ...cloud, MicrosoftAppId: appId } : {},
    signed ? createCredentials(environment) : undefined,
    undefined,
    undefined,
    { httpClient: singleAttempt(options.now) },
  );
  const adapter = new DeskAdapter(authentication);
  const check = tokenCheck({
    appId,
    issuer: cloud.ToBotFromChannelTokenIssuer,
    keys: createSigningKeys({ ...options, metadataUrl: cloud.ToBotFromChannelOpenIdMetadataUrl }),
    now: options.now,
  });
  const bot = new ClaimsIdentity([{ type: 'aud', value: appId }], true);
  const connectorFactory = authentication.createConnectorFactory(bot);
  const audience = cloud.ToChannelFromBotOAuthScope;
  /** Making a client costs more than a call; it fetches and renews its token by itself. */
  const connectors = new Map<string, Promise<ConnectorClient>>();

  const connector = (serviceUrl: string): Promise<ConnectorClient> => {
    const known = connectors.get(serviceUrl);
    if (known) return known;
    const made = connectorFactory.create(serviceUrl, audience);
    // Few in practice; an address is the caller's, so that the map must not fill the memory.
    if (connectors.size >= mostConnectors) connectors.clear();
    connectors.set(serviceUrl, made);
    made.catch(() => connectors.delete(serviceUrl));
    return made;
  };
  // The SDK wants one at every turn, though nothing is sent in one.
  const kept = { create: connector } as ConnectorFactory;

  const senderOf = async (
    authorization: string,
    activity: Activity,
  ): Promise<AuthenticateRequestResult> => {
    if (!signed) {
      const anybody = await authentication.authenticateRequest(activity, authorization);
      return { ...anybody, connectorFactory: kept };
    }
    await check(authorization, activity);
    return { audience, claimsIdentity: bot, connectorFactory: kept } as AuthenticateRequestResult;
  };
  return {
    appId,
    wantsTokens: signed,
    receive: async (authorization, activity, turn) =>
      adapter.receive(await senderOf(authorization, activity), activity, turn),
    connector,
  };
}

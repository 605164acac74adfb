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
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { BotToken } from '../auth/bot-token.ts';
import { cloudOf } from '../auth/cloud.ts';
import { oneForEach } from './one-for-each.ts';
import type { Connector, Sdk, SdkOptions } from './sdk.ts';
import { singleAttempt } from './single-attempt.ts';

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

/** The Bot Framework's SDK for JavaScript. */
export function botbuilderSdk({ environment, token, now }: SdkOptions): Sdk {
  const cloud = cloudOf(environment);
  const appId = environment.app.id;
  const authentication = new DeskAuthentication(
    token ? { ...cloud, MicrosoftAppId: appId } : {},
    token ? credentialsWith(token, appId) : undefined,
    undefined,
    undefined,
    { httpClient: singleAttempt(now) },
  );
  const adapter = new DeskAdapter(authentication);
  const bot = new ClaimsIdentity([{ type: 'aud', value: appId }], true);
  const audience = cloud.ToChannelFromBotOAuthScope;
  const factory = authentication.createConnectorFactory(bot);
  const clientOf = oneForEach((serviceUrl) => factory.create(serviceUrl, audience));
  // The SDK wants one at every turn, though hardly ever anything is sent in one.
  const connectorFactory = { create: clientOf } as ConnectorFactory;

  const senderOf = async (activity: Activity): Promise<AuthenticateRequestResult> =>
    token
      ? ({ audience, claimsIdentity: bot, connectorFactory } as AuthenticateRequestResult)
      : { ...(await authentication.authenticateRequest(activity, '')), connectorFactory };
  return {
    run: async (raw, turn) => {
      const activity = raw as unknown as Activity;
      return adapter.receive(await senderOf(activity), activity, (context) =>
        turn({
          activity: raw,
          respond: async (value) =>
            void (await context.sendActivity({ type: 'invokeResponse', value })),
          say: async (text) => void (await context.sendActivity(text)),
        }),
      );
    },
    connect: async (serviceUrl) => connectorOf(await clientOf(serviceUrl)),
  };
}

const connectorOf = ({ conversations }: ConnectorClient): Connector => ({
  send: (conversationId, activity) =>
    conversations.sendToConversation(conversationId, activity as never),
  update: (conversationId, activityId, activity) =>
    conversations.updateActivity(conversationId, activityId, activity as never),
  remove: (conversationId, activityId) => conversations.deleteActivity(conversationId, activityId),
  create: (parameters) => conversations.createConversation(parameters as never),
});

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

function credentialsWith(token: BotToken, own: string): ServiceClientCredentialsFactory {
  const credentials: Credentials = {
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  };
  return {
    isValidAppId: async (appId) => appId === own,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (appId?: string) => {
      if (appId !== own) throw new Error('a token is asked for in the name of another app');
      return credentials;
    },
  };
}

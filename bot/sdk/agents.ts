import { Activity } from '@microsoft/agents-activity';
import {
  CloudAdapter,
  ConnectorClient,
  HttpClient,
  type HttpRequestConfig,
  type HttpResponse,
  TurnContext,
} from '@microsoft/agents-hosting';
import { isObject, jsonIn } from '../../src/domain/json.ts';
import type { BotToken } from '../auth/bot-token.ts';
import { callOnce } from '../outgoing/call-once.ts';
import { oneForEach } from './one-for-each.ts';
import type { Connector, Sdk, SdkOptions } from './sdk.ts';
import type { InvokeAnswer, RawActivity, Turn } from './turn.ts';

/** The SDK's adapter, with HTTP left to `server.ts`, which knows what each failure is to answer. */
class DeskAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(appId: string) {
    super({ clientId: appId });
    this.#appId = appId;
    // By itself it would tell the person of the error, in English, and lose it.
    this.onTurnError = async (_context, error) => {
      throw error;
    };
  }

  async run(
    raw: RawActivity,
    client: ConnectorClient,
    turn: (turn: Turn) => Promise<void>,
  ): Promise<InvokeAnswer | undefined> {
    const context = new TurnContext(this, addressOf(raw), { aud: this.#appId });
    this.setConnectorClient(context, client);
    await this.runMiddleware(context, () =>
      turn({
        activity: raw,
        respond: async (value) =>
          void (await context.sendActivity(
            Activity.fromObject({ type: 'invokeResponse', value: { ...value } }),
          )),
        say: async (text) => void (await context.sendActivity(text)),
      }),
    );
    return this.processTurnResults(context);
  }
}

/**
 * As much of an activity as the SDK needs to answer it. It refuses an activity of which anything else has a
 * shape that it does not know; the turn reads what came in by itself.
 */
function addressOf(raw: RawActivity): Activity {
  const { type, serviceUrl, conversation } = raw;
  const end = (value: unknown) => ({ id: isObject(value) ? textOr(value.id, 'nobody') : 'nobody' });
  return Activity.fromObject({
    ...{ type, serviceUrl, conversation: { id: conversation.id } },
    ...(typeof raw.id === 'string' && raw.id !== '' && { id: raw.id }),
    channelId: textOr(raw.channelId, 'msteams'),
    from: end(raw.from),
    recipient: end(raw.recipient),
  });
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The SDK's HTTP would wait for ever and follow redirects, with the token. */
class DeskHttp extends HttpClient {
  readonly #token: BotToken | null;
  readonly #now: () => number;

  constructor(baseURL: string, { token, now }: Pick<SdkOptions, 'token' | 'now'>) {
    super({ baseURL });
    this.#token = token;
    this.#now = now;
  }

  override async request<T>(config: HttpRequestConfig): Promise<HttpResponse<T>> {
    const path = config.url.replace(/^\/?/, '/');
    const headers = new Headers({ ...config.headers, accept: 'application/json' });
    if (this.#token) headers.set('authorization', `Bearer ${await this.#token()}`);
    const { status, body } = await callOnce(
      `${this.baseURL.replace(/\/$/, '')}${path}`,
      {
        method: config.method.toUpperCase(),
        headers,
        body: config.data === undefined ? null : JSON.stringify(config.data),
      },
      this.#now,
    );
    const told = jsonIn(body);
    const data = (isObject(told) ? told : {}) as T;
    return { data, status, statusText: '', headers: new Headers(), config };
  }
}

/** The SDK puts ids into addresses as they are: what is in one must not lead to another address. */
class DeskConnector extends ConnectorClient {
  constructor(http: HttpClient) {
    super(http);
  }

  override sendToConversation(conversationId: string, body: Activity) {
    return super.sendToConversation(encodeURIComponent(conversationId), body);
  }

  override replyToActivity(conversationId: string, activityId: string, body: Activity) {
    return super.replyToActivity(encodeURIComponent(conversationId), activityId, body);
  }

  override updateActivity(conversationId: string, activityId: string, body: Activity) {
    return super.updateActivity(
      encodeURIComponent(conversationId),
      encodeURIComponent(activityId),
      body,
    );
  }

  override deleteActivity(conversationId: string, activityId: string) {
    return super.deleteActivity(encodeURIComponent(conversationId), encodeURIComponent(activityId));
  }
}

/** The Microsoft 365 Agents SDK, which takes the place of the Bot Framework's. */
export function agentsSdk({ environment, ...options }: SdkOptions): Sdk {
  const adapter = new DeskAdapter(environment.app.id);
  const clientOf = oneForEach(
    async (serviceUrl) => new DeskConnector(new DeskHttp(serviceUrl, options)),
  );
  return {
    run: async (activity, turn) => adapter.run(activity, await clientOf(activity.serviceUrl), turn),
    connect: async (serviceUrl) => connectorOf(await clientOf(serviceUrl)),
  };
}

const connectorOf = (client: ConnectorClient): Connector => ({
  send: (conversationId, activity) => client.sendToConversation(conversationId, activity as never),
  update: (conversationId, activityId, activity) =>
    client.updateActivity(conversationId, activityId, activity as never),
  remove: (conversationId, activityId) => client.deleteActivity(conversationId, activityId),
  create: (parameters) => client.createConversation(parameters as never),
});

import { type Answer, createBotLink } from './bot.ts';
import { type Activity, createChats, isJson } from './chats.ts';
import { createGroup, type GroupKind } from './clients/groups.ts';
import { createPerson, type Person, type PersonSpec } from './clients/people.ts';
import type { ConnectorOptions } from './connector.ts';
import { createFaults } from './faults.ts';
import { createRecord } from './record.ts';
import { startServer } from './server.ts';
import { basePath, serve } from './serving.ts';

export type FakeTeamsOptions = {
  /** The bot's `/api/messages`; may be given later by `talksTo`. */
  readonly botUrl?: string;
  readonly appId?: string;
  readonly botName?: string;
  readonly strangers?: 'welcome' | 'refuse';
  /** A bearer token for each activity to the bot. */
  readonly authorization?: () => string | Promise<string>;
  /** Whether the bot's own token is right; without it every one is, and none. */
  readonly accepts?: (authorization: string | undefined) => boolean;
  readonly now?: () => Date;
  readonly untilMs?: number;
  readonly answerMs?: number;
  readonly keepAlive?: boolean;
};
export type FakeTeams = Awaited<ReturnType<typeof startFakeTeams>>;

/** A Teams on loopback: people who write and click, and the connector that a bot answers them by. */
export async function startFakeTeams(options: FakeTeamsOptions = {}) {
  const appId = options.appId ?? '00000000-0000-0000-0000-00000000b07a';
  const chats = createChats(appId);
  const record = createRecord(options.untilMs ?? 10_000);
  const faults = createFaults();
  const people = new Map<string, Person>();
  let botUrl: string | (() => string) | undefined = options.botUrl;

  const serviceUrl = () => `http://127.0.0.1:${server.port}${basePath}/`;
  const strangers = options.strangers ?? 'welcome';
  const connector: ConnectorOptions = { chats, appId, serviceUrl, strangers };
  const server = await startServer((request, body, response) =>
    serve({ connector, record, faults, accepts: options.accepts }, request, body, response),
  );

  const bot = createBotLink({
    url: () => {
      if (botUrl === undefined)
        throw new Error('Teams was not told where the bot is: talksTo(url)');
      return typeof botUrl === 'function' ? botUrl() : botUrl;
    },
    authorization: options.authorization,
    keepAlive: options.keepAlive ?? false,
    patienceMs: options.answerMs ?? 15_000,
  });
  const send = async (activity: unknown, headers?: Record<string, string>): Promise<Answer> => {
    const delivery = record.sent(activity);
    try {
      const answer = await bot.post(activity, headers);
      delivery.status = answer.status;
      delivery.answer = answer.body;
      return answer;
    } catch (error) {
      delivery.status = 'failed';
      delivery.answer = String(error);
      throw error;
    } finally {
      record.changed();
    }
  };
  const sendAsTeams = (activity: Activity) => send(activity, teamsHeaders(activity));

  return {
    serviceUrl: serviceUrl(),
    port: server.port,
    appId,
    /** With several instances of the bot: which one takes the next activity. */
    talksTo(url: string | (() => string)) {
      botUrl = url;
    },
    /** Introduces a person, who has the same ids in every run. */
    person(spec: PersonSpec): Person {
      const known = people.get(spec.aadObjectId);
      if (known) return known;
      const { name, mail, aadObjectId, tenantId, installed = true } = spec;
      const chat =
        chats.ofMember(aadObjectId) ?? chats.add({ name, mail, aadObjectId, tenantId, installed });
      const person = createPerson(
        {
          appId,
          botName: options.botName ?? 'SME Desk',
          serviceUrl,
          nextId: chats.nextId,
          now: options.now ?? (() => new Date()),
          send: sendAsTeams,
          changed: record.changed,
        },
        chat,
        spec,
      );
      people.set(aadObjectId, person);
      return person;
    },
    /** A group chat, or a channel, in which these people and the bot can be. */
    group: (kind: GroupKind) =>
      createGroup(
        { appId, botName: options.botName ?? 'SME Desk', send: sendAsTeams },
        chats,
        kind,
      ),
    /** Sends anything at all to the bot; a string goes out byte for byte. */
    send,
    /** Plans a fault for calls to come. */
    fault: faults.plan,
    clearFaults: faults.clear,
    calls: record.calls,
    deliveries: record.deliveries,
    forget: record.forget,
    /** Calls and deliveries that have no answer yet. */
    unanswered: () =>
      [...record.calls, ...record.deliveries].filter(({ status }) => status === undefined).length,
    transcript: record.transcript,
    /** The first truthy value of `look`, asked again at every event; fails with the transcript. */
    until: record.until,
    chats: chats.all,
    /** Connections are refused until `up`, which takes the same port again. */
    down: server.down,
    up: server.up,
    async stop() {
      record.close();
      bot.close();
      await server.down();
    },
  };
}

function teamsHeaders(activity: Activity): Record<string, string> {
  const { conversation, channelData } = activity;
  const tenant = isJson(channelData) && isJson(channelData.tenant) ? channelData.tenant : {};
  const conversationId = isJson(conversation) ? conversation.id : undefined;
  return {
    'x-ms-conversation-id': String(conversationId ?? ''),
    'x-ms-tenant-id': String(tenant.id ?? ''),
  };
}

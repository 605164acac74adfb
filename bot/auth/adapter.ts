import type { Logger } from 'pino';
import type { Environment } from '../../src/config/environment.ts';
import type { Connector, SdkOptions } from '../sdk/sdk.ts';
import type { InvokeAnswer, RawActivity, Turn } from '../sdk/turn.ts';
import type { BotToken } from './bot-token.ts';
import { cloudOf } from './cloud.ts';
import { createSigningKeys } from './signing-keys.ts';
import { tokenCheck } from './token.ts';

export interface Adapter {
  /**
   * Authenticates the activity and runs one turn; the answer is that of an invoke. Throws
   * NotAuthentic for a token that is missing or wrong, whatever is wrong with it, and
   * KeysUnavailable where that cannot be found out.
   */
  readonly receive: (
    authorization: string,
    activity: RawActivity,
    turn: (turn: Turn) => Promise<void>,
  ) => Promise<InvokeAnswer | undefined>;
  /** What can be done in the chats of one service. */
  readonly connector: (serviceUrl: string) => Promise<Connector>;
  readonly appId: string;
  /** False with AUTH=none: then nothing has a token. */
  readonly wantsTokens: boolean;
}

/** The one of the two SDKs that the environment names; the other one is not even loaded. */
const sdkOf = async (options: SdkOptions) =>
  options.environment.sdk === 'agents'
    ? (await import('../sdk/agents.ts')).agentsSdk(options)
    : (await import('../sdk/botbuilder.ts')).botbuilderSdk(options);

/** What asks Microsoft Entra takes a while to load, and with AUTH=none nobody is asked. */
const tokenOf = async (environment: Environment): Promise<BotToken> =>
  (await import('./bot-token.ts')).botToken(environment);

/** Checks who sends by means of our own, and leaves turns and calls to Microsoft's SDK. */
export async function createAdapter(
  environment: Environment,
  options: { readonly now: () => number; readonly log: Logger },
): Promise<Adapter> {
  const signed = environment.auth === 'botframework';
  const appId = environment.app.id;
  const cloud = cloudOf(environment);
  const token = signed ? await tokenOf(environment) : null;
  const sdk = await sdkOf({ environment, token, now: options.now });
  const check = tokenCheck({
    appId,
    issuer: cloud.ToBotFromChannelTokenIssuer,
    keys: createSigningKeys({ ...options, metadataUrl: cloud.ToBotFromChannelOpenIdMetadataUrl }),
    now: options.now,
  });
  return {
    appId,
    wantsTokens: signed,
    receive: async (authorization, activity, turn) => {
      if (signed) await check(authorization, activity);
      return sdk.run(activity, turn);
    },
    connector: sdk.connect,
  };
}

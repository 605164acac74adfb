import type { Environment } from '../../../src/config/environment.ts';
import { DeliveryFault } from '../../../src/engine/outbox/teams.ts';
import { botToken } from '../../auth/bot-token.ts';
import { cloudOf } from '../../auth/cloud.ts';
import { createSigningKeys } from '../../auth/signing-keys.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { quietLog } from '../quiet-log.ts';
import { mendsSignIn } from './sign-in-codes.ts';

const { ok, wrong } = findingsOf('bot');

/** Whether the bot can prove itself to Teams, and Teams to the bot. */
export async function checkRegistration(
  environment: Environment,
  now: () => number,
): Promise<Finding[]> {
  if (environment.auth === 'none')
    return [ok('AUTH=none: nobody proves anything, which is for a try on this machine')];
  return Promise.all([ownToken(environment), keysOfTeams(environment, now)]);
}

async function ownToken(environment: Environment): Promise<Finding> {
  try {
    await botToken(environment)();
    return ok(`Microsoft Entra gives the bot a token, as ${environment.app.type}`);
  } catch (error) {
    if (!(error instanceof DeliveryFault)) throw error;
    return wrong(`the bot gets no token: ${error.message}`, mendsSignIn(error.message));
  }
}

async function keysOfTeams(environment: Environment, now: () => number): Promise<Finding> {
  const { ToBotFromChannelOpenIdMetadataUrl: metadataUrl } = cloudOf(environment);
  try {
    await createSigningKeys({ metadataUrl, now, log: quietLog }).find('none');
    return ok('the keys by which Teams signs can be read');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong(
      `the keys by which Teams signs cannot be read: ${why}`,
      `Let this machine reach ${metadataUrl}: without them each activity gets 503.`,
    );
  }
}

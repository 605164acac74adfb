import type { TurnContext } from 'botbuilder';
import { languageOf } from '../../src/domain/people/people.ts';
import { translator } from '../../src/i18n/i18n.ts';
import { isOutage } from '../../src/store/database/store-fault.ts';
import { answerInWords } from './invokes.ts';

/**
 * Runs a turn; where the database is not there, says so in the words of the sender's client: as the
 * answer to a click, else as a message straight away, since nothing can be queued. What else goes
 * wrong is thrown on.
 */
export async function withoutOutage(
  context: TurnContext,
  turn: () => Promise<void>,
  noticed: (error: unknown) => void,
): Promise<void> {
  try {
    await turn();
  } catch (error) {
    if (!isOutage(error)) throw error;
    noticed(error);
    const { type, name, locale } = context.activity;
    const sentence = translator(languageOf(locale))('outage');
    if (type === 'invoke')
      await context.sendActivity({
        type: 'invokeResponse',
        value: answerInWords(String(name), sentence),
      });
    // Nobody hears of it where the message cannot be sent either.
    else if (type === 'message') await context.sendActivity(sentence).catch(() => undefined);
  }
}

import { languageOf } from '../../src/domain/people/people.ts';
import { translator } from '../../src/i18n/i18n.ts';
import { isOutage } from '../../src/store/database/store-fault.ts';
import type { Turn } from '../sdk/turn.ts';
import { answerInWords } from './invokes.ts';

/**
 * Runs a turn; where the database is not there, says so in the words of the sender's client: as the
 * answer to a click, else as a message straight away, since nothing can be queued. What else goes
 * wrong is thrown on.
 */
export async function withoutOutage(
  turn: Turn,
  answer: () => Promise<void>,
  noticed: (error: unknown) => void,
): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!isOutage(error)) throw error;
    noticed(error);
    const { type, name, locale } = turn.activity;
    const sentence = translator(languageOf(typeof locale === 'string' ? locale : null))('outage');
    if (type === 'invoke') await turn.respond(answerInWords(String(name), sentence));
    // Nobody hears of it where the message cannot be sent either.
    else if (type === 'message') await turn.say(sentence).catch(() => undefined);
  }
}

import { setTimeout } from 'node:timers/promises';
import { isOutage } from '../../store/database/store-fault.ts';

const pauseMs = 500;
const mostTries = 30;

/**
 * Stores what cannot be asked for again, such as the place of a message that Teams has just taken:
 * through an outage of the database of a quarter of a minute, or of longer where each try has to wait
 * for an answer. Then throws as it failed.
 */
export async function retryOnOutage<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error) || tries === mostTries) throw error;
      await setTimeout(pauseMs);
    }
  }
}

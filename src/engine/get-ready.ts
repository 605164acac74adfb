import type { AppContext } from './context.ts';

/** Has the features get ready for the program in force, in the background, until the signal is aborted. */
export function getReady(app: AppContext, signal: AbortSignal): void {
  for (const { name, getReady } of app.features.features)
    getReady?.(app, signal).catch((error: unknown) => {
      // Who asks hears of it, and whatever is wrong is tried anew.
      if (!signal.aborted) app.log.error({ err: error, feature: name }, 'not ready');
    });
}

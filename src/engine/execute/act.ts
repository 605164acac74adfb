import type { AppContext } from '../context.ts';
import type { Click, Outcome } from './click.ts';
import { logDenial } from './log-denial.ts';
import { unknownAction } from './show/show.ts';

/**
 * The one way in for what somebody does with a card, a dialog or the tab: the same verb and data
 * mean the same. A verb that no feature has changes nothing.
 */
export async function act(
  app: AppContext,
  click: Click,
  verb: string,
  data: unknown,
): Promise<Outcome> {
  const handler = app.features.verb(verb);
  if (!handler) return unknownAction(app, click, data);
  const outcome = await handler(app, click, data);
  logDenial(app, click.actor, verb, outcome);
  return outcome;
}

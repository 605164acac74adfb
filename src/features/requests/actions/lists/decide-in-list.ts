import type { RequestId } from '../../../../domain/ids.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Click, type Outcome, refusalIn } from '../../../../engine/execute/click.ts';
import { execute } from '../../../../engine/execute/execute.ts';
import { showOnCard } from '../../../../engine/execute/show/show.ts';
import { listIn, smeOnRow, tickedIn, wantedIn, wordsIn } from '../../card-inputs.ts';
import { withPicks } from '../../domain/form/fields/picks.ts';
import { parseCommand } from '../../domain/moves/commands.ts';
import type { ListOutcome } from '../../domain/pages/lists.ts';
import type { ListView } from '../../domain/views.ts';

/**
 * One decision on each ticked request of a list, each in its own transaction and with its own outcome:
 * what one of them refuses takes nothing from the others. The list then goes on where it was.
 */
export async function decideInList(
  app: AppContext,
  click: Click,
  data: unknown,
): Promise<Outcome<ListView>> {
  const view: ListView = { kind: 'list', ...listIn(data) };
  const verb = wantedIn(data);
  if (!verb) return showOnCard<ListView>(app, click, view);
  const { comment: _, ...given } = wordsIn(data);
  const done: ListOutcome[] = [];
  for (const ticked of tickedIn(data)) {
    const sme = smeOnRow(data, ticked.id);
    const words = withPicks({ ...given, ...(sme !== undefined && { sme }) }, app.program());
    const command = parseCommand(verb, words);
    const { view: shown, refusal } = await execute(
      app,
      { ...click, message: null, deliveryKey: keyFor(click, ticked.id) },
      { target: ticked, command, typed: {} },
    );
    done.push({ id: ticked.id, verb, refusal: refusal ?? refusalIn(shown) });
  }
  return showOnCard<ListView>(app, click, { ...view, done });
}

/** A click that Teams delivers twice counts once for each of its requests. */
const keyFor = ({ deliveryKey }: Click, id: RequestId): string | null =>
  deliveryKey && `${deliveryKey}:${id}`;

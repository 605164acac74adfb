import type { CardView } from '../../domain/card-view.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Click } from '../../engine/execute/click.ts';
import { rolesAround } from './domain/summary/roles.ts';
import { summariesView } from './domain/summary/views.ts';
import { customersInSight, summarySightOf } from './store/summary/lists.ts';

const help: CardView = { kind: 'help' };

/**
 * The newest summary of each customer in sight, or all of the one that is named; for whom there are
 * no summaries there is no such word.
 */
export async function summariesCommand(
  app: AppContext,
  { actor }: Click,
  typed: string | null,
): Promise<CardView> {
  const program = app.program();
  const sight = summarySightOf(program, actor.mail);
  if (!sight) return help;
  if (!typed) return summariesView(null);
  const [found, more] = await customersInSight(app.store.db, sight, typed);
  if (!found) return { kind: 'sentence', say: { code: 'customer-unknown', typed } } as CardView;
  if (!more && rolesAround(found, actor, program).length > 0) return summariesView(found.id);
  return { kind: 'customers', list: 'own', page: 0, wanted: typed } as CardView;
}

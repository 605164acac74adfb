import type { CardPage } from '../../../../domain/card-view.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Answer, says } from '../../../../engine/execute/click.ts';
import { personOf } from '../../../../store/people/people.ts';
import type { NudgePage } from '../../domain/summary/pages.ts';
import type { NudgeView } from '../../domain/summary/views.ts';
import { nudge as nudges } from '../../nudge-kind.ts';

/** The question whether a summary is due, for the customer's FM. */
export async function nudgePage(
  app: AppContext,
  { streamId }: NudgeView,
  reader: Reader,
  { refusal }: Answer,
): Promise<CardPage> {
  const found = await nudges.load(app.store.db, app, streamId);
  const as = found ? nudges.rolesIn(found.state, personOf(reader), found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: nudge, facts } = found;
  const page: NudgePage = { kind: 'nudge', nudge, customer: facts.customer, refusal, typed: {} };
  return page;
}

import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { personOf } from '../../../store/people/people.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import type { RiskPage } from '../domain/pages.ts';
import { closerOf } from '../domain/risk/decide.ts';
import type { RiskEvent } from '../domain/risk/risk.ts';
import type { RiskView } from '../domain/views.ts';
import { risk as risks } from '../risk-kind.ts';

/** One risk, and how it is closed. */
export async function riskPage(
  app: AppContext,
  { streamId, purpose, event }: RiskView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await risks.load(db, app, streamId);
  const person = personOf(reader);
  if (!found || risks.rolesIn(found.state, person, found.facts).length === 0)
    return says({ code: 'not-found', id: streamId }).view;
  const { state: risk, facts } = found;
  const told = purpose === 'shown' ? [] : await loadEvents<RiskEvent>(db, streamId);
  const page: RiskPage = {
    ...{ kind: 'risk', risk, customer: facts.customer, refusal, typed },
    mayClose: risk.state === 'open' && closerOf(risk, person, facts) !== undefined,
    told: told.find(({ version }) => version === event) ?? null,
  };
  return page;
}

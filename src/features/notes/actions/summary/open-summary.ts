import { erasedWords } from '../../../../domain/people/erase.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Click, type Outcome, says, shows } from '../../../../engine/execute/click.ts';
import { recordEvent } from '../../../../engine/execute/record-event.ts';
import { bindView } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { nextStreamId } from '../../../../store/streams/numbers.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import type { Customer, CustomerId } from '../../../customers/domain/customer/customer.ts';
import { openEngagementOf } from '../../../customers/store/shared.ts';
import { asSummaryInputs } from '../../domain/summary/fields.ts';
import { rolesAround } from '../../domain/summary/roles.ts';
import { suggestedDeployment } from '../../domain/summary/suggest.ts';
import type { SummaryEvent, SummaryInputs } from '../../domain/summary/summary.ts';
import { openRisksOf, publishedOf, summaryDraftOf } from '../../store/summary/load.ts';
import { summary as summaries } from '../../summary-kind.ts';

/** The FM's draft about a customer: the one that there is, or a new one with the last summary's values. */
export async function openSummary(app: AppContext, click: Click, id: CustomerId): Promise<Outcome> {
  const outcome = await app.store.transaction(async (db) => {
    const customer = await loadStream<Customer>(db, id);
    const as = customer ? rolesAround(customer, click.actor, app.program()) : [];
    if (!customer || as.length === 0) return says({ code: 'not-found', id });
    if (!as.includes('fm')) return says({ code: 'not-yours' });
    const draft = (await summaryDraftOf(db, id)) ?? (await begin(db, app, click, customer));
    const view = summaries.shownView(draft);
    if (click.message) await bindView(db, click.message, click.actor.id, view);
    return shows(view);
  });
  app.wake();
  return outcome;
}

async function begin(db: Db, app: AppContext, click: Click, { id: customer }: Customer) {
  const [last] = await publishedOf(db, customer, { most: 1 });
  const risks = await openRisksOf(db, customer);
  const event: SummaryEvent = {
    ...{ kind: 'begun', customer, last: last?.id ?? null },
    typed: {
      ...(last?.published
        ? stillKnown(asSummaryInputs(last.published.fields))
        : await suggestion(db, customer)),
      // What must not be forgotten is ticked.
      ...(risks.length > 0 ? { risks: risks.map((risk) => risk.id).join(',') } : {}),
    },
  };
  const id = await nextStreamId(db, summaries.prefix);
  return recordEvent(db, app, summaries, { click, event, as: 'fm', id });
}

/** What was erased meanwhile is typed anew. */
const stillKnown = (typed: SummaryInputs): SummaryInputs =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== erasedWords));

async function suggestion(db: Db, id: CustomerId) {
  const deployment = suggestedDeployment((await openEngagementOf(db, id))?.services ?? []);
  return deployment === null ? {} : { deployment };
}

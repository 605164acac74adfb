import { beginningOf } from '../../../../domain/forms/beginning.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { FirstFound } from '../../../../engine/chat-part.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { personOf } from '../../../../store/people/people.ts';
import type { SharedSummaryPage } from '../../domain/summary/pages.ts';
import { summaryId } from '../../domain/summary/summary.ts';
import { customersInSight, newestSummaries, summarySightOf } from '../../store/summary/lists.ts';
import { publishedOf } from '../../store/summary/load.ts';
import { summary as summaries } from '../../summary-kind.ts';

const nobody: ReadonlySet<never> = new Set();

/**
 * The summary of this number, or the newest of the customers of this name, as far as the reader may
 * see them; nothing typed: the newest in sight.
 */
export const findSummaries: FirstFound = async (app, reader, typed) =>
  (await pagesFor(app, reader, beginningOf(typed).trim())).map((page) => ({
    view: { kind: page.kind, streamId: page.summary.id },
    page,
  }));

async function pagesFor(
  app: AppContext,
  reader: Reader,
  typed: string,
): Promise<readonly SharedSummaryPage[]> {
  const { db } = app.store;
  const sight = summarySightOf(app.program(), reader.mail);
  if (!sight) return [];
  const number = /^(?:sum-)?(\d{1,9})$/i.exec(typed)?.[1];
  if (number) return numbered(app, reader, Number(number));
  if (typed === '') {
    const { rows } = await newestSummaries(db, sight, { page: 0, alerted: nobody });
    return rows.map(({ summary, customer }) => ({ kind: 'shared-summary', summary, customer }));
  }
  const found = await customersInSight(db, sight, typed);
  const newest = await Promise.all(
    found.map(async (customer) => ({
      ...{ customer, summary: (await publishedOf(db, customer.id, { most: 1 }))[0] },
    })),
  );
  return newest.flatMap(({ customer, summary }) =>
    summary ? [{ kind: 'shared-summary', summary, customer } as const] : [],
  );
}

async function numbered(app: AppContext, reader: Reader, number: number) {
  const found = await summaries.load(app.store.db, app, summaryId(number));
  if (found?.state.state !== 'published') return [];
  const { state: summary, facts } = found;
  const sees = summaries.rolesIn(summary, personOf(reader), facts).length > 0;
  return sees ? [{ kind: 'shared-summary', summary, customer: facts.customer } as const] : [];
}

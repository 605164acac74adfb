import type { CardPage } from '../../../../domain/card-view.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Answer, says } from '../../../../engine/execute/click.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { personOf } from '../../../../store/people/people.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import { openEngagementOf } from '../../../customers/store/shared.ts';
import { compare, risksBetween } from '../../domain/summary/compare.ts';
import { shownRisks } from '../../domain/summary/moves/decide.ts';
import type { ComparisonPage, SummaryPage, SummaryTextPage } from '../../domain/summary/pages.ts';
import { suggestedDeployment } from '../../domain/summary/suggest.ts';
import type { ExecSummary, SummaryId } from '../../domain/summary/summary.ts';
import type { ComparisonView, SummaryTextView, SummaryView } from '../../domain/summary/views.ts';
import { publishedOf, risksOf } from '../../store/summary/load.ts';
import { summary as summaries } from '../../summary-kind.ts';

/** The summary, its customer, and the reader's roles; undefined: it is not for them. */
async function seen(app: AppContext, id: SummaryId, reader: Reader) {
  const found = await summaries.load(app.store.db, app, id);
  const as = found ? summaries.rolesIn(found.state, personOf(reader), found.facts) : [];
  return found && as.length > 0 ? { ...found, as: as as SummaryPage['as'] } : undefined;
}

const unseen = (id: SummaryId): CardPage => says({ code: 'not-found', id }).view;

/** A draft as a form, or what was published. */
export async function summaryPage(
  app: AppContext,
  { streamId, purpose }: SummaryView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await seen(app, streamId, reader);
  if (!found) return unseen(streamId);
  const { state: summary, facts, as } = found;
  const { customer, risks } = facts;
  const [newest] = await publishedOf(db, customer.id, { most: 1 });
  const engagement = await openEngagementOf(db, customer.id);
  const page: SummaryPage = {
    ...{ kind: 'summary', summary, customer, as, risks, refusal, typed },
    last: (await lastOf(db, summary)) ?? null,
    suggested: suggestedDeployment(engagement?.services ?? []),
    milestonesOf:
      as.includes('fm') && summary.published?.fields.deployment === 'fully'
        ? (engagement?.id ?? null)
        : null,
    newer: newest && summary.state === 'published' && newest.id !== streamId ? newest.id : null,
    wasOrdered: purpose === 'ordered',
  };
  return page;
}

/** The published one before it. */
async function lastOf(
  db: Db,
  { id, customer, last }: ExecSummary,
): Promise<ExecSummary | undefined> {
  if (last !== null) return loadStream<ExecSummary>(db, last);
  const [before] = await publishedOf(db, customer, { most: 1, before: id });
  return before;
}

/** What changed since the one before. */
export async function comparisonPage(
  app: AppContext,
  { streamId }: ComparisonView,
  reader: Reader,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await seen(app, streamId, reader);
  const newer = found?.state;
  const older = newer && (await lastOf(db, newer));
  if (!found || !newer?.published || !older?.published) return unseen(streamId);
  const { customer } = found.facts;
  const times = { after: older.published.at, until: newer.published.at };
  const { opened, closed } = risksBetween(await risksOf(db, customer.id), times);
  const page: ComparisonPage = {
    ...{ kind: 'comparison', customer, older, newer },
    comparison: compare(older.published.fields, newer.published.fields),
    opened: opened.map(({ text }) => text),
    closed: closed.map(({ text }) => text),
  };
  return page;
}

/** The text of a summary, for who may see it. */
export async function summaryTextPage(
  app: AppContext,
  { streamId }: SummaryTextView,
  reader: Reader,
): Promise<CardPage> {
  const found = await seen(app, streamId, reader);
  if (!found) return unseen(streamId);
  const { state: summary, facts } = found;
  const { customer } = facts;
  const risks = summary.published?.risks ?? shownRisks(summary.typed, facts);
  const page: SummaryTextPage = { kind: 'summary-text', summary, customer, risks };
  return page;
}

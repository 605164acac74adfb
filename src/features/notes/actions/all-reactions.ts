import type { AppContext } from '../../../engine/context.ts';
import type { Feature } from '../../../engine/feature.ts';
import type { Db } from '../../../store/database/tables.ts';
import { onNote, onRisk } from './reactions.ts';
import { noticeEngagement, noticeRequest, noticeRisk } from './summary/notice-significant.ts';
import { followCustomer, onOrder, onSummary } from './summary/summary-reactions.ts';
import { onClosingStep, onCompletedRequest } from './told-by-others.ts';

type Following<What> = (db: Db, app: AppContext, what: What) => Promise<void>;

/** Notes and summaries follow the same events, one after the other. */
const both =
  <What>(first: Following<What>, second: Following<What>): Following<What> =>
  async (db, app, what) => {
    await first(db, app, what);
    await second(db, app, what);
  };

/** What follows from the events of this feature's kinds and of others'. */
export const reactions = {
  note: onNote,
  risk: both(onRisk, noticeRisk),
  request: both(onCompletedRequest, noticeRequest),
  engagement: both(onClosingStep, noticeEngagement),
  summary: onSummary,
  order: onOrder,
  customer: followCustomer,
} satisfies Feature['reactions'];

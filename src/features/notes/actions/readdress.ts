import { readdressStreams } from '../../../engine/directory/readdress-streams.ts';
import type { Feature } from '../../../engine/feature.ts';
import { note } from '../note-kind.ts';
import { order } from '../order-kind.ts';
import { risk } from '../risk-kind.ts';
import { clearWhoAsked } from '../store/summary/stored-order.ts';
import { summary } from '../summary-kind.ts';

/** Notes, risks, summaries and orders go along with their people. */
export const readdressNotes: NonNullable<Feature['readdress']> = async (db, app, moved) => {
  await readdressStreams(db, app, note, moved);
  await readdressStreams(db, app, risk, moved);
  await readdressStreams(db, app, summary, moved);
  await clearWhoAsked(db, moved);
  await readdressStreams(db, app, order, moved);
};

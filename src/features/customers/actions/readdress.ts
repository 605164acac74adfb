import { readdressStreams } from '../../../engine/directory/readdress-streams.ts';
import type { Feature } from '../../../engine/feature.ts';
import { customer } from '../customer-kind.ts';
import { engagement } from '../engagement-kind.ts';

/** Customers, and the engagements with them, go along with their FMs. */
export const readdressCustomers: NonNullable<Feature['readdress']> = async (db, app, moved) => {
  await readdressStreams(db, app, customer, moved);
  await readdressStreams(db, app, engagement, moved);
};

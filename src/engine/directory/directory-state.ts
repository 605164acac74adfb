import type { Instant } from '../../domain/time/instant.ts';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import type { Db } from '../../store/database/tables.ts';
import { unansweredKeys } from '../../store/people/directory/due-keys.ts';

import type { AppContext } from '../context.ts';

/** How the directory does: kept with the data, so that every instance says the same. */
export interface DirectoryState {
  readonly answeredAt: Instant | null;
  /** Null: the last question was answered. */
  readonly failing: { readonly since: Instant; readonly reason: string } | null;
}

const stateSetting = 'directory-state';
const unknown: DirectoryState = { answeredAt: null, failing: null };

export async function directoryState(db: Db): Promise<DirectoryState> {
  const stored = await loadSetting(db, stateSetting);
  return stored ? (JSON.parse(stored) as DirectoryState) : unknown;
}

export const directoryAnswered = (db: Db, now: Instant): Promise<void> =>
  saveSetting(db, stateSetting, JSON.stringify({ answeredAt: now, failing: null }));

export async function directoryFailed(db: Db, now: Instant, reason: string): Promise<void> {
  const { answeredAt, failing } = await directoryState(db);
  const since = failing?.since ?? now;
  await saveSetting(db, stateSetting, JSON.stringify({ answeredAt, failing: { since, reason } }));
}

/** What `/readyz` tells; a directory that fails does not make the bot unready. */
export async function directoryReport({ store, clock }: AppContext) {
  const { answeredAt, failing } = await directoryState(store.db);
  const seconds = (since: Instant) => Math.max(0, Math.round((clock() - since) / 1000));
  return {
    state: failing ? 'failing' : answeredAt === null ? 'not asked yet' : 'ok',
    ...(failing ? { reason: failing.reason, failingSeconds: seconds(failing.since) } : {}),
    ...(answeredAt === null ? {} : { answeredSecondsAgo: seconds(answeredAt) }),
    unanswered: await unansweredKeys(store.db),
  };
}

import { backup } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { prepareDataDir, type StatFs } from '../../files/data-dir.ts';
import { type EverySecond, keepConfirmed } from './keep-confirmed.ts';
import { type OpeningAlone, openAlone } from './open-alone.ts';
import { dialectOn, preparing } from './sqlite-dialect.ts';

export interface EmbeddedOptions extends OpeningAlone {
  /** Hears of a place that is taken but should not be relied on. */
  readonly onWarning?: ((text: string) => void) | undefined;
  readonly statfs?: StatFs | undefined;
  readonly every?: EverySecond | undefined;
}

export interface Embedded {
  readonly dialect: Dialect;
  /** Writes everything committed to a new file, while work goes on. */
  readonly copyTo: (file: string) => Promise<void>;
  /** For a caller that made no Kysely with the dialect, which closes it itself. */
  readonly close: () => void;
}

/**
 * The embedded database in `dataDir`, durable at each commit and held by this process alone.
 * Throws StoreFault: `locked` after 30 s while another process holds it; `broken`; and those of
 * `prepareDataDir`.
 */
export async function openEmbedded(
  dataDir: string,
  { statfs, onWarning, every, ...waiting }: EmbeddedOptions = {},
): Promise<Embedded> {
  const file = prepareDataDir(dataDir, {
    ...(statfs && { statfs }),
    ...(onWarning && { onWarning }),
  });
  const database = await openAlone(file, waiting);
  const keeper = keepConfirmed(database, file, every);
  return {
    dialect: dialectOn(preparing(database, keeper)),
    close: keeper.close,
    copyTo: async (copy) => void (await backup(database, copy)),
  };
}

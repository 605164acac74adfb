import type { Logger } from 'pino';
import type { Environment } from '../../src/config/environment.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { Feature } from '../../src/engine/feature.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import type { startWorker } from '../../src/engine/queue/worker/worker.ts';
import type { RateLimiter } from '../../src/engine/rate-limit/rate-limiter.ts';
import type { openStore } from '../../src/store/database/open.ts';

/** With what the product starts. */
export interface AppOptions {
  readonly environment: Environment;
  readonly program: Program;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  /** How many lines of the log could not be written. */
  readonly droppedLines?: () => number;
  /** Teams' limits; a Teams without any needs none. */
  readonly pace?: RateLimiter;
  /** How long the demo's clock waits for everything to be delivered before it moves on. */
  readonly clockPatienceMs?: number;
  /** Who does the jobs. */
  readonly startRelay?: typeof startWorker;
  /** For clients that know neither dialogs nor `refresh`, as the Agents Playground; Teams knows both. */
  readonly simpleClients?: boolean;
  /** Whether what a button asks for is asked in a dialog; by itself wherever the clients have any. */
  readonly panelsInDialogs?: boolean;
  /** What the product can do; a test may add to it. */
  readonly features?: readonly Feature[];
  /** What becomes of each page. */
  readonly render?: Render;
  /** Where the tab's page may have been built. */
  readonly tabFolders?: readonly string[];
  /** Where everything is kept. */
  readonly openStore?: typeof openStore;
}

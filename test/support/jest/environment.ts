import { flushCompileCache } from 'node:module';

/** As Node itself. */
const calls = 10;

/** The process itself instead of a context within it: one `Error`, one `process`, as in the product. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default class NativeEnvironment {
  /** What jest puts into its environments stays out of the process's own. */
  readonly global: object = {};
  readonly #before = { ...process.env };

  /** Jest has made traces of a hundred calls: the product takes many errors as answers, each with its trace. */
  async setup(): Promise<void> {
    Error.stackTraceLimit = calls;
  }

  /** The next file runs in this process, too: it has to find what this one found. */
  async teardown(): Promise<void> {
    // A worker that takes too long to end is killed: what it has parsed is kept before.
    flushCompileCache();
    const names = new Set([...Object.keys(this.#before), ...Object.keys(process.env)]);
    const changed = [...names].filter((name) => this.#before[name] !== process.env[name]);
    if (changed.length > 0)
      throw new Error(`The tests have left ${changed} of the environment changed`);
  }

  getVmContext(): null {
    return null;
  }
}

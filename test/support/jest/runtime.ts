import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setGlobals, timeLimit } from './globals.ts';

const require = createRequire(import.meta.url);
const globals = new URL('./globals.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
});

/**
 * Runs tests as Node runs the product: its own loader, which strips types by itself, and every module
 * loaded once a process. Jest's own runtime loads everything anew for each file, which took longer than the tests.
 */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default class NativeRuntime {
  /** Circus keeps the tests of a file in its module, so each file gets a fresh one. */
  requireInternalModule(path: string): unknown {
    for (const symbol of [timeLimit, Symbol.for('EVENT_HANDLERS')])
      Reflect.deleteProperty(globalThis, symbol);
    delete require.cache[path];
    return require(path);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  setGlobalsForRuntime = setGlobals;

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  async unstable_importModule(path: string): Promise<void> {
    await import(pathToFileURL(path).href);
  }

  enterTestCode(): void {}
  leaveTestCode(): void {}
  teardown(): void {}

  getSourceMaps(): Map<string, string> {
    return new Map();
  }

  getAllCoverageInfoCopy(): undefined {}
}

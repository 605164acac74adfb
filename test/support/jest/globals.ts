import type * as Jest from '@jest/globals';

type Globals = Omit<typeof Jest, 'jest'>;

/** What a test file gets for `@jest/globals`; every file has its own tests, so they change from file to file. */
export let describe: Globals['describe'];
export let expect: Globals['expect'];
export let it: Globals['it'];
export let beforeAll: Globals['beforeAll'];
export let beforeEach: Globals['beforeEach'];
export let afterAll: Globals['afterAll'];
export let afterEach: Globals['afterEach'];

export const timeLimit = Symbol.for('TEST_TIMEOUT_SYMBOL');

export const jest = {
  setTimeout(milliseconds: number): void {
    Object.assign(globalThis, { [timeLimit]: milliseconds });
  },
};

export function setGlobals(globals: Globals): void {
  ({ describe, expect, it, beforeAll, beforeEach, afterAll, afterEach } = globals);
}

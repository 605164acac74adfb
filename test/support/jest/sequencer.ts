import { createRequire } from 'node:module';

interface Test {
  readonly path: string;
}

type Sequencer = new (
  options: unknown,
) => {
  sort(tests: readonly Test[]): readonly Test[] | Promise<readonly Test[]>;
};

// Jest's own, by the way that jest takes to it.
const core = createRequire(import.meta.url).resolve('jest');
const Sequencer = createRequire(createRequire(core).resolve('@jest/core'))('@jest/test-sequencer')
  .default as Sequencer;

/** These wait long, for processes that they start above all: begun last, they would keep one worker while the others are done. */
export const longest: readonly string[] = [
  'test/bot/process/process.test.ts',
  'test/fuzz/fuzz.test.ts',
  'test/bot/process/second-process.test.ts',
  'test/security/hostile-fields.test.ts',
  'test/bot/process/killed-under-load.test.ts',
  'test/deploy/image.test.ts',
  'test/stories/outages/the-database-falls-silent.test.ts',
  'test/store/database/answering.test.ts',
  'test/security/rights/rights-in-the-tab.test.ts',
  'test/demo/playground-host.test.ts',
];

/** Jest's order is by what each file took last time, else by its size; the longest come first on every machine. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default class LongestFirst extends Sequencer {
  override async sort(tests: readonly Test[]): Promise<Test[]> {
    const rank = ({ path }: Test): number => {
      const at = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}

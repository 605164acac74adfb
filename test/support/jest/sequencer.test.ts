import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import LongestFirst, { longest } from './sequencer.ts';

it('the files that take longest are there', () => {
  expect(longest.filter((file) => !existsSync(file))).toEqual([]);
});

it('the files that take longest come first, in their order, and the others as jest has them', async () => {
  const test = (path: string, size: number) => ({
    path: `/desk/${path}`,
    context: {
      config: { id: 'none', cacheDirectory: '/nowhere' },
      hasteFS: { getSize: () => size },
    },
  });
  const [first = '', second = ''] = longest;
  const tests = [test('a.test.ts', 1), test(second, 2), test('b.test.ts', 3), test(first, 0)];
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} });
  const sorted = await sequencer.sort(tests);
  expect(sorted.map(({ path }) => path)).toEqual(
    [first, second, 'b.test.ts', 'a.test.ts'].map((path) => `/desk/${path}`),
  );
});

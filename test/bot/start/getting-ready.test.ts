import { expect, it } from '@jest/globals';
import type { Feature } from '../../../src/engine/feature.ts';
import { features } from '../../../src/features/index.ts';
import { startDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { startWatching } from '../../support/app/watched-program.ts';

/** A feature that gets ready until it is stopped, for which program, and when it does so for the second time. */
function slow() {
  let isAgain = (): void => undefined;
  const again = new Promise<void>((resolve) => {
    isAgain = resolve;
  });
  const begun: { readonly triage: unknown; readonly signal: AbortSignal }[] = [];
  const feature: Feature = {
    name: 'slow',
    getReady: (app, signal) => {
      begun.push({ triage: app.program().deadlines.triage, signal });
      if (begun.length > 1) isAgain();
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  };
  return { begun, again, feature };
}

it('features get ready in the background of a start, and stop with the process', async () => {
  const { begun, feature } = slow();
  const { log, lines } = aLog();
  const desk = await startDesk({ features: [...features, feature], log });
  expect(begun.map(({ signal }) => signal.aborted)).toEqual([false]);
  await desk.restarts();
  expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await desk.stop();
  expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  expect(lines.filter(({ msg }) => msg === 'not ready')).toEqual([]);
});

it('features get ready anew for a program that was changed', async () => {
  const { begun, again, feature } = slow();
  const watching = await startWatching(undefined, [...features, feature]);
  expect(begun).toHaveLength(1);
  await watching.changes('triage: { businessDays: 1 }', 'triage: { businessDays: 2 }');
  await again;
  await watching.stop();
  expect(begun.map(({ triage }) => triage)).toEqual([{ businessDays: 1 }, { businessDays: 2 }]);
  expect(begun.every(({ signal }) => signal.aborted)).toBe(true);
});

it('a feature that cannot get ready is in the log, and the others do', async () => {
  const { begun, feature } = slow();
  const { log, lines } = aLog();
  const broken: Feature = {
    name: 'broken',
    getReady: async () => {
      throw new Error('no index');
    },
  };
  const desk = await startDesk({ features: [...features, broken, feature], log });
  await desk.settled();
  expect(begun).toHaveLength(1);
  expect(lines).toContainEqual(expect.objectContaining({ feature: 'broken', msg: 'not ready' }));
  await desk.stop();
});

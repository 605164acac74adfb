import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inPieces } from '../../../src/features/playbook/index/in-pieces.ts';

const inTurn = () => setImmediate();

/** Something of so many steps, and how many were made between two turns of the others. */
function made(steps: number, fails = (_begun: number, _step: number): boolean => false) {
  const seen = { begun: 0, steps: 0, pieces: [] as number[] };
  function* begin(): Generator<undefined, string, undefined> {
    seen.begun += 1;
    for (let step = 1; step <= steps; step++) {
      seen.steps += 1;
      seen.pieces[seen.pieces.length - 1] = (seen.pieces.at(-1) ?? 0) + 1;
      if (fails(seen.begun, step)) throw new Error('cannot be made');
      yield;
    }
    return `made of ${steps}`;
  }
  const turn = async (): Promise<void> => {
    await setImmediate();
    seen.pieces.push(0);
  };
  return { seen, wanted: inPieces(begin, { atOnce: 10, turn }) };
}

describe('what is made in pieces', () => {
  it('takes no more steps at once than are allowed, and others have their turn before each piece', async () => {
    const { seen, wanted } = made(95);
    expect(await wanted()).toBe('made of 95');
    expect(seen.pieces).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
  });

  it('is not begun before somebody wants it', async () => {
    const { seen, wanted } = made(5);
    await setImmediate();
    expect(seen.begun).toBe(0);
    await wanted();
    expect(seen.begun).toBe(1);
  });

  it('is made once, and in as many pieces, however many want it at once and later', async () => {
    const { seen, wanted } = made(95);
    const all = await Promise.all([wanted(), wanted(), wanted()]);
    expect(all).toEqual(['made of 95', 'made of 95', 'made of 95']);
    expect(await wanted()).toBe('made of 95');
    expect(seen.begun).toBe(1);
    expect(seen.pieces).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
  });

  it('lets the event loop turn by itself, so that what came in meanwhile is answered', async () => {
    let clicks = 0;
    let isDone = false;
    const clicking = (async () => {
      while (!isDone) {
        await setImmediate();
        clicks += 1;
      }
    })();
    const steps = function* () {
      for (let step = 0; step < 100; step++) yield;
      return clicks;
    };
    const answered = await inPieces(steps, { atOnce: 1, turn: setImmediate })();
    isDone = true;
    await clicking;
    expect(answered).toBeGreaterThanOrEqual(99);
  });

  it('stops where nobody wants it any more, and goes on from there for the next one', async () => {
    const { seen, wanted } = made(95);
    const ending = new AbortController();
    const given = wanted({ signal: ending.signal, pause: inTurn });
    while (seen.steps < 30) await setImmediate();
    ending.abort();
    await expect(given).rejects.toThrow('aborted');
    const before = seen.steps;
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(seen.steps).toBe(before);
    expect(before).toBeLessThanOrEqual(50);
    expect(await wanted()).toBe('made of 95');
    expect(seen).toMatchObject({ begun: 1, steps: 95 });
  });

  it('is made with a pause after each piece, and without one for somebody who waits for it', async () => {
    const { seen, wanted } = made(95);
    let pauses = 0;
    const resume = Promise.withResolvers<void>();
    const pause = () => {
      pauses += 1;
      return resume.promise;
    };
    const unhurried = wanted({ signal: new AbortController().signal, pause });
    while (pauses === 0) await setImmediate();
    expect(seen.steps).toBe(10);
    expect(await wanted()).toBe('made of 95');
    expect(pauses).toBe(1);
    resume.resolve();
    expect(await unhurried).toBe('made of 95');
  });

  it('goes on for who still waits when another one stops', async () => {
    const { seen, wanted } = made(95);
    const ending = new AbortController();
    const given = wanted({ signal: ending.signal, pause: inTurn });
    const waited = wanted();
    ending.abort();
    await expect(given).rejects.toThrow('aborted');
    expect(await waited).toBe('made of 95');
    expect(seen.begun).toBe(1);
  });

  it('tells all who wait that it cannot be made, and is tried anew for the next one', async () => {
    const { seen, wanted } = made(25, (begun, step) => begun === 1 && step === 15);
    const all = await Promise.allSettled([wanted(), wanted()]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await wanted()).toBe('made of 25');
    expect(seen.begun).toBe(2);
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import { databaseFor, dropDatabase, engines } from '../support/databases/databases.ts';
import { fuzz, growth } from './run.ts';

jest.setTimeout(300_000);

describe.each(engines)('twelve hundred activities on %s, half of them broken', (engine) => {
  it('are all answered, none with an error of ours; what is stored stays whole, and no memory is kept', async () => {
    const databaseUrl = await databaseFor(engine, 'fuzz');
    const { statuses, harmful, errors, heap, left } = await fuzz({
      activities: 1_200,
      seed: 20,
      databaseUrl,
    });
    await dropDatabase(databaseUrl);
    expect({ harmful, errors, wrong: left.wrong }).toEqual({ harmful: [], errors: [], wrong: [] });
    expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(1_200);
    // Otherwise it would have met closed doors only.
    expect(left.requests).toBeGreaterThan(0);
    expect(growth(heap)).toBeLessThan(0.1);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPassedOver, type PassedOver } from '../../../src/engine/queue/worker/passed-over.ts';
import { monday } from '../../features/requests/domain/given.ts';

describe('what was passed over', () => {
  let passed: PassedOver;
  let timers: { readonly ms: number; readonly work: () => void }[];
  beforeEach(() => {
    timers = [];
    passed = createPassedOver((ms, work) => void timers.push({ ms, work }));
  });

  it('is not looked at again where that takes long, but for what may have been written meanwhile', () => {
    expect(passed.since(['contoso'])).toBeUndefined();
    passed.add(monday, ['contoso'], 30);
    expect(passed.since(['contoso'])).toBe(monday - 250);
    passed.add(monday + 100, ['contoso'], 1);
    expect(passed.since(['contoso'])).toBe(monday - 150);
  });

  it('is looked at again after twenty times as long, at least after 100 ms', () => {
    passed.add(monday, ['contoso'], 30);
    passed.add(monday + 100, ['contoso'], 1);
    expect(timers.map(({ ms }) => ms)).toEqual([600]);
    timers[0]?.work();
    expect(passed.isNothing()).toBe(true);
    passed.add(monday + 600, ['contoso'], 1);
    expect(timers[1]?.ms).toBe(100);
  });

  it('is looked at again by the timer of the last look at all only', () => {
    passed.add(monday, ['contoso'], 30);
    passed.forget();
    passed.add(monday + 100, ['contoso'], 30);
    timers[0]?.work();
    expect(passed.isNothing()).toBe(false);
  });

  it('is looked at again each time where no tenant is crowded', () => {
    passed.add(monday, [], 30);
    expect(passed.isNothing()).toBe(true);
  });

  it('is looked at again once a tenant is no longer crowded', () => {
    passed.add(monday, ['contoso'], 30);
    expect(passed.since(['contoso', 'fabrikam'])).toBe(monday - 250);
    expect(passed.since(['fabrikam'])).toBeUndefined();
    expect(passed.isNothing()).toBe(true);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { loadMonitor, type Rush } from '../../../bot/http/load-monitor.ts';

let now: number;
let used: number;
let clicks: Rush;

beforeEach(() => {
  now = 0;
  used = 0;
  clicks = loadMonitor(
    () => now,
    () => used,
  );
});

describe('a rush of clicks', () => {
  it('lasts for a tenth of a second after an answer, while the process has no time to spare', () => {
    clicks.answered();
    used = 0.95;
    expect(clicks.isOn()).toBe(true);
    now += 99;
    expect(clicks.isOn()).toBe(true);
    used = 0.5;
    expect(clicks.isOn()).toBe(false);
    used = 1;
    now += 1;
    expect(clicks.isOn()).toBe(false);
  });

  it('is none where the process is busy with other things only', () => {
    used = 1;
    expect(clicks.isOn()).toBe(false);
  });
});

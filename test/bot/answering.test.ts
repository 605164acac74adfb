import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Answering, answering } from '../../bot/answering.ts';

let now: number;
let used: number;
let answers: Answering;

beforeEach(() => {
  now = 0;
  used = 0;
  answers = answering(
    () => now,
    () => used,
  );
});

describe('whether somebody waits for an answer', () => {
  it('is so from a click to its answer, of any of them', () => {
    expect(answers.waited()).toBe(false);
    answers.begins();
    answers.begins();
    answers.ends();
    expect(answers.waited()).toBe(true);
    answers.ends();
    expect(answers.waited()).toBe(false);
  });

  it('is so for a tenth of a second more while the process has no time to spare', () => {
    answers.begins();
    answers.ends();
    used = 0.95;
    expect(answers.waited()).toBe(true);
    now += 99;
    expect(answers.waited()).toBe(true);
    used = 0.5;
    expect(answers.waited()).toBe(false);
    used = 1;
    now += 1;
    expect(answers.waited()).toBe(false);
  });

  it('is not so where the process is busy with other things only', () => {
    used = 1;
    expect(answers.waited()).toBe(false);
  });
});

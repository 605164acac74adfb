import { describe, expect, it } from '@jest/globals';
import { waits } from '../../../../../src/features/requests/domain/clock/waits.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import { program } from '../../../../support/samples/program.ts';
import {
  agreed,
  approved,
  asked,
  completed,
  declined,
  engaged,
  type Happened,
  offered,
  onboarding,
  planned,
  proposed,
  recorded,
  released,
  returned,
  submitted,
} from '../given.ts';
import { answeredNever, contacted, day, letTimePass, notInFtop, waited } from './let-time-pass.ts';

describe('with nobody acting for 60 days', () => {
  const histories: readonly (readonly Happened[])[] = [
    [submitted],
    [submitted, returned],
    [submitted, asked],
    [submitted, approved],
    answeredNever,
    [...answeredNever, declined],
    [...answeredNever, released],
    onboarding,
    [...onboarding, contacted],
    [...onboarding, planned],
    engaged,
    [...engaged, completed],
    [...engaged, notInFtop],
    [offered],
    [offered, agreed],
    [proposed],
    [proposed, asked],
    [...engaged, asked],
  ];
  it.each(
    histories.map(
      (history) =>
        [
          recorded(history)
            .map(({ kind }) => kind)
            .join(', '),
          history,
        ] as const,
    ),
  )(
    'after %s somebody is told at each step of each row, in every period, and rows end',
    (_, history) => {
      const { told, request } = letTimePass(history);
      const left = waited(request);
      const open = waits.filter(({ since }) => since(request, program) !== null);
      expect(open.length).toBeGreaterThan(0);
      for (const { wait, steps, onward } of open) {
        const of = told.filter((one) => one.wait === wait);
        const begun = waitsBegun(wait, request);
        expect(of.every(({ to }) => to.length > 0)).toBe(true);
        if (begun) expect(of.map(({ step }) => step)).toEqual(of.map((_, index) => index + 1));
        if (begun && !onward) expect(of).toHaveLength(steps.length);
        if (!onward) expect(left.some((one) => one.of === wait)).toBe(!begun);
        else expect(left.some((one) => one.of === wait)).toBe(true);
        const gaps = of.slice(1).map(({ at }, index) => at - (of[index]?.at ?? at));
        expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(8 * day);
      }
    },
  );
  /** The end of the plan lies within the 60 days too. */
  const waitsBegun = (wait: string, request: Request): boolean =>
    waits.some((row) => row.wait === wait && row.since(request, program) !== null);
});

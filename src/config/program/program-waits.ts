import { z } from 'zod';
import { usualWaits, type WaitName, waitNames } from '../../domain/program/waits.ts';
import { millisecondsIn } from '../../domain/time/duration.ts';

/** Nobody is reminded of something a quarter later, nor twice within a day. */
const most = 90;

const whole = z.int('a whole number of days').min(1, 'at least 1').max(most, `at most ${most}`);
const step = z
  .number('a number of days')
  .multipleOf(0.5, 'days or half days')
  .min(0, 'at least 0')
  .max(most, `at most ${most}`);

const every = z.union(
  [z.strictObject({ businessDays: whole }), z.strictObject({ days: whole })],
  '{ businessDays: 2 } or { days: 7 }',
);

/** One row of the table: as many steps as it tells people, and whether it goes on is not data. */
function pace(name: WaitName) {
  const usual = usualWaits[name];
  const falls = name === 'end';
  const { length } = usual.after;
  const after = z
    .array(falls ? step.multipleOf(1, 'whole days') : step.min(0.5, 'at least 0.5'))
    .length(length, `${length} numbers of days`)
    .refine(
      (days) =>
        days.every(
          (day, at) => at === 0 || (falls ? day < before(days, at) : day > before(days, at)),
        ),
      falls ? 'each less than the one before' : 'each more than the one before',
    )
    .default([...usual.after]);
  const goesOn = z
    .union([every, z.null()], '{ businessDays: 2 } or { days: 7 }')
    .default(usual.every);
  return z
    .strictObject({ after, every: goesOn })
    .refine(({ every: again }) => (again === null) === (usual.every === null), {
      path: ['every'],
      message: usual.every ? '{ businessDays: 2 } or { days: 7 }' : 'nothing: this row ends',
    })
    .prefault({});
}

const before = (days: readonly number[], at: number): number => days[at - 1] ?? 0;

const minute = 60_000;

/** A duration that a clock can wait for; of years and months, as long as these are at most. */
export function isBounded(text: string): boolean {
  const [, years = '0', months = '0', weeks = '0', days = '0', hours = '0'] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?.*)?$/.exec(text) ?? [];
  const [minutes = '0', seconds = '0'] = [
    /T.*?(\d+)M/.exec(text)?.[1],
    /(\d+)(?:\.\d+)?S/.exec(text)?.[1],
  ];
  const inDays = Number(years) * 366 + Number(months) * 31 + Number(weeks) * 7 + Number(days);
  return inDays + Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400 <= 3660;
}

/** Within so long one person's reminders are one message. */
export const gatherReminders = z.iso
  .duration('an ISO 8601 duration such as PT30M')
  .refine(isShort, 'between PT1M and PT4H')
  .default('PT30M');

function isShort(text: string): boolean {
  if (/^P[^T]/.test(text)) return false;
  const length = millisecondsIn(text);
  return length >= minute && length <= 240 * minute;
}

/** Who is reminded by the clock, and how often; what is left out has its usual pace. */
export const waitPaces = z
  .strictObject(
    Object.fromEntries(waitNames.map((name) => [name, pace(name)])) as Record<
      WaitName,
      ReturnType<typeof pace>
    >,
  )
  .prefault({});

import { dayIn } from './day.ts';
import { type Parser, type UndatedParser, wrong } from './parsers.ts';

/** An ISO date. */
export const day =
  (field: string): UndatedParser<string> =>
  (inputs) => {
    const typed = inputs[field];
    if (!typed) return wrong(field, 'required');
    const value = dayIn(typed);
    return value ? { value } : wrong(field, 'not-a-date');
  };

/** A day that is not after today. */
export const pastDay =
  (field: string): Parser<string> =>
  (inputs, today) => {
    const read = day(field)(inputs);
    if ('errors' in read) return read;
    return read.value > today ? wrong(field, 'in-the-future') : read;
  };

/** The same where it may be left out. */
export const maybePastDay =
  (field: string): Parser<string | null> =>
  (inputs, today) =>
    inputs[field] ? pastDay(field)(inputs, today) : { value: null };

/** A day that is still to come. */
export const comingDay =
  (field: string): Parser<string> =>
  (inputs, today) => {
    const read = day(field)(inputs);
    if ('errors' in read) return read;
    return read.value > today ? read : wrong(field, 'already-over');
  };

/** Two ISO dates; a period may end on the day it begins. */
export const period = {
  startDate: day('startDate'),
  endDate: (inputs) => {
    const start = day('startDate')(inputs);
    const end = day('endDate')(inputs);
    if ('errors' in start || 'errors' in end) return end;
    return end.value < start.value ? wrong('endDate', 'end-before-start') : end;
  },
} satisfies Readonly<Record<'startDate' | 'endDate', UndatedParser<string>>>;

import { Temporal } from 'temporal-polyfill';

/** How long an ISO 8601 duration of hours, minutes and seconds is, in milliseconds. */
export const millisecondsIn = (duration: string): number =>
  Temporal.Duration.from(duration).total('milliseconds');

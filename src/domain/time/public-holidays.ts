import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

// Working out a year takes milliseconds, and neither countries nor years go out of date.
const countries = new Map<string, Holidays>();
const years = new Map<string, ReadonlySet<string>>();

/**
 * Whether the ISO date is a whole public holiday of the country (or subdivision): not a bank
 * holiday, a school's, an observance or half a day, which the same source lists besides.
 */
export function isPublicHoliday(country: string, date: string): boolean {
  const year = Number.parseInt(date, 10);
  // A holiday of several days can have begun in the year before.
  return holidaysBegunIn(country, year).has(date) || holidaysBegunIn(country, year - 1).has(date);
}

/** Whether the source of holidays knows the country and, where named, its subdivisions. */
export function isKnownCountry(code: string): boolean {
  const [country = '', state, region] = code.split('-');
  const source = new Holidays();
  if (!(country in source.getCountries())) return false;
  if (state === undefined) return true;
  if (!(state in (source.getStates(country) ?? {}))) return false;
  return region === undefined || region in (source.getRegions(country, state) ?? {});
}

function holidaysBegunIn(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const begun = new Set<string>();
  for (const { date, start, end } of sourceOf(country).getHolidays(year)) {
    const first = Temporal.PlainDate.from(date.slice(0, 10));
    for (let day = 0; day < wholeDays(start, end); day++)
      begun.add(first.add({ days: day }).toString());
  }
  years.set(key, begun);
  return begun;
}

/** Two hours of grace, because a day on which the clocks change is up to that much shorter. */
function wholeDays(start: Date, end: Date): number {
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  return Math.floor((hours + 2) / 24);
}

function sourceOf(country: string): Holidays {
  const known = countries.get(country);
  if (known !== undefined) return known;
  const source = new Holidays(country, { types: ['public'] });
  countries.set(country, source);
  return source;
}

import type { Language } from '../domain/people/people.ts';
import { dayMs, type Instant } from '../domain/time/instant.ts';
import { startOfUtcDate } from '../domain/time/utc-date.ts';
import { isZone } from '../domain/time/zone.ts';

/** European English: 24 hours and day before month, which cannot be misread in any of the regions. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** Dates, numbers and names as one reader expects them. */
export interface Format {
  /** `2. März 2026` */
  date(at: Instant): string;
  /** `10:00 MEZ`: always with the zone's short name. */
  time(at: Instant): string;
  /** `2. März 2026, 10:00 MEZ` */
  dateTime(at: Instant): string;
  /** `Montag, 2. März`: for a day that is near. */
  weekday(at: Instant): string;
  /** Whether this is the first moment of a day. */
  isMidnight(at: Instant): boolean;
  /** `in 2 Tagen`, `morgen`, `gestern`: how many days lie between the two. */
  away(at: Instant, now: Instant): string;
  /** `2. März 2026`, from an ISO date, which has no zone. */
  day(isoDate: string): string;
  /** `2. März`: at the axis of a chart, from an ISO date. */
  shortDay(isoDate: string): string;
  number(value: number): string;
  /** The name of a language, from its BCP 47 tag; the tag itself where it has no name. */
  language(tag: string): string;
  /** `a, b, c`: for a label and its values. */
  list(items: readonly string[]): string;
  /** `a, b and c`: within a sentence. */
  all(items: readonly string[]): string;
  /** `a, b or c`: within a sentence. */
  oneOf(items: readonly string[]): string;
}

const known = new Map<string, Format>();

/** How to write for this language and IANA zone; a zone that does not exist counts as UTC. */
export function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  const found = known.get(key);
  if (found) return found;
  // A zone comes from a client: only one that Intl knows is kept, so that the map stays small.
  if (!isNamedZone(timeZone)) return formatFor(language, 'UTC');
  const made = make(locales[language], timeZone);
  known.set(key, made);
  return made;
}

/** `+05:30` is a zone; `+01:37` is one to Intl, but nobody's, and there are thousands of them. */
const isNamedZone = (timeZone: string): boolean =>
  isZone(timeZone) &&
  (!/^[+-]/.test(timeZone) || /^[+-](0\d|1[0-4]):(00|15|30|45)$/.test(timeZone));

function make(locale: string, timeZone: string): Format {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const zones = [locale, 'en-US'].map(
    (names) => new Intl.DateTimeFormat(names, { timeZoneName: 'short', timeZone }),
  );
  const weekday = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'short', timeZone },
  });
  const away = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
  const dayOfQuarter = remembered(
    (quarter: number) => startOfUtcDate(isoDay.format(quarter * quarterHour)) / dayMs,
  );
  const dayNumber = (at: Instant): number => dayOfQuarter(Math.floor(at / quarterHour));
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
  });
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const conjunctions = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunctions = new Intl.ListFormat(locale, { type: 'disjunction' });
  const zone = remembered((quarter: number) => zoneName(zones, quarter * quarterHour));
  const time = (at: Instant): string => `${clock.format(at)} ${zone(Math.floor(at / quarterHour))}`;
  return {
    date: (at) => date.format(at),
    time,
    dateTime: remembered((at: Instant) => `${date.format(at)}, ${time(at)}`),
    weekday: remembered((at: Instant) => weekday.format(at)),
    isMidnight: (at) => dayNumber(at) !== dayNumber(at - 1),
    away: (at, now) => away.format(dayNumber(at) - dayNumber(now), 'day'),
    day: (isoDate) => dayOf(days, isoDate),
    shortDay: (isoDate) => dayOf(shortDays, isoDate),
    number: remembered((value: number) => numbers.format(value)),
    language: remembered((tag: string) => nameOfLanguage(languages, tag)),
    list: (items) => lists.format(items),
    all: (items) => conjunctions.format(items),
    oneOf: (items) => disjunctions.format(items),
  };
}

/** Zones change their offset, and days begin, at a quarter of an hour only. */
const quarterHour = 15 * 60_000;
const mostRemembered = 1_000;

/** Asking Intl costs a hundred times a look into a map, and a card asks the same again. */
function remembered<Key, Said>(say: (key: Key) => Said): (key: Key) => Said {
  const known = new Map<Key, Said>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const said = say(key);
    known.set(key, said);
    return said;
  };
}

function dayOf(days: Intl.DateTimeFormat, isoDate: string): string {
  const at = startOfUtcDate(isoDate);
  return Number.isNaN(at) ? isoDate : days.format(at);
}

/** The reader's own name of the zone (MEZ), else the usual one (EST), else the offset (GMT-5). */
function zoneName(formats: readonly Intl.DateTimeFormat[], at: Instant): string {
  const names: string[] = [];
  for (const format of formats) {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    if (!/^(GMT|UTC)[+-]/.test(name)) return name;
    names.push(name);
  }
  return names[0] ?? '';
}

function nameOfLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

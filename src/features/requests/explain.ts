import { Temporal } from 'temporal-polyfill';
import type { ErrorCode } from '../../domain/forms/field-error.ts';
import { plainText } from '../../domain/forms/plain-text.ts';
import { isObject } from '../../domain/json.ts';
import type { Program, Region } from '../../domain/program/program.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { asAsked } from './card-inputs.ts';
import { deadlinesFor, type Returned } from './domain/clock/deadlines.ts';
import { type FieldId, type FormInput, fieldIds } from './domain/form/fields/fields.ts';
import { withPicks } from './domain/form/fields/picks.ts';
import { errorsIn } from './domain/form/validate-form.ts';
import { ungrouped } from './domain/form/whole-number.ts';
import { type Routing, route } from './domain/matching/routing.ts';

/** What the program says about a request (contract, section 7); absent: the input does not say enough. */
export interface Explanation {
  readonly routing?: Routing;
  readonly deadlines?: {
    readonly confirmation: string;
    /** Absent, as `decision`, while the request is returned: the clock is stopped. */
    readonly triage?: string;
    readonly decision?: string;
    readonly reminders: {
      readonly triage: readonly string[];
      readonly decision: readonly string[];
    };
  };
  readonly errors: readonly ExplainError[];
}

export interface ExplainError {
  readonly field: FieldId | 'submittedAt' | 'returned' | 'proactive';
  readonly code: ErrorCode | 'wrong-type' | 'not-an-instant' | 'not-in-order';
  /** Of a text that is too long: the most characters, and how many there are too many. */
  readonly most?: number;
  readonly over?: number;
}

/**
 * The routing, the deadlines and the wrong fields of a request that need not be complete; what is
 * wrong counts as not given. A proactive assignment has no deadlines: nobody has asked, so there is
 * nothing to confirm, to triage or to decide (process, section 7).
 */
export function explain(input: unknown, program: Program): Explanation {
  const given = Object.fromEntries(
    Object.entries(isObject(input) ? input : {}).filter(([, value]) => value !== null),
  );
  const { typed, errors: wrongFields } = fieldsOf(given, program);
  const course = courseOf(given);
  const routing = routingOf(typed, program);
  const deadlines = given.proactive === true ? undefined : dueOf(course, typed.region, program);
  return {
    ...(routing ? { routing } : {}),
    ...(deadlines ? { deadlines } : {}),
    errors: [...wrongFields, ...course.errors],
  };
}

type Given = Readonly<Record<string, unknown>>;

/** The form's fields that are right, and what is wrong with the others that are there. */
function fieldsOf(given: Given, program: Program) {
  const present: FieldId[] = [
    ...fieldIds.filter((field) => given[field] !== undefined),
    ...(Object.keys(given).filter((name) => name.startsWith('detail-')) as FieldId[]),
  ];
  const isText = (field: FieldId) => ['string', 'number'].includes(typeof given[field]);
  const read = Object.fromEntries(
    present.filter(isText).map((field) => [field, plainText(String(given[field]))]),
  );
  const typed = withPicks(ungrouped(asAsked(read), program), program);
  const wrongTypes = present
    .filter((field) => !isText(field))
    .map((field) => ({ field, code: 'wrong-type' as const }));
  const wrong = errorsIn('review', typed, openToAnyone(program), anyone).flatMap(
    ({ field, code, most, over }) => {
      const known = present.find((each) => each === field && typed[each] !== undefined);
      const long = most === undefined || over === undefined ? {} : { most, over };
      return known ? [{ field: known, code, ...long }] : [];
    },
  );
  const errors: ExplainError[] = [...wrongTypes, ...wrong];
  const right = Object.entries(typed).filter(([name]) =>
    errors.every(({ field }) => field !== name),
  );
  return { typed: Object.fromEntries(right) as FormInput, errors };
}

// Explaining has no requester: any listed partner can be asked for.
const anyone = 'anyone';
const openToAnyone = (program: Program): Program => ({
  ...program,
  partners: program.partners.map((partner) => ({ ...partner, contacts: [anyone] })),
});

function routingOf(typed: FormInput, program: Program): Routing | undefined {
  const { workload, seatCount, region, primaryLanguage, secondaryLanguage } = typed;
  if (!workload || !seatCount || !region || !primaryLanguage) return undefined;
  return route(program, {
    workload,
    seatCount: Number(seatCount),
    region: region as Region,
    primaryLanguage,
    secondaryLanguage: secondaryLanguage || null,
  });
}

interface Course {
  readonly submittedAt: Instant | undefined;
  /** Undefined: not as it must be. */
  readonly returned: readonly Returned[] | undefined;
  readonly errors: readonly ExplainError[];
}

function courseOf(given: Given): Course {
  const errors: ExplainError[] = [];
  const submittedAt = instantOf(given.submittedAt);
  if (given.submittedAt !== undefined && submittedAt === undefined)
    errors.push({ field: 'submittedAt', code: 'not-an-instant' });
  const returned = returnedOf(given.returned ?? []);
  if (!returned) errors.push({ field: 'returned', code: 'not-an-instant' });
  const backwards = returned?.some(({ from, to }) => to !== null && to < from);
  if (backwards) errors.push({ field: 'returned', code: 'not-in-order' });
  if (given.proactive !== undefined && typeof given.proactive !== 'boolean')
    errors.push({ field: 'proactive', code: 'wrong-type' });
  return { submittedAt, returned: backwards ? undefined : returned, errors };
}

/** A list of `[from, to]`; without `to`, or with null for it, the request is still returned. */
function returnedOf(value: unknown): Returned[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const times = value.map((pair: unknown) => {
    const [from, to = null, ...more] = Array.isArray(pair) ? pair : [];
    const start = instantOf(from);
    const end = to === null ? null : instantOf(to);
    return start === undefined || end === undefined || more.length > 0
      ? undefined
      : { from: start, to: end };
  });
  return times.every((time) => time !== undefined) ? times : undefined;
}

/** Of four-digit years: calendars and holidays are not known for all that ISO 8601 can write. */
function instantOf(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || !/^\d{4}-/.test(value)) return undefined;
  try {
    return Temporal.Instant.from(value).epochMilliseconds;
  } catch {
    return undefined;
  }
}

function dueOf(
  { submittedAt, returned }: Course,
  region: string | undefined,
  program: Program,
): Explanation['deadlines'] | undefined {
  if (submittedAt === undefined || !returned || !region) return undefined;
  const calendar = program.calendars[region as Region];
  const due = deadlinesFor({ submittedAt, returned, calendar, deadlines: program.deadlines });
  return {
    confirmation: written(due.confirmation),
    ...(due.triage === null ? {} : { triage: written(due.triage) }),
    ...(due.decision === null ? {} : { decision: written(due.decision) }),
    reminders: {
      triage: due.reminders.triage.map(written),
      decision: due.reminders.decision.map(written),
    },
  };
}

const written = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toString();

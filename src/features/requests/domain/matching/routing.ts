import type { Program, Region, RoutingRule } from '../../../../domain/program/program.ts';

/** What of a request the routing table looks at. */
export interface Need {
  readonly workload: string;
  readonly seatCount: number;
  readonly region: Region;
  readonly primaryLanguage: string;
  readonly secondaryLanguage: string | null;
}

/** One thing that a row wanted and the request does not have, as the row says it. */
export interface Missed {
  readonly rule: string;
  readonly field: 'seatCount' | 'region' | 'primaryLanguage';
  readonly wanted: string;
}

export type Warning = 'limited-language' | 'limited-region';

/** What becomes of a request, and which row of the program says so. */
export interface Routing {
  readonly outcome: RoutingRule['outcome'] | 'standard';
  /** Null: no row covers the request. */
  readonly rule: string | null;
  readonly route: string | null;
  readonly guide: string | null;
  readonly warnings: readonly Warning[];
  /** Only for an exception because no row matched: why not, row by row. */
  readonly missed: readonly Missed[];
}

/**
 * The outcome of the first row that covers the need (process, section 4). A workload without a row
 * takes the standard route; a need that no row of its workload covers is an exception, never lost.
 */
export function route(program: Pick<Program, 'routing'>, need: Need): Routing {
  const rows = program.routing.filter((rule) => rule.workloads.includes(need.workload));
  if (rows.length === 0) return uncovered('standard', []);
  const missed = rows.map((rule) => missedBy(rule, need));
  const match = rows.find((_, index) => missed[index]?.length === 0);
  return match ? covered(match) : uncovered('exception', missed.flat());
}

const uncovered = (outcome: 'standard' | 'exception', missed: readonly Missed[]): Routing => ({
  outcome,
  rule: null,
  route: null,
  guide: null,
  warnings: [],
  missed,
});

const covered = (rule: RoutingRule): Routing => ({
  outcome: rule.outcome,
  rule: rule.id,
  route: rule.route,
  guide: rule.guide,
  warnings: [
    ...(rule.limitedLanguage ? (['limited-language'] as const) : []),
    ...(rule.limitedRegion ? (['limited-region'] as const) : []),
  ],
  missed: [],
});

function missedBy(rule: RoutingRule, need: Need): Missed[] {
  const missed: Missed[] = [];
  const miss = (field: Missed['field'], wanted: string) =>
    missed.push({ rule: rule.id, field, wanted });
  if (!withinSeats(rule.seats, need.seatCount)) miss('seatCount', rule.seats);
  if (!rule.regions.includes(need.region)) miss('region', rule.regions.join(', '));
  if (rule.languages !== 'any' && !speaksOneOf(rule.languages, need))
    miss('primaryLanguage', rule.languages.join(', '));
  return missed;
}

/** Strict: `>150` begins with 151 seats, `<10000` ends with 9,999. */
function withinSeats(bound: string, seats: number): boolean {
  if (bound === 'any') return true;
  const limit = Number(bound.slice(1));
  return bound.startsWith('>') ? seats > limit : seats < limit;
}

function speaksOneOf(wanted: readonly string[], need: Need): boolean {
  const asked = [need.primaryLanguage, need.secondaryLanguage].map(primarySubtag);
  return wanted.map(primarySubtag).some((language) => asked.includes(language));
}

/** British English is English: routing knows languages, not their variants. */
const primarySubtag = (tag: string | null): string | undefined => tag?.toLowerCase().split('-')[0];

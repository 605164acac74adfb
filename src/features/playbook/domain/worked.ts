import { digitsOf } from '../../../domain/forms/digits.ts';
import type { Program, RoutingRule, Workload } from '../../../domain/program/program.ts';
import { milestoneFor } from '../../customers/domain/engagement/milestone.ts';
import { keysOf } from '../../customers/domain/keys.ts';
import { type Routing, route } from '../../requests/domain/matching/routing.ts';

/** What the rules say about the number that was asked about, by the functions that decide. */
export interface Worked {
  /** Active users that complete the enablement of so many licences. */
  readonly milestone: { readonly licences: number; readonly users: number } | null;
  /** The workloads that were named, those of one code together. */
  readonly named: readonly string[];
  /** What becomes of so many seats, for each that was named. */
  readonly routing: readonly {
    readonly workload: string;
    readonly seats: number;
    readonly routing: Routing;
  }[];
}

/** More digits than any customer has seats. */
const mostDigits = 9;

/** What of a question is a number, or names a workload. */
export function workedFor(program: Program, asked: string): Worked {
  const number = numberIn(asked);
  const named = namedIn(program, asked);
  const { milestone } = keysOf(program).fastTrack;
  return {
    milestone:
      number === null ? null : { licences: number, users: milestoneFor(number, milestone) },
    named: named.map(({ id }) => id),
    routing:
      number === null ? [] : oneOfEach(named.flatMap((one) => decided(program, one, number))),
  };
}

/** The first number that is no part of a name such as P1 or M365. */
function numberIn(asked: string): number | null {
  for (const [text] of asked.matchAll(
    /(?<![\p{L}\p{N}])\d[\d.,'’]*(?:\p{Zs}\d{3})*(?![\p{L}\p{N}])/gu,
  )) {
    const digits = digitsOf(text.replace(/[.,'’]+$/, ''));
    if (digits && digits.length <= mostDigits && Number(digits) > 0) return Number(digits);
  }
  return null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** By code or by the whole name; a plan that is named leaves out the others. */
function namedIn({ workloads, routing }: Program, asked: string): Workload[] {
  const words = wordsOf(asked);
  const text = ` ${words.join(' ')} `;
  const routed = workloads.filter(({ id }) => routing.some((row) => row.workloads.includes(id)));
  const named = routed.filter(
    ({ code, name }) =>
      words.includes(code.toLowerCase()) ||
      text.includes(` ${wordsOf(withoutPlan(name)).join(' ')} `),
  );
  const plan = words.find((word) => /^p[12]$/.test(word));
  const ofPlan = named.filter(({ id }) => plan !== undefined && id.endsWith(`-${plan}`));
  return ofPlan.length > 0 ? ofPlan : named;
}

const withoutPlan = (name: string): string =>
  name.replace(/^Microsoft /, '').replace(/ P[12]$/, '');

/** By the rows of this workload, in a region and a language that they take. */
function decided(program: Program, { id }: Workload, seats: number): Worked['routing'] {
  const rows = program.routing.filter((row) => row.workloads.includes(id));
  const [first] = rows;
  if (!first) return [];
  const [region = 'emea'] = first.regions;
  const need = {
    ...{ workload: id, seatCount: seats, region },
    ...{ primaryLanguage: languageOf(first), secondaryLanguage: null },
  };
  return [{ workload: id, seats, routing: route(program, need) }];
}

const languageOf = ({ languages }: RoutingRule): string =>
  languages === 'any' ? 'en' : (languages[0] ?? 'en');

/** What is decided alike by the same rows is said once. */
function oneOfEach(all: Worked['routing']): Worked['routing'] {
  const asKey = ({ routing: { outcome, rule, missed } }: Worked['routing'][number]): string =>
    [outcome, rule, ...missed.map((one) => one.rule)].join(' ');
  return all.filter((one, at) => all.findIndex((other) => asKey(other) === asKey(one)) === at);
}

import type { Options } from '../options.ts';
import type { CustomerFindings } from './check-customers.ts';
import type { DecisionFindings } from './check-decisions.ts';
import type { NoticeFindings } from './check-notices.ts';
import type { DeadlineFindings } from './deadline-findings.ts';

/** One run: what was done to the instances, what people were told, and what the checker found. */
export interface Result {
  readonly options: Options;
  readonly seconds: number;
  /** Faults of Teams' connector by name. */
  readonly faults: Readonly<Record<string, number>>;
  readonly slow: number;
  readonly calls: number;
  readonly kills: number;
  readonly killsWhileStarting: number;
  readonly freezes: number;
  readonly serverKills: number;
  readonly outages: number;
  readonly clockMoves: number;
  readonly people: Readonly<Record<string, number>>;
  /** HTTP statuses that people's clicks got; `none`: no answer. */
  readonly answers: Readonly<Record<string, number>>;
  readonly outageSentences: number;
  readonly asked: number;
  readonly decisions: DecisionFindings;
  readonly customers: CustomerFindings;
  readonly notices: NoticeFindings;
  readonly deadlines: DeadlineFindings;
  /** What a process must not do: end by itself, bury a job, fail a turn. */
  readonly processes: readonly string[];
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

export const connectorFaults = (result: Result): number => sum(result.faults);

/** Everything that must not be, with what the run fell short of; empty: it passed. */
export function violations({ options, ...result }: Result): string[] {
  const { decisions, customers, notices, deadlines } = result;
  const named = (name: string, list: readonly string[]) => list.map((one) => `${name}: ${one}`);
  const reached = (name: string, got: number, wanted: number) =>
    got < wanted ? [`too little happened: ${got} ${name}, wanted ${wanted}`] : [];
  return [
    ...named('lost', decisions.lost),
    ...named('applied twice', decisions.twice),
    ...named('wrong', decisions.wrong),
    ...named('lost', customers.lost),
    ...named('applied twice', customers.twice),
    ...named('wrong', customers.wrong),
    ...named('notice missing', notices.missing),
    ...named('standing twice', notices.twice),
    ...named('notice to nobody', notices.unexpected),
    ...named('timer missing', deadlines.missing),
    ...named('timer twice', deadlines.twice),
    ...named('timer wrong', deadlines.wrong),
    ...named('process', result.processes),
    ...reached('requests', decisions.requests, options.requests),
    ...reached('engagements', customers.kinds.engagement ?? 0, options.engagements - 1),
    ...reached('kills', result.kills, options.kills - 2),
    ...reached('connector faults', sum(result.faults), options.connectorFaults),
  ];
}

/** What the broken build is caught by: an effect of the clock that came more than once. */
export const caught = ({ deadlines }: Result): boolean => deadlines.twice.length > 0;

const listed = (counts: Readonly<Record<string, number>> | ReadonlyMap<string, number>): string =>
  [...(counts instanceof Map ? counts : Object.entries(counts))]
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ') || 'none';

/** The run in words and figures. */
export function report(result: Result): string {
  const { options, decisions, customers, notices, deadlines } = result;
  const twiceSent = [...notices.sentTwice.values()].reduce((all, one) => all + one, 0);
  return [
    `seed ${options.seed} on ${options.database}, ${options.instances} instance(s), ${result.seconds} s${options.broken ? ', THE BROKEN BUILD' : ''}`,
    `  done to the instances: ${result.kills} kill -9 (${result.killsWhileStarting} more while starting), ${result.freezes} SIGSTOP, ${result.serverKills} kill -9 of PostgreSQL, ${result.clockMoves} moves of the clock`,
    `  done by Teams: ${connectorFaults(result)} faults in ${result.calls} calls, ${result.slow} slow ones, ${result.outages} outages: ${listed(result.faults)}`,
    `  done by people: ${listed(result.people)}; answered: ${listed(result.answers)}; told of an outage: ${result.outageSentences}`,
    `  requests: ${decisions.requests} stored of ${result.asked} begun, ${decisions.decisions} decisions; lost ${decisions.lost.length}, applied twice ${decisions.twice.length}, wrong ${decisions.wrong.length}`,
    `  customers: ${listed(customers.kinds)}; ${customers.clicks} clicks; lost ${customers.lost.length}, applied twice ${customers.twice.length}, wrong ${customers.wrong.length}`,
    `  notices: ${notices.expected} wanted, missing ${notices.missing.length}, standing twice ${notices.twice.length}, to nobody ${notices.unexpected.length}, overtaken before they were sent ${notices.overtaken}`,
    `  messages: ${notices.sent} sent, ${twiceSent} of them twice, ${notices.removed} copies taken away: ${listed(notices.sentTwice)}`,
    `  timers: ${deadlines.once} had their effect once, missing ${deadlines.missing.length}, twice ${deadlines.twice.length}, wrong ${deadlines.wrong.length}; ${deadlines.either} overtaken by an answer or by the next one`,
  ].join('\n');
}

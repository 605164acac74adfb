import { setImmediate } from 'node:timers/promises';
import { isoDay } from '../../../../domain/insights/spans.ts';
import { nameOf, type Sme } from '../../../../domain/program/program.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import { startOfUtcDay, utcDay } from '../../../../domain/sums.ts';
import type { FigureRow } from '../../../../domain/tab/contract.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { InsightsQuery, PartFigure } from '../../../../engine/insights-part.ts';
import { streamsAfter } from '../../../../store/streams/streams.ts';
import type { Request } from '../../domain/request.ts';
import { smeOf } from '../../domain/roles.ts';
import { atWork, atWorkStates } from '../../domain/states.ts';
import { lastWorkDay } from '../../domain/work-days.ts';
import { storedRequest } from '../../store/stored-request.ts';
import { column, figure, row } from './figures.ts';

const weeks = 8;

/** What fewer have to do would say what one of them has to do. */
const fewest = 3;

/** How many requests are read at once, and how many of a state at most: more no roster works on. */
const atOnce = 250;
const mostRead = 5_000;

/** The last day of each piece of work, by SME. */
type Work = ReadonlyMap<string, readonly number[]>;

/**
 * What the SMEs have to do, and when they are free: of those whom the region or workload concerns.
 * `named`: the reader may know who does what.
 */
export async function loadFigures(
  app: AppContext,
  { region, workload }: InsightsQuery,
  named: boolean,
): Promise<readonly PartFigure[]> {
  const program = app.program();
  const smes = program.smes.filter(
    (sme) =>
      (region === null || sme.regions.includes(region)) &&
      (workload === null || sme.workloads.includes(workload)),
  );
  const linkTo = (filters: Readonly<Record<string, string>>): FigureRow['link'] =>
    named ? { list: 'requests', filters } : null;
  // A list is of all requests: it cannot be narrowed to what some SMEs have to do.
  const isWhole = region === null && workload === null;
  const today = utcDay(app.clock());
  const work = await workOf(app, today);
  const starts = Array.from({ length: weeks }, (_, week) => today + 7 * week);
  const loads = smes.map((sme) => ({ sme, open: work.get(sme.mail)?.length ?? 0 }));
  const ahead = figure('capacity', 'days', {
    chart: 'columns',
    columns: [column('taken'), column('free')],
    rows: starts.map((from) => {
      const taken = smes.map((sme) => takenFrom(from, sme, work));
      const free = smes.map(({ capacity }, at) => Math.max(0, capacity - (taken[at] ?? 0)));
      return row(
        { from: startOfUtcDay(from), to: startOfUtcDay(from + 7) },
        [sum(taken), sum(free)],
        isWhole ? linkTo({ state: atWork, until: isoDay(from) }) : null,
      );
    }),
  });
  if (!named) return smes.length < fewest ? [] : [ahead];
  const each = figure('load', 'sme', {
    chart: 'bars',
    columns: [
      column('at-work'),
      column('capacity', 'count', false),
      column('free', 'count', false),
    ],
    rows: loads
      .toSorted((a, b) => b.open - a.open || (a.sme.mail < b.sme.mail ? -1 : 1))
      .map(({ sme: { mail, capacity }, open }) =>
        row(
          nameOf(program, mail),
          [open, capacity, Math.max(0, capacity - open)],
          linkTo({ state: atWork, sme: mail }),
        ),
      ),
  });
  return [each, ahead];
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How much of an SME's work goes on in the week that begins with this day. */
const takenFrom = (from: number, { mail }: Sme, work: Work): number =>
  (work.get(mail) ?? []).filter((last) => last >= from).length;

async function workOf({ store }: AppContext, today: number): Promise<Work> {
  const found = new Map<string, number[]>();
  for (const state of atWorkStates)
    for (let after = 0, read = 0; read < mostRead; read += atOnce) {
      const some = await streamsAfter<Request>(store.db, storedRequest, {
        ...{ states: [state], after, most: atOnce },
      });
      for (const request of some) {
        const sme = smeOf(request) ?? '';
        found.set(sme, [...(found.get(sme) ?? []), lastWorkDay(request, today)]);
      }
      const newest = some.at(-1);
      if (!newest || some.length < atOnce) break;
      after = streamNumber(newest.id);
      // The embedded database answers in one breath: others have a turn between two pieces.
      await setImmediate();
    }
  return found;
}

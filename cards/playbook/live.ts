import { type Program, type RoutingRule, regions } from '../../src/domain/program/program.ts';
import { millisecondsIn } from '../../src/domain/time/duration.ts';
import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { Live } from '../../src/features/playbook/domain/playbook.ts';
import type { Worked } from '../../src/features/playbook/domain/worked.ts';
import type { CardContext } from '../kit/card-context.ts';
import { nameFor, workloadName } from '../kit/card-context.ts';
import { namingTitle } from '../kit/naming-title.ts';
import { durations } from '../kit/request/due-dates.ts';
import { guideOf } from '../kit/request/routing.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

type Facts = Sheet['facts'];

/** What the program in force says, in place of a figure in the text. */
export const liveFacts = (context: CardContext, live: readonly Live[]): Facts =>
  live.flatMap((one) => facts[one](context));

const facts: Readonly<Record<Live, (context: CardContext) => Facts>> = {
  routing: () => [],
  deadlines: (context) => {
    const { triage, decision } = durations(context, context.program);
    const { t } = context;
    return [
      { label: t('playbook.live.confirmation'), value: confirmation(context) },
      { label: t('playbook.live.triage'), value: triage },
      { label: t('playbook.live.decision'), value: decision },
    ];
  },
  languages: ({ t, format, program }) => [
    {
      label: t('playbook.live.languages'),
      value: format.list(program.languages.map((tag) => line(format.language(tag)))),
    },
  ],
  workloads: (context) => [
    {
      label: context.t('playbook.live.workloads'),
      value: context.format.list(
        context.program.workloads.slice(0, mostNamed).map(({ id }) => workloadName(context, id)),
      ),
    },
  ],
  fpms: (context) => [
    {
      label: context.t('playbook.live.fpms'),
      value: context.format.list(
        context.program.fpms.slice(0, mostNamed).map(({ mail }) => nameFor(context, mail)),
      ),
    },
  ],
  mailbox: ({ t, program }) => [
    { label: t('playbook.live.mailbox'), value: program.assignmentTeam.mailbox },
  ],
  milestone: ({ t, format, program }) => {
    const { users, below, percent } = keysOf(program).fastTrack.milestone;
    const values = { users: format.number(users), below: format.number(below), percent };
    return [{ label: t('playbook.live.milestone'), value: t('playbook.milestone', values) }];
  },
  queues: ({ t, program }) => {
    const { inactiveQueues } = keysOf(program).fastTrack;
    return regions.map((region) => ({
      label: t(`region.${region}`),
      value: inactiveQueues[region],
    }));
  },
};

/** A program may have hundreds. */
const mostNamed = 60;

function confirmation({ t, program }: CardContext): string {
  const minutes = Math.ceil(millisecondsIn(program.deadlines.confirmation) / 60_000);
  return minutes % 60 === 0
    ? t('playbook.within-hours', { count: minutes / 60 })
    : t('playbook.within-minutes', { count: minutes });
}

/** Rows of the routing table on one card. */
const rowsPerPage = 8;

/** The rows of the workloads that were asked about, or all of them, a few at a time. */
export function routingRows(context: CardContext, { named }: Worked, page: number) {
  const { routing } = context.program;
  const about = routing.filter(({ workloads }) => workloads.some((id) => named.includes(id)));
  const rows = about.length > 0 ? about : routing;
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const at = Math.min(page, pages - 1);
  const shown = rows.slice(at * rowsPerPage, (at + 1) * rowsPerPage);
  return {
    at,
    pages,
    lines: shown.map((row) => rowText(context, row)),
    guides: shown.flatMap((row) => {
      const url = guideOf(row.guide);
      const workload = namesOf(context.program, row);
      return url
        ? [{ title: namingTitle(context, ['playbook.action.guide'], { workload }), url }]
        : [];
    }),
  };
}

function rowText(context: CardContext, row: RoutingRule): string {
  const { t, format, program } = context;
  const languages =
    row.languages === 'any'
      ? t('playbook.row.any-language')
      : format.oneOf(row.languages.map((tag) => line(format.language(tag))));
  const everywhere = regions.every((region) => row.regions.includes(region));
  const where = format.list(row.regions.map((region) => region.toUpperCase()));
  const when = [
    seatsText(context, row.seats),
    [
      everywhere ? t('playbook.row.every-region') : where,
      ...(row.limitedRegion ? [t('playbook.row.limited')] : []),
    ].join(' '),
    [languages, ...(row.limitedLanguage ? [t('playbook.row.limited')] : [])].join(' '),
  ];
  return [namesOf(program, row), when.join(', '), t(`playbook.outcome.${row.outcome}`)].join(': ');
}

function seatsText({ t, format }: CardContext, bound: string): string {
  if (bound === 'any') return t('playbook.row.any-seats');
  const seats = format.number(Number(bound.slice(1)));
  return t(bound.startsWith('>') ? 'playbook.row.seats-more' : 'playbook.row.seats-less', {
    seats,
  });
}

/** `AADP P1, P2`: people know them by their codes, each of which is said once. */
const namesOf = ({ workloads }: Program, row: RoutingRule): string =>
  row.workloads
    .map((id) => {
      const code = workloads.find((one) => one.id === id)?.code ?? id;
      return { code, plan: /-(p\d)$/.exec(id)?.[1]?.toUpperCase() };
    })
    .map(({ code, plan }, at, all) =>
      line(plan ? (all[at - 1]?.code === code ? plan : `${code} ${plan}`) : code),
    )
    .join(', ');

/** What the rules make of the number that was asked about. */
export function workedLines(context: CardContext, live: readonly Live[], worked: Worked): string[] {
  const { t, format } = context;
  const { milestone } = worked;
  const ofMilestone =
    live.includes('milestone') && milestone
      ? [
          t('playbook.worked.milestone', {
            licences: format.number(milestone.licences),
            users: format.number(milestone.users),
            count: milestone.users,
          }),
        ]
      : [];
  const ofRouting = live.includes('routing')
    ? worked.routing.map((one) => decidedText(context, one))
    : [];
  return [...ofMilestone, ...ofRouting];
}

function decidedText(
  { t, format, program }: CardContext,
  { workload: id, seats: count, routing }: Worked['routing'][number],
): string {
  const row = program.routing.find(({ workloads }) => workloads.includes(id));
  const workload = row ? namesOf(program, { ...row, workloads: [id] }) : id;
  const seats = format.number(count);
  if (routing.outcome !== 'exception' || routing.rule)
    return t(`playbook.worked.${routing.outcome}`, { workload, seats });
  const why = routing.missed
    .filter(({ field }) => field === 'seatCount')
    .map(({ wanted }) =>
      t(wanted.startsWith('>') ? 'playbook.worked.not-more' : 'playbook.worked.not-less', {
        seats,
        wanted: format.number(Number(wanted.slice(1))),
      }),
    );
  return t('playbook.worked.none', { workload, why: format.all(why) });
}

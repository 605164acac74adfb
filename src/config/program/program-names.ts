import { offeredTwice } from '../../domain/program/families.ts';
import { type Program, regions } from '../../domain/program/program.ts';
import { addressesIn } from '../../domain/program/program-mails.ts';
import { calendarFault } from '../../domain/time/calendar.ts';
import { doubles, type Path, type Unfit } from './program-doubles.ts';

/**
 * What does not fit together although each value by itself is right; `alone`: nobody is looked up in a
 * directory.
 */
export const unfitIn = (read: Program, alone: boolean): Unfit[] => [
  ...(alone ? strangers(read) : []),
  ...doubles(read),
  ...danglingNames(read),
  ...sameProducts(read),
  ...calendarFaults(read),
];

/** What one part of the program names and another does not list. */
function danglingNames(read: Program): Unfit[] {
  const workloads = new Set(read.workloads.map((workload) => workload.id));
  const missing = (
    path: Path,
    names: readonly string[],
    listed: ReadonlySet<string>,
    mistake: (name: string) => string,
  ): Unfit[] =>
    names.flatMap((name, at) =>
      listed.has(name) ? [] : [{ path: [...path, at], mistake: mistake(name) }],
    );
  const rows = read.routing.flatMap(({ id, workloads: named }, at) =>
    missing(
      ['routing', at, 'workloads'],
      named,
      workloads,
      (name) => `routing: ${id}: ${name} is not among the workloads`,
    ),
  );
  const languages = new Set(read.languages);
  const offers = read.smes.flatMap((sme, at) => [
    ...missing(
      ['smes', at, 'workloads'],
      sme.workloads,
      workloads,
      (name) => `smes: ${sme.mail}: ${name} is not among the workloads`,
    ),
    ...missing(
      ['smes', at, 'languages'],
      sme.languages,
      languages,
      (tag) => `smes: ${sme.mail}: ${tag} is not among the languages`,
    ),
  ]);
  return [...rows, ...offers, ...unlistedFpms(read)];
}

/** Where FPMs are listed with their regions, a partner's FPM is one of them: else it is a mistyped address. */
function unlistedFpms({ partners, fpms }: Program): Unfit[] {
  const listed = new Set(fpms.map(({ mail }) => mail));
  return partners.flatMap(({ id, fpm }, at) =>
    fpm === undefined || listed.size === 0 || listed.has(fpm)
      ? []
      : [
          {
            path: ['partners', at, 'fpm'],
            mistake: `partners: ${id}: ${fpm} is not among the fpms`,
          },
        ],
  );
}

/**
 * People whom the bot could never know although they have a role: without a directory it knows those alone who
 * are among the people, so that any other address is a mistyped one. A program without people names nobody.
 */
function strangers(read: Program): Unfit[] {
  const { people, partners, fpms, smes, assignmentTeam, admins, extra } = read;
  const known = new Set(people.map(({ mail }) => mail));
  if (known.size === 0) return [];
  const unknown = (path: Path, mail: string, where: string): Unfit[] =>
    known.has(mail)
      ? []
      : [
          {
            path,
            mistake: `${where}: ${mail} is not among the people, and no directory is asked (GRAPH_AUTH)`,
          },
        ];
  return [
    ...partners.flatMap(({ id, contacts, fpm }, at) => [
      ...contacts.flatMap((mail, index) =>
        unknown(['partners', at, 'contacts', index], mail, `partners: ${id}`),
      ),
      ...(fpm === undefined ? [] : unknown(['partners', at, 'fpm'], fpm, `partners: ${id}`)),
    ]),
    ...fpms.flatMap(({ mail }, at) => unknown(['fpms', at, 'mail'], mail, 'fpms')),
    ...smes.flatMap(({ mail }, at) => unknown(['smes', at, 'mail'], mail, 'smes')),
    ...assignmentTeam.members.flatMap((mail, at) =>
      unknown(['assignmentTeam', 'members', at], mail, 'assignmentTeam'),
    ),
    ...admins.flatMap((mail, at) => unknown(['admins', at], mail, 'admins')),
    // The keys of each feature are beside the product's own.
    ...Object.values(extra ?? {}).flatMap((keys) =>
      addressesIn(keys).flatMap(({ path, mail }) => unknown(path, mail, String(path[0]))),
    ),
  ];
}

/** The form would offer one thing under two names. */
const sameProducts = ({ workloads }: Program): Unfit[] =>
  offeredTwice(workloads).map(({ at, whole, other }) => ({
    path: ['workloads', at, 'id'],
    mistake: `workloads: ${whole} is offered beside ${other}, which is of the same product; leave one out`,
  }));

/** Regions in which no deadline could ever be counted. */
const calendarFaults = (read: Program): Unfit[] =>
  regions.flatMap((name) => {
    const fault = calendarFault(read.calendars[name]);
    return fault ? [{ path: ['calendars', name], mistake: `calendars.${name}: ${fault}` }] : [];
  });

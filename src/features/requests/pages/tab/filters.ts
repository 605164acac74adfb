import type { Reader, Role } from '../../../../domain/people/people.ts';
import {
  nameOf,
  type Partner,
  type Program,
  partnersOf,
  regions,
  rolesOf,
} from '../../../../domain/program/program.ts';
import type { ListInfo, TogetherDeed } from '../../../../domain/tab/contract.ts';
import type { AppContext } from '../../../../engine/context.ts';
import {
  dayFilter,
  dueFilter,
  filter,
  labelled,
  said,
  sorts,
} from '../../../../engine/tab/asked.ts';
import type { Sayable } from '../../../../engine/tab-part.ts';
import { isFm, rmOf } from '../../../customers/domain/keys.ts';
import { denyReasons } from '../../domain/request.ts';
import { atWork, states } from '../../domain/states.ts';
import { type End, ends } from '../../domain/sums.ts';

/** What can be done with several requests at once. */
export const togetherVerbs = ['request.approve', 'request.triage', 'request.assign'] as const;
export type TogetherVerb = (typeof togetherVerbs)[number];

/** How the end of a request is called, in lists as in figures. */
export const endLabel = (end: End): string =>
  end === 'released' ? 'requests-insights.end.released' : `state.${end}`;

/** Of an FPM's requests those of the partners that are theirs, as their figures count them. */
export const ownPartners = 'own-partners';

/** The requests, as this reader may ask for them. */
export function requestsInfo(app: AppContext, reader: Reader): ListInfo<Sayable> {
  const program = app.program();
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return {
    name: 'requests',
    title: said('requests-tab.title'),
    filters: [
      filter('state', 'filter.state', [
        ...labelled('state', states),
        { value: atWork, label: said('requests-tab.at-work') },
      ]),
      filter(
        'partner',
        'requests-tab.filter.partner',
        partnersToChoose(program, reader).map(named),
      ),
      filter('customer', 'filter.customer', null),
      filter('region', 'requests-tab.filter.region', labelled('region', regions)),
      filter('workload', 'requests-tab.filter.workload', program.workloads.map(named)),
      dueFilter,
      dayFilter('from', 'requests-tab.filter.from'),
      dayFilter('to', 'requests-tab.filter.to'),
      filter(
        'end',
        'requests-tab.filter.end',
        ends.map((value) => ({ value, label: said(endLabel(value)) })),
      ),
      filter('reason', 'requests-tab.filter.reason', labelled('deny-reason', denyReasons)),
      dayFilter('ended-from', 'requests-tab.filter.ended-from'),
      dayFilter('ended-to', 'requests-tab.filter.ended-to'),
      ...workFilters(program, reader),
      ...fpmFilters(program, reader),
    ],
    sorts: sorts('newest', 'oldest', 'due'),
    begin:
      partnersOf(program, reader.mail).length > 0
        ? { verb: 'form.open', title: said('action.new-request') }
        : null,
    together: togetherFor(program, reader),
  };
}

/** Who works for the programme knows its partners, FMs and those who lead them as well; a partner knows its own companies. */
function partnersToChoose(program: Program, { mail }: Reader): readonly Partner[] {
  const roles = rolesOf(program, mail);
  const knowsAll = roles.some(
    (role) => role === 'fpm' || role === 'assignmentTeam' || role === 'admin',
  );
  const manages = isFm(program, mail) || rmOf(program, mail) !== undefined;
  return knowsAll || manages ? program.partners : partnersOf(program, mail);
}

/** Who does what is for who assigns it. */
function workFilters(program: Program, { mail }: Reader): ListInfo<Sayable>['filters'] {
  const roles = rolesOf(program, mail);
  if (!roles.includes('assignmentTeam') && !roles.includes('admin')) return [];
  return [
    filter('sme', 'label.sme', smesOf(program)),
    dayFilter('until', 'requests-tab.filter.until'),
  ];
}

/** An FPM has requests of others' partners as well, which were handed over to them. */
const fpmFilters = (program: Program, { mail }: Reader): ListInfo<Sayable>['filters'] =>
  rolesOf(program, mail).includes('fpm')
    ? [
        filter('whose', 'requests-tab.filter.whose', [
          { value: ownPartners, label: said('requests-tab.whose.own-partners') },
        ]),
      ]
    : [];

const smesOf = (program: Program) =>
  program.smes.map(({ mail }) => ({ value: mail, label: nameOf(program, mail) }));

/** What the roles of a reader do with several requests at once; each row says whether it may be done with it. */
function togetherFor(program: Program, { mail }: Reader): readonly TogetherDeed<Sayable>[] {
  const roles = rolesOf(program, mail);
  const sme = { id: 'sme', label: said('label.sme'), choices: smesOf(program) };
  const deeds: Record<TogetherVerb, TogetherDeed<Sayable> & { readonly by: readonly Role[] }> = {
    'request.approve': {
      ...{ verb: 'request.approve', title: said('action.approve'), input: null },
      by: ['fpm', 'assignmentTeam'],
    },
    'request.triage': {
      ...{ verb: 'request.triage', title: said('action.triage'), input: null },
      by: ['assignmentTeam'],
    },
    'request.assign': {
      ...{ verb: 'request.assign', title: said('requests-tab.assign'), input: sme },
      by: ['assignmentTeam'],
    },
  };
  return togetherVerbs
    .map((verb) => deeds[verb])
    .filter(({ by }) => by.some((role) => roles.includes(role)))
    .map(({ by: _, ...deed }) => deed);
}

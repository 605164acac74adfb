import { period } from '../../../../domain/forms/day-parsers.ts';
import { type FieldError, tooLong } from '../../../../domain/forms/field-error.ts';
import { errorsOf, parseAll } from '../../../../domain/forms/parse.ts';
import type { Mail, Person, PersonId } from '../../../../domain/people/people.ts';
import {
  deliveryTeamsOf,
  fpmFor,
  type Partner,
  type Program,
  type Region,
  rolesOf,
  type Sme,
  smeRoles,
  workloadOf,
} from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { isOver } from '../../../../domain/time/period.ts';
import type { RequestEvent } from '../request-events.ts';
import { type Inputs, longestComment } from './decision-inputs.ts';
import { leftEmpty, type RequestForm } from './fields/fields.ts';

/** A proactive assignment as proposed (process, section 7), or everything that is wrong with it. */
export type Proposed =
  | { readonly errors: readonly FieldError[] }
  | {
      readonly partner: Partner;
      readonly sme: Sme;
      readonly workload: string;
      readonly outcomes: string;
      readonly startDate: string;
      readonly endDate: string;
    };

/** Checks the inputs of `proposal.send`: all of them at once. */
export function parseProposal(words: Inputs, program: Program, now: Instant): Proposed {
  const named = words.partnerName?.toLowerCase() ?? '';
  const partner = program.partners.find(
    ({ id, name }) => id === named || name.toLowerCase() === named,
  );
  const sme = program.smes.find(({ mail }) => mail === words.sme?.toLowerCase());
  const { workload = '', outcomes = '' } = words;
  const days = parseAll(period, words);
  const long = tooLong('outcomes', outcomes, longestComment);
  const errors: FieldError[] = [
    ...listed('partnerName', named, partner),
    ...listed('sme', words.sme ?? '', sme),
    ...(sme && partner?.contacts.includes(sme.mail)
      ? [{ field: 'sme', code: 'own-sme' } as const]
      : []),
    ...listed('workload', workload, workloadOf(program, workload)),
    ...errorsOf(days),
    ...(outcomes === '' ? [{ field: 'outcomes', code: 'required' } as const] : []),
    ...(long ? [long] : []),
  ];
  if (errors.length > 0 || !partner || !sme || 'errors' in days) return { errors };
  const { startDate, endDate } = days.value;
  if (isOver(endDate, program.calendars[regionOf(sme)].timeZone, now))
    return { errors: [{ field: 'endDate', code: 'already-over' }] };
  return { partner, sme, workload, outcomes, startDate, endDate };
}

/** There is no customer whose region it would be. */
const regionOf = ({ regions }: Sme): Region => regions[0] ?? 'emea';

const listed = (
  field: 'partnerName' | 'sme' | 'workload',
  typed: string,
  found: unknown,
): FieldError[] => {
  if (typed === '') return [{ field, code: 'required' }];
  return found ? [] : [{ field, code: 'not-in-list' }];
};

/** What happens when it is sent: the SME is asked, and then the partner's contact for consent. */
export function proposalEvent(
  proposal: Exclude<Proposed, { errors: unknown }>,
  contact: Person & { readonly mail: Mail },
  by: { readonly id: PersonId; readonly mail: Mail | null },
  program: Program,
): RequestEvent {
  const { partner, sme, outcomes, startDate, endDate } = proposal;
  const form = formOf(proposal, contact.mail, program);
  const own = rolesOf(program, by.mail).includes('fpm') ? by.mail : null;
  return {
    kind: 'offered',
    form,
    routing: {
      outcome: 'standard',
      rule: null,
      route: null,
      guide: null,
      warnings: [],
      missed: [],
    },
    partner: { id: partner.id, name: partner.name },
    requester: { id: contact.id, mail: contact.mail, name: contact.name },
    fpm: own ?? fpmFor(program, null, partner, form.region),
    proactive: { by: by.id, expert: sme.mail, outcomes, startDate, endDate },
  };
}

/**
 * There is no customer and nobody asked: of the form only the partner, the workload and what the
 * lists show are real; cards show nothing else of it.
 */
const formOf = (
  { partner, sme, workload, outcomes }: Exclude<Proposed, { errors: unknown }>,
  partnerEmail: Mail,
  program: Program,
): RequestForm => ({
  ...leftEmpty,
  tenantId: '',
  tenantName: partner.name,
  tenantSegment: 'enterprise',
  seatCount: 0,
  deliveryTeam: deliveryTeamsOf(program)[0]?.id ?? '',
  partnerName: partner.id,
  region: regionOf(sme),
  partnerEmail,
  role: smeRoles.find((role) => sme.roles.includes(role)) ?? 'engineer',
  workload,
  primaryLanguage: sme.languages[0] ?? 'en',
  justification: outcomes,
  topic: outcomes.split('\n', 1)[0]?.slice(0, 120) ?? '',
  details: {},
});

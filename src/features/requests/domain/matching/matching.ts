import type { Mail, NewAddress } from '../../../../domain/people/people.ts';
import type { Program, Sme } from '../../../../domain/program/program.ts';
import type { RequestForm } from '../form/fields/fields.ts';
import { evolve } from '../moves/evolve.ts';
import type { Request } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';

/** How an earlier assignment of the same request ended. */
export type Former = 'declined' | 'released';

/** How one SME fits one request, with every reason (issue: role, workload, languages, region, load). */
export interface Candidate {
  readonly mail: Mail;
  readonly role: boolean;
  readonly workload: boolean;
  /** Asked-for languages that this SME speaks. */
  readonly languages: readonly string[];
  /** The primary one is among them. */
  readonly primary: boolean;
  readonly region: boolean;
  /** Assignments not ended. */
  readonly open: number;
  readonly capacity: number;
  /** They had this request already, and how that ended; null: they did not. */
  readonly former: Former | null;
  /** Role, workload, the primary language and region fit, there is capacity left, and they had it not before. */
  readonly fits: boolean;
}

/** Who declined this request or was released from it, by what its events say; the last time counts. */
export function formerSmes(history: readonly RecordedEvent[]): Map<Mail, Former> {
  const former = new Map<Mail, Former>();
  let request: Request | undefined;
  for (const event of history) {
    if ((event.kind === 'declined' || event.kind === 'released') && request && 'sme' in request)
      former.set(request.sme, event.kind);
    if (event.kind === 'readdressed') renameIn(former, event.people);
    request = evolve(request, event);
  }
  return former;
}

function renameIn(former: Map<Mail, Former>, people: readonly NewAddress[]): void {
  const had = people.map(({ was, mail }) => [mail, former.get(was)] as const);
  for (const { was } of people) former.delete(was);
  for (const [mail, how] of had) if (how) former.set(mail, how);
}

/**
 * All SMEs, those who fit first, those who had the request before last, otherwise by number of
 * reasons, free capacity and address. An SME who
 * does not fit can still be chosen: the assignment team knows more than the program file.
 */
export function candidates(
  program: Program,
  form: RequestForm,
  openAssignments: ReadonlyMap<Mail, number>,
  former: ReadonlyMap<Mail, Former> = new Map(),
): Candidate[] {
  return program.smes
    .map((sme) =>
      candidate(sme, form, openAssignments.get(sme.mail) ?? 0, former.get(sme.mail) ?? null),
    )
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        Number(b.former === null) - Number(a.former === null) ||
        reasons(b) - reasons(a) ||
        b.capacity - b.open - (a.capacity - a.open) ||
        a.mail.localeCompare(b.mail, 'en'),
    );
}

function candidate(sme: Sme, form: RequestForm, open: number, former: Former | null): Candidate {
  const role = sme.roles.includes(form.role);
  const workload = sme.workloads.includes(form.workload);
  const languages = [form.primaryLanguage, form.secondaryLanguage].filter(
    (language) => language !== null && sme.languages.includes(language),
  ) as string[];
  const primary = languages.includes(form.primaryLanguage);
  const region = sme.regions.includes(form.region);
  const free = open < sme.capacity;
  return {
    mail: sme.mail,
    role,
    workload,
    languages,
    primary,
    region,
    open,
    capacity: sme.capacity,
    former,
    fits: role && workload && primary && region && free && former === null,
  };
}

const reasons = (of: Candidate): number =>
  Number(of.role) +
  Number(of.workload) +
  of.languages.length +
  Number(of.region) +
  Number(of.open < of.capacity);

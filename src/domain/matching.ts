import type { RequestForm } from './form.ts';
import type { Mail } from './people.ts';
import type { Program, Sme } from './program.ts';

/** How one SME fits one request, with every reason (issue: role, workload, languages, region, load). */
export interface Candidate {
  readonly mail: Mail;
  readonly role: boolean;
  readonly workload: boolean;
  /** Asked-for languages that this SME speaks. */
  readonly languages: readonly string[];
  readonly region: boolean;
  /** Assignments not ended. */
  readonly open: number;
  readonly capacity: number;
  /** Role, workload, a language and region fit, and there is capacity left. */
  readonly fits: boolean;
}

/**
 * All SMEs, those who fit first, then by number of reasons, free capacity and address. An SME who
 * does not fit can still be chosen: the assignment team knows more than the program file.
 */
export function candidates(
  program: Program,
  form: RequestForm,
  openAssignments: ReadonlyMap<Mail, number>,
): Candidate[] {
  return program.smes
    .map((sme) => candidate(sme, form, openAssignments.get(sme.mail) ?? 0))
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        reasons(b) - reasons(a) ||
        b.capacity - b.open - (a.capacity - a.open) ||
        a.mail.localeCompare(b.mail, 'en'),
    );
}

function candidate(sme: Sme, form: RequestForm, open: number): Candidate {
  const role = sme.roles.includes(form.role);
  const workload = sme.workloads.includes(form.workload);
  const languages = [form.primaryLanguage, form.secondaryLanguage].filter(
    (language) => language !== null && sme.languages.includes(language),
  ) as string[];
  const region = sme.regions.includes(form.region);
  const free = open < sme.capacity;
  return {
    mail: sme.mail,
    role,
    workload,
    languages,
    region,
    open,
    capacity: sme.capacity,
    fits: role && workload && languages.length > 0 && region && free,
  };
}

const reasons = ({ role, workload, languages, region, open, capacity }: Candidate): number =>
  Number(role) + Number(workload) + languages.length + Number(region) + Number(open < capacity);

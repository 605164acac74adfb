import type { Mail } from '../../../domain/people/people.ts';
import { type Program, type Region, regions } from '../../../domain/program/program.ts';

/** What the program file says for this feature; each key may be left out. */
export interface CustomerKeys {
  /** FastTrack Managers. */
  readonly fms: readonly { readonly mail: Mail; readonly regions: readonly Region[] }[];
  /** Who sees the customers of these FMs, or of these regions. */
  readonly rms: readonly {
    readonly mail: Mail;
    readonly fms: readonly Mail[];
    readonly regions: readonly Region[];
  }[];
  /** Reads, and changes nothing. */
  readonly leadership: readonly Mail[];
  readonly fastTrack: {
    /** The same name in every language. */
    readonly inactiveQueues: Readonly<Record<Region, string>>;
    /** `users` from `below` licences on; of fewer licences `percent`. */
    readonly milestone: {
      readonly users: number;
      readonly below: number;
      readonly percent: number;
    };
    readonly links: { readonly atuMailTemplate: string; readonly requestPage: string };
  };
  readonly closing: {
    readonly talkReminder: { readonly businessDays: number };
    readonly queue: { readonly businessDays: number };
    readonly announcedReminder: { readonly days: number };
    /** Below the milestone it is enough that the customer confirms that nothing technical is in the way. */
    readonly allowNoBlocker: boolean;
  };
}

export const usualKeys: CustomerKeys = {
  fms: [],
  rms: [],
  leadership: [],
  fastTrack: {
    inactiveQueues: {
      amer: 'FTCQ Inactive Americas',
      apj: 'FTCQ Inactive APJ',
      emea: 'FTCQ Inactive EMEA',
    },
    milestone: { users: 100, below: 1000, percent: 10 },
    links: {
      atuMailTemplate: 'https://aka.ms/FRPAccountTeamEmailTemplate',
      requestPage: 'https://aka.ms/frpsmerequest',
    },
  },
  closing: {
    talkReminder: { businessDays: 10 },
    queue: { businessDays: 1 },
    announcedReminder: { days: 30 },
    allowNoBlocker: false,
  },
};

export const keysOf = (program: Program): CustomerKeys =>
  (program.extra?.customers as CustomerKeys | undefined) ?? usualKeys;

/** Customers are kept only where somebody takes care of them. */
export const hasFms = (program: Program): boolean => keysOf(program).fms.length > 0;

export const fmMails = (program: Program): readonly Mail[] =>
  keysOf(program).fms.map(({ mail }) => mail);

export const isFm = (program: Program, mail: Mail | null): boolean =>
  mail !== null && fmMails(program).includes(mail);

export const isFmOf = (program: Program, mail: Mail | null, region: Region | null): boolean =>
  keysOf(program).fms.some(
    (fm) => fm.mail === mail && (region === null || fm.regions.includes(region)),
  );

/** Those whose RM this is, and the regions that they look after. */
export const rmOf = (program: Program, mail: Mail | null) =>
  keysOf(program).rms.find((rm) => rm.mail === mail);

/** The regions of which an RM reads figures: those they look after, and those of their FMs; none for others. */
export function regionsOfRm(program: Program, mail: Mail | null): readonly Region[] {
  const rm = rmOf(program, mail);
  if (!rm) return [];
  const ofFms = keysOf(program).fms.filter((fm) => rm.fms.includes(fm.mail));
  const all = [...rm.regions, ...ofFms.flatMap((fm) => fm.regions)];
  return regions.filter((region) => all.includes(region));
}

/** Whose customers, or the customers of which region, an RM looks after. */
export function rmsFor(program: Program, fm: Mail | null, region: Region | null): readonly Mail[] {
  return keysOf(program)
    .rms.filter(
      (rm) =>
        (fm !== null && rm.fms.includes(fm)) || (region !== null && rm.regions.includes(region)),
    )
    .map(({ mail }) => mail);
}

export const isLeadership = (program: Program, mail: Mail | null): boolean =>
  mail !== null && keysOf(program).leadership.includes(mail);

/** An SME who helps with adoption, and so writes notes about customers. */
export const isAdoptionSme = (program: Program, mail: Mail | null): boolean =>
  program.smes.some((sme) => sme.mail === mail && sme.roles.includes('adoption'));

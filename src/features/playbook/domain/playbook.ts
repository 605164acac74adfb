import type { Language } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';

export type Texts = Readonly<Record<Language, string>>;
export type Lists = Readonly<Record<Language, readonly string[]>>;

/** What a section shows from the program in place of text: it can never say other than what is done. */
export const liveNames = [
  ...(['routing', 'deadlines', 'languages', 'workloads', 'fpms', 'mailbox'] as const),
  ...(['milestone', 'queues'] as const),
] as const;
export type Live = (typeof liveNames)[number];

/** What can be done right below an answer. */
export const deeds = ['new', 'ask-fpm', 'access'] as const;
export type PlaybookDeed = (typeof deeds)[number];

export const audiences = ['partner', 'fpm', 'assignmentTeam', 'sme', 'admin', 'fm', 'rm'] as const;
export type Audience = (typeof audiences)[number];

/** One answer of the playbook, in our own words. */
export interface PlaybookSection {
  /** Within its page. */
  readonly id: string;
  readonly title: Texts;
  /** The source's own heading, for the citation; a page that is there in German only has no other. */
  readonly heading: { readonly de: string; readonly es?: string | undefined };
  readonly audience: readonly Audience[];
  readonly keywords: Lists;
  readonly answer: Texts;
  readonly points: Lists;
  readonly live: readonly Live[];
  readonly do: readonly PlaybookDeed[];
  /** Of other sections, such as `sme-resources/denials`. */
  readonly see: readonly string[];
  /** False: the playbook has a page of its own on it, and this is all that is here. */
  readonly held: boolean;
  /** Where the thing itself is, if anywhere. */
  readonly link: string | null;
}

export interface PlaybookPage {
  readonly id: string;
  readonly title: Texts;
  readonly source: {
    readonly page: string;
    /** ISO date. */
    readonly asOf: string;
    readonly url: string | null;
  };
  readonly sections: readonly PlaybookSection[];
}

export interface Playbook {
  readonly pages: readonly PlaybookPage[];
  /** Names for one thing, in any language. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words for what it is not about, in any language: another product, money, holidays. */
  readonly elsewhere?: readonly string[];
  /** How people ask. */
  readonly wordings?: Partial<Readonly<Record<Language, Wordings>>>;
}

/** Examples of what people ask in one language. */
export interface Wordings {
  /** By the section that answers, such as `sme-resources/denials`. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  /** What the playbook says nothing about. */
  readonly elsewhere: readonly string[];
}

/** A section and the page that it is on; `ref` is `sme-resources/timelines`. */
export interface SectionOnPage {
  readonly ref: string;
  readonly page: PlaybookPage;
  readonly section: PlaybookSection;
}

const empty: Playbook = { pages: [], synonyms: [] };

/** The playbook in force; without one it says nothing. */
export const playbookOf = (program: Program): Playbook =>
  (program.folders?.playbook as Playbook | undefined) ?? empty;

/** Every section, in the order of the files. */
export const sectionsOf = ({ pages }: Playbook): SectionOnPage[] =>
  pages.flatMap((page) =>
    page.sections.map((section) => ({ ref: `${page.id}/${section.id}`, page, section })),
  );

/** Undefined: there is no such section any more. */
export const sectionAt = (playbook: Playbook, ref: string): SectionOnPage | undefined =>
  sectionsOf(playbook).find((one) => one.ref === ref);

/** The heading that the citation names: German pages have no other. */
export const headingOf = ({ heading }: PlaybookSection, language: Language): string =>
  (language === 'es' && heading.es) || heading.de;

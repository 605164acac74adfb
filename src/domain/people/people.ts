/**
 * Who acts. A person is a Microsoft Entra object within a tenant; what they may do comes from the
 * program, which names people by e-mail address (process, section 1).
 */
export const roles = ['partner', 'fpm', 'assignmentTeam', 'sme', 'admin'] as const;
export type Role = (typeof roles)[number];

/** `tenantId/aadObjectId`: two tenants never share a person. */
export type PersonId = `${string}/${string}`;

/** Lower-case e-mail address, by which the program names people. */
export type Mail = string;

/** Whom a card is for: someone the bot knows, or an address of the program not resolved yet. */
export type Recipient = PersonId | Mail;

export const languages = ['en', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/** One of it for each language: without one of them it does not compile. */
export type InEachLanguage<T = string> = Readonly<Record<Language, T>>;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Null: the directory does not know this object, so no role can be given. */
  readonly mail: Mail | null;
}

/** Somebody is known by another address now. */
export interface NewAddress {
  readonly id: PersonId;
  readonly was: Mail;
  readonly mail: Mail;
}

/** The one who reads a card, and how. */
export interface Reader extends Person {
  readonly language: Language;
  /** IANA zone of the last activity; null: take that of the region's calendar. */
  readonly timeZone: string | null;
  /** The client's, of the last activity. */
  readonly locale: string | null;
  /** The channel's own id of the person; null or absent: never heard of. */
  readonly userId?: string | null;
}

export const personId = (tenantId: string, aadObjectId: string): PersonId =>
  `${tenantId.toLowerCase()}/${aadObjectId.toLowerCase()}`;

export const isPersonId = (recipient: Recipient): recipient is PersonId => recipient.includes('/');

/** The first of the given BCP 47 tags whose language the bot speaks; English where none is. */
export function languageOf(...tags: (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const primary = tag?.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}

import type { Personal } from '../forms/field.ts';
import type { Recorded } from '../stream.ts';
import { looksLikeAddress } from './address.ts';
import { isPersonId, type Mail, type PersonId } from './people.ts';
import { formally } from './surnames.ts';
import { wholeTexts } from './whole-texts.ts';

/** What somebody can be found by in the data. */
export interface Identity {
  /** Null: an address that belongs to nobody the bot has ever known. */
  readonly id: PersonId | null;
  /** Every address that is or was theirs. */
  readonly mails: readonly Mail[];
  /** Those that are nobody else's as well: by these they are found where there is no id. */
  readonly own: readonly Mail[];
  readonly names: readonly string[];
}

/** The person within their tenant: what another tenant may call somebody else. */
export const objectIdOf = (id: PersonId): string => id.split('/')[1] ?? id;

/** Somebody's own, and what is there once it is erased. */
export interface Replacement {
  readonly text: string;
  readonly becomes: string;
}

/** What is erased from events; what happened, when, and in which role stays. */
export interface Erasing {
  /** Texts that tell who somebody is, in any place. */
  readonly replacements: readonly Replacement[];
  /** The same where this person is meant by their id: also what they share with others. */
  readonly own: readonly Replacement[];
  /** What means them by itself in what others typed, as it is written here: “Berg”, never “berg”. */
  readonly alone?: readonly Replacement[];
  /** Who is erased; null: everybody. */
  readonly id: PersonId | null;
}

/** In place of words: that there were some is part of what happened. */
export const erasedWords = '—';

/** The domain that belongs to nobody (RFC 2606). */
const nobodysDomain = 'erased.invalid';

/** How a person is called once they are erased; `mark` tells one from another and nothing else. */
export const pseudonym = (mark: string) => ({
  id: `erased/${mark}` as PersonId,
  name: `#${mark}`,
  mail: `${mark}@${nobodysDomain}`,
});

/** Erases one person; of an address alone, `id` is somebody who has never done anything. */
export function erasingOf({ id, mails, own, names }: Identity, mark: string): Erasing {
  const as = pseudonym(mark);
  const named = (addresses: readonly string[]): Replacement[] => [
    ...(id ? [{ text: id, becomes: as.id }] : []),
    ...(id ? [{ text: objectIdOf(id), becomes: mark }] : []),
    ...addresses.map((text) => ({ text, becomes: as.mail })),
    ...[...names, ...names.flatMap(formally)].map((text) => ({ text, becomes: as.name })),
  ];
  return { id: id ?? '/', replacements: named(own), own: named(mails) };
}

/** How values that people write are erased, by their name in events. All else comes from lists. */
export type PersonalValues = ReadonlyMap<string, Personal>;

const nothingPersonal: PersonalValues = new Map();

/** Whether people write sentences there; a full name is one person's, and no sentence. */
export const isSentence = (name: string, personal: PersonalValues): boolean =>
  name !== 'fullName' && ['words', 'all'].includes(personal.get(name) ?? '');

/**
 * The event without what is to be erased; the same object where that is nothing. Without
 * `personal` it keeps what the person wrote: enough to see whether the event names them.
 */
export function erased<E extends Recorded>(
  event: E,
  erasing: Erasing,
  personal: PersonalValues = nothingPersonal,
): E {
  const typed = event.actor !== null && (erasing.id === null || event.actor.id === erasing.id);
  const anywhere = replacer(erasing.replacements);
  const inOwn = replacer(erasing.own);
  const alone = replacer(erasing.alone ?? [], 'gu');
  const isTyped = (name: string) => isSentence(name, personal);
  const after = (value: unknown, name: string, replace = anywhere): unknown => {
    if (typeof value === 'string') {
      if (typed && personal.get(name) === 'words') return erasedWords;
      // A point of contact that somebody typed: their own address or another's.
      if (typed && personal.get(name) === 'address' && !value.endsWith(`@${nobodysDomain}`)) {
        const known = replace(value);
        return known === value ? `contact@${nobodysDomain}` : known;
      }
      return isTyped(name) ? alone(replace(value)) : replace(value);
    }
    if (Array.isArray(value)) return value.map((one) => after(one, name, replace));
    if (typeof value !== 'object' || value === null) return value;
    if (typed && personal.get(name) === 'all') return {};
    const { id } = value as { id?: unknown };
    const named = erasing.id !== null && typeof id === 'string' && isPersonId(id);
    // Somebody else's, whatever name or address they share with the one who is erased.
    if (named && id !== erasing.id) return value;
    // Of somebody who is known by an address alone nobody else could tell the name.
    const { mail } = value as { mail?: unknown };
    const gone = typeof mail === 'string' && replace(mail) !== mail;
    const within = Object.entries(value).map(([key, one]) => [
      key,
      gone && key === 'fullName'
        ? erasedWords
        : // All that a thing typed as a whole has in it is typed.
          after(one, personal.get(name) === 'all' ? name : key, named ? inOwn : replace),
    ]);
    return Object.fromEntries(within);
  };
  const result = after(event, '') as E;
  return JSON.stringify(result) === JSON.stringify(event) ? event : result;
}

/** The same for all ways in which one text may be written: case, composed or not, blanks, signs, dots of i. */
const spelling = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307|ı/g, 'i')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** Replaces whole texts only, the longest first, whichever case they are written in. */
export function replacer(
  replacements: readonly Replacement[],
  flags = 'giu',
): (text: string) => string {
  const byText = new Map(replacements.map(({ text, becomes }) => [spelling(text), becomes]));
  const whole = wholeTexts(
    replacements.map(({ text }) => text),
    flags,
  );
  if (!whole) return (text) => text;
  return (text) => text.replace(whole, (found) => byText.get(spelling(found)) ?? erasedWords);
}

/**
 * Erases everybody from the events of one stream: each person gets a pseudonym of their own,
 * `mark` gives what tells them apart. Who was erased before keeps theirs.
 */
export function erasingEverybody(
  events: readonly Recorded[],
  mark: () => string,
  personal: PersonalValues,
): Erasing {
  const { people, mails } = namedIn(events, personal);
  const named = [...people].flatMap(([id, { mails: theirs, names }]) => {
    const as = pseudonym(mark());
    return [
      { text: id, becomes: as.id },
      ...[...theirs].map((text) => ({ text, becomes: as.mail })),
      ...[...names].map((text) => ({ text, becomes: as.name })),
    ];
  });
  const known = new Set<string>(named.map(({ text }) => text));
  const alone = [...mails].filter((text) => !known.has(text));
  const rest = alone.map((text) => ({ text, becomes: pseudonym(mark()).mail }));
  const replacements = [...named, ...rest];
  return { id: null, replacements, own: replacements };
}

/** Everybody whom events name by id, with addresses and names; and every address on its own. */
function namedIn(events: readonly Recorded[], personal: PersonalValues) {
  const people = new Map<PersonId, { mails: Set<Mail>; names: Set<string> }>();
  const mails = new Set<Mail>();
  const personOf = (id: string) => {
    const person = people.get(id as PersonId) ?? { mails: new Set(), names: new Set() };
    if (!id.startsWith('erased/')) people.set(id as PersonId, person);
    return person;
  };
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      // The person who proposed an assignment without a request.
      if (key === 'by' && isPersonId(value)) personOf(value);
      if (personal.get(key) !== 'words' && isAddress(value)) mails.add(value);
    } else if (typeof value === 'object' && value !== null) {
      const { id, name, mail } = value as { id?: unknown; name?: unknown; mail?: unknown };
      if (typeof id === 'string' && isPersonId(id)) {
        if (typeof name === 'string') personOf(id).names.add(name);
        if (typeof mail === 'string' && isAddress(mail)) personOf(id).mails.add(mail);
      }
      for (const [inner, one] of Object.entries(value)) visit(one, inner);
    }
  };
  for (const event of events) visit(event, '');
  return { people, mails };
}

const isAddress = (text: string): boolean =>
  looksLikeAddress(text) && !text.endsWith(`@${nobodysDomain}`);

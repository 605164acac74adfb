import { dayIn } from '../../../../domain/forms/day.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import { type Parsed, parseAll, type ValuesOf } from '../../../../domain/forms/parse.ts';
import {
  needed,
  oneOf,
  type Parser,
  type Parsers,
  wrong,
} from '../../../../domain/forms/parsers.ts';
import { isAddress } from '../../../../domain/people/address.ts';
import { dayOf, isoDate } from '../../../../domain/time/local-days.ts';
import {
  type NextAction,
  type NextOwner,
  type NextState,
  type NoteContent,
  type NoteParty,
  noteParties,
  noteSubjects,
  riskKinds,
} from './note.ts';

export const longestNote = 3000;
export const longestNext = 300;
const longestName = 120;
const mostRequests = 5;
/** So far back a note may reach, and so far ahead its next action. */
const oldestDays = 365;
const furthestMonths = 24;
/** Less does not say why. */
const leastReason = 20;

const fields = {
  happenedOn: happened,
  about: oneOf('about', noteSubjects),
  with: parties,
  text: needed('text', longestNote),
  requests: severalRequests,
  risk: alerted,
  next: nextAction,
} satisfies Parsers;

/** What the form of a note holds once it is right. */
export type NoteForm = ValuesOf<typeof fields>;

/** Everything that is wrong at once, in the order of the form. */
export const readForm: Parser<NoteForm> = (inputs, today) => parseAll(fields, inputs, today);

function happened(inputs: Typed, today: string): Parsed<string> {
  const value = dayIn(inputs.happenedOn ?? today);
  if (!value) return wrong('happenedOn', 'not-a-date');
  if (value > today) return wrong('happenedOn', 'in-the-future');
  return value < isoDate(dayOf(today) - oldestDays) ? wrong('happenedOn', 'too-old') : { value };
}

/** Nobody is somebody's own choice too; beside anybody else it means nothing. */
function parties(inputs: Typed): Parsed<readonly NoteParty[]> {
  const typed = severalIn(inputs.with);
  if (typed.length === 0) return wrong('with', 'required');
  if (!typed.every((one) => noteParties.some((party) => party === one)))
    return wrong('with', 'not-in-list');
  const chosen = noteParties.filter((party) => typed.includes(party));
  const people = chosen.filter((party) => party !== 'none');
  return { value: people.length > 0 ? people : chosen };
}

function severalRequests(inputs: Typed): Parsed<NoteContent['requests']> {
  const value = [...new Set(severalIn(inputs.requests))];
  return value.length > mostRequests
    ? wrong('requests', 'too-many-requests', mostRequests)
    : { value };
}

function alerted(inputs: Typed, today: string): Parsed<NoteContent['risk']> {
  if (inputs.alert !== 'true') return { value: null };
  const parsers = { text: needed('risk', longestNext), kind: oneOf('riskKind', riskKinds) };
  return parseAll(parsers, inputs, today);
}

/** What happens next, or that nothing does: then the text has to say why. */
function nextAction(inputs: Typed, today: string): Parsed<NextAction | null> {
  if (inputs.noNextAction !== 'true')
    return parseAll(
      { what: needed('nextAction', longestNext), date: nextDate, owner: nextOwner },
      inputs,
      today,
    );
  const { text = '' } = inputs;
  return text !== '' && text.length < leastReason ? wrong('text', 'why') : { value: null };
}

function nextDate(inputs: Typed, today: string): Parsed<string> {
  const { nextActionDate, happenedOn = today } = inputs;
  const earliest = dayIn(happenedOn) ?? null;
  return actionDay('nextActionDate', nextActionDate, { earliest, today });
}

/** The day of a next action. `earliest` is null where it is wrong itself, which is told beside it. */
export function actionDay(
  field: string,
  typed: string | undefined,
  { earliest, today }: { readonly earliest: string | null; readonly today: string },
): Parsed<string> {
  if (!typed) return wrong(field, 'required');
  const value = dayIn(typed);
  if (!value) return wrong(field, 'not-a-date');
  if (earliest !== null && value < earliest) return wrong(field, 'end-before-start');
  return value > monthsLater(today, furthestMonths) ? wrong(field, 'too-far-ahead') : { value };
}

/** The same day of a later month; where that has no such day, its last one. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** A name that was typed counts before the list, which begins with somebody. */
function nextOwner(inputs: Typed): Parsed<NextOwner> {
  const field = inputs.nextActionOwnerName ? 'nextActionOwnerName' : 'nextActionOwner';
  const typed = inputs[field];
  if (!typed) return wrong(field, 'required');
  if (isAddress(typed.toLowerCase())) return { value: { mail: typed.toLowerCase() } };
  const long = needed(field, longestName)(inputs);
  return 'errors' in long ? long : { value: { named: typed } };
}

/** The values that a client sends for several choices. */
const severalIn = (typed = ''): string[] => typed.split(/[,;\s]+/).filter(Boolean);

/** What is in the form that corrects a note: what the note says, the risk aside, which is open already. */
export function filledFrom(
  { happenedOn, about, with: parties, text, next, requests }: NoteContent,
  state: NextState | null,
): Readonly<Record<string, string>> {
  return {
    ...{ happenedOn, about, with: parties.join(','), text, requests: requests.join(',') },
    ...(next
      ? {
          ...{ nextAction: next.what, nextActionDate: state?.date ?? next.date },
          ...('mail' in next.owner
            ? { nextActionOwner: next.owner.mail }
            : { nextActionOwnerName: next.owner.named }),
        }
      : { noNextAction: 'true' }),
  };
}

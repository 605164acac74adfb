/** A statement as it is sent, by its text. */
export interface Foldable {
  /** Says which text it is, in short. */
  readonly nth: number;
  readonly text: string;
  readonly places: number;
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  /** The table that it writes to. */
  readonly writes: string | undefined;
  readonly words: ReadonlySet<string>;
  /** Whether it answers with rows, or only with how many there were. */
  readonly answersRows: boolean;
}

/** What the server says of a column of an answer. */
export interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

/**
 * The types whose values are the same in JSON as by the parsers of `pg` (`postgres.ts`): bool, int8, int2, int4, text, varchar. Not so
 * are numeric (a string), times and bytes.
 */
const sameInJson = [16, 20, 21, 23, 25, 1043];

const beginnings = /^(?:(select)|(insert) into "(\w+)"|(update) "(\w+)"|(delete) from "(\w+)") /;

/** Locks rows, asks for more than rows, or may end before its last word. */
const apart = /\bfor (?:no key )?(?:update|(?:key )?share)\b|\bpg_|;|--/;

/** The server takes 65,535 values for one statement. */
const [mostPlaces, mostParts] = [1_000, 20];

/** Then not every `$` is a place for a value. */
const hasOwnDollar = (text: string): boolean =>
  (text.match(/'[^']*'|"[^"]*"|\$\D/g) ?? []).some((one) => one.includes('$'));

/** Undefined where the statement has to be sent by itself. `columns` are those of an answer to it. */
export function foldable(
  nth: number,
  text: string,
  columns: readonly Column[],
): Foldable | undefined {
  const begins = beginnings.exec(text);
  if (!begins || apart.test(text) || hasOwnDollar(text)) return undefined;
  if (columns.some(({ dataTypeID }) => !sameInJson.includes(dataTypeID))) return undefined;
  const places = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place)));
  if (places > mostPlaces) return undefined;
  const [, select, insert, into, update, updated, remove, from] = begins;
  return {
    nth,
    text,
    places,
    command: (select ?? insert ?? update ?? remove ?? '').toUpperCase() as Foldable['command'],
    writes: into ?? updated ?? from,
    words: new Set(text.match(/\w+/g)),
    answersRows: columns.length > 0,
  };
}

/**
 * Whether it can be one statement with those before it: parts of one do not see what the others write, so that none may
 * name a table that one before it writes to.
 */
export const goesWith = (before: readonly Foldable[], next: Foldable): boolean =>
  before.length < mostParts &&
  before.every(({ writes }) => writes === undefined || !next.words.has(writes));

/** One statement that does what these do, in this order; its values are theirs, one after the other. */
export function folded(parts: readonly Foldable[]): string {
  const writes: string[] = [];
  const answers: string[] = [];
  let places = 0;
  for (const [at, part] of parts.entries()) {
    const from = places;
    const text = part.text.replaceAll(/\$(\d+)/g, (_, place) => `$${from + Number(place)}`);
    places += part.places;
    const name = partName(at);
    // Of the answers each is worked out when its turn comes: by that the writes keep their order.
    if (part.writes === undefined)
      answers.push(`(select json_agg(${name}) from (${text}) as ${name}) as ${name}`);
    else if (part.answersRows) {
      writes.push(`${name} as (${text})`);
      answers.push(`(select json_agg(${name}) from ${name}) as ${name}`);
    } else {
      writes.push(`${name} as (${text} returning 1)`);
      answers.push(`(select count(*) from ${name}) as ${name}`);
    }
  }
  const before = writes.length > 0 ? `with ${writes.join(', ')} ` : '';
  return `${before}select ${answers.join(', ')}`;
}

const partName = (at: number): string => `part_${at}`;

/** What each of the parts would have been answered by itself. */
export function unfolded(
  parts: readonly Foldable[],
  row: object,
): { command: Foldable['command']; rowCount: number; rows: unknown[] }[] {
  return parts.map(({ command, writes, answersRows }, at) => {
    const answer = (row as Readonly<Record<string, unknown>>)[partName(at)];
    if (writes !== undefined && !answersRows)
      return { command, rowCount: Number(answer), rows: [] };
    const rows = (answer ?? []) as unknown[];
    return { command, rowCount: rows.length, rows };
  });
}

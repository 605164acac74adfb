import type { ProgramFolders } from '../config/program/program-folders.ts';
import type { ExtraKeys } from '../config/program/program-keys.ts';
import { commandParser, type ParseCommand } from '../domain/commands/parse-command.ts';
import type { Mail } from '../domain/people/people.ts';
import { type Program, rolesOf } from '../domain/program/program.ts';
import type { Migrations } from '../store/migrations/migrate.ts';
import type { KeptWords } from '../store/privacy/kept-words.ts';
import type { InDialog, MessageCommand, Search, TypedWord } from './chat-part.ts';
import { refuseUnclearWords } from './clear-words.ts';
import type { DialogPart, EntryList, Feature, Handler, Loader } from './feature.ts';
import type { Kind } from './kind.ts';
import type { JobKind } from './queue/job.ts';

/** What all features together hand in, by name. */
export interface FeatureTable {
  readonly features: readonly Feature[];
  readonly kinds: ReadonlyMap<string, Kind>;
  /** By the id's prefix; undefined: no feature has such things. */
  kindOf(id: string): Kind | undefined;
  verb(name: string): Handler | undefined;
  /** Which part the verb has in a dialog; undefined: none. */
  dialogPart(verb: string): DialogPart | undefined;
  /** What can be typed, in the order in which help tells of it. */
  readonly commands: ReadonlyMap<string, TypedWord>;
  readonly parseCommand: ParseCommand;
  page(viewKind: string): Loader | undefined;
  /** What is opened from a view of this kind leads back to it. */
  isList(viewKind: string): boolean;
  /** What a dialog does with a page of this kind; undefined: it ends with the page's line. */
  inDialog(pageKind: string): InDialog | undefined;
  search(command: string): Search | undefined;
  messageCommand(command: string): MessageCommand | undefined;
  /** The list that an input offers; undefined: it is none that is looked up. */
  entries(input: string): EntryList | undefined;
  readonly jobs: readonly JobKind[];
  /** Keys of the program file, by feature. */
  readonly programKeys: ExtraKeys;
  /** Folders of the program, by feature. */
  readonly programFolders: ProgramFolders;
  /** Of the features' own tables. */
  readonly migrations: Migrations;
  /** What they keep in their own tables of what people typed. */
  readonly words: readonly KeptWords[];
  /** The program's roles and the features' own. */
  rolesOf(program: Program, mail: Mail | null): readonly string[];
}

declare module './context.ts' {
  interface AppContext {
    /** What the features have handed in. */
    readonly features: FeatureTable;
  }
}

/** Throws where two features claim the same name: the product does not start with a doubt. */
export function featureTable(features: readonly Feature[]): FeatureTable {
  const jobs = features.flatMap((feature) => feature.jobs ?? []);
  uniqueNames('feature', features);
  const kinds = unique('kind', features, ({ kinds }) => named(kinds, ({ name }) => name));
  const byPrefix = unique('prefix', features, ({ kinds }) => named(kinds, ({ prefix }) => prefix));
  unique('id key', features, ({ kinds }) => named(kinds, ({ idKey }) => idKey));
  const verbs = unique('verb', features, ({ verbs }) => verbs);
  const commands = unique('command', features, ({ commands }) => commands);
  refuseUnclearWords(features);
  const pages = unique('page', features, ({ pages }) => pages);
  const lists = new Set(features.flatMap(({ lists = [] }) => lists));
  const dialogs = unique('page in a dialog', features, ({ dialogs }) => dialogs);
  const searches = unique('search', features, ({ searches }) => searches);
  const fromMessage = unique('message command', features, (one) => one.messageCommands);
  const entries = unique('list of entries', features, ({ entries }) => entries);
  const roles = unique('role', features, ({ roles }) => roles);
  unique('program key', features, ({ programKeys }) => programKeys);
  unique('migration', features, ({ migrations }) => migrations?.('sqlite'));
  unique('job', features, ({ jobs }) => named(jobs, ({ kind }) => kind));
  return {
    features,
    kinds,
    kindOf: (id) => byPrefix.get(id.slice(0, id.lastIndexOf('-'))),
    verb: (name) => {
      const verb = verbs.get(name);
      return typeof verb === 'object' ? verb.handle : verb;
    },
    dialogPart: (name) => {
      const verb = verbs.get(name);
      return typeof verb === 'object' ? verb.inDialog : undefined;
    },
    commands,
    parseCommand: commandParser(commands),
    page: (viewKind) => pages.get(viewKind),
    isList: (viewKind) => lists.has(viewKind),
    inDialog: (pageKind) => dialogs.get(pageKind),
    search: (command) => searches.get(command),
    messageCommand: (command) => fromMessage.get(command),
    entries: (input) => entries.get(input),
    jobs,
    programKeys: Object.fromEntries(
      features.flatMap(({ name, programKeys }) => (programKeys ? [[name, programKeys]] : [])),
    ),
    programFolders: Object.fromEntries(
      features.flatMap(({ name, programFolder }) => (programFolder ? [[name, programFolder]] : [])),
    ),
    migrations: (dialect) =>
      Object.assign({}, ...features.map(({ migrations }) => migrations?.(dialect))),
    words: features.flatMap(({ words }) => words ?? []),
    rolesOf: (program, mail) => [
      ...rolesOf(program, mail),
      ...[...roles].flatMap(([role, has]) => (mail !== null && has(program, mail) ? [role] : [])),
    ],
  };
}

const named = <T>(things: readonly T[] = [], nameOf: (thing: T) => string): [string, T][] =>
  things.map((thing) => [nameOf(thing), thing]);

/** Everything of one sort, by name. */
function unique<T>(
  sort: string,
  features: readonly Feature[],
  of: (feature: Feature) => Readonly<Record<string, T>> | readonly [string, T][] | undefined,
): ReadonlyMap<string, T> {
  const owners = new Map<string, string>();
  const found = new Map<string, T>();
  for (const feature of features) {
    const own = of(feature) ?? [];
    for (const [name, thing] of Array.isArray(own) ? own : Object.entries(own)) {
      const owner = owners.get(name);
      if (owner !== undefined)
        throw new Error(
          `The ${sort} "${name}" is handed in twice: by ${owner} and ${feature.name}.`,
        );
      owners.set(name, feature.name);
      found.set(name, thing);
    }
  }
  return found;
}

function uniqueNames(sort: string, features: readonly Feature[]): void {
  const names = features.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`The ${sort} "${twice}" is handed in twice.`);
}

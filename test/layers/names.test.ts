import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/**
 * Names that several files export on purpose: the same slot of what each kind of thing, or each
 * feature, hands in. A reader of one of them knows the others.
 */
const parallel: Readonly<Record<string, string>> = {
  NeededKey: "the words that a feature's domain asks for",
  de: "a feature's words",
  en: "a feature's words",
  es: "a feature's words",
  View: 'what the cards of a feature, and of all, show',
  Page: 'what the cards of a feature, and of all, are drawn from',
  decide: "a kind's decision (`Kind` in the engine)",
  evolve: "a kind's state after an event",
  isBeside: "a kind's events that leave other cards as they are",
  noticesOf: "a kind's notices",
  parseCommand: "a kind's commands, from what a card has sent",
  programKeys: "a feature's keys of the program file",
  roleFor: 'in which role somebody may do something to a thing of a kind',
  rolesIn: "a kind's roles",
  sumsOf: 'what an event of a kind adds to the figures of its day',
  timersOf: "a kind's timers",
  transitions: "a kind's table of moves",
  Standing: "what a kind's rolesIn answers",
  migrations: "a feature's migrations, and those of the store",
  personal: 'what people write in a feature, and how it is erased',
  verbs: "a feature's verbs",
  commands: "a feature's typed commands",
};

const exported =
  /^export (?:async |abstract )?(?:const|function\*?|type|interface|class|enum) +(\w+)/gm;

/** What a file hands on under its own address: the same name from two places. */
const handedOn = /^export (?:type )?(?:\*|\{[^}]*\})(?: from '[^']+')?;/gm;

const files = ['bot', 'cards', 'src', 'manifest', 'demo'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`),
);

/** By name, the files that export it. A function of several signatures counts once a file. */
const homes = Map.groupBy(
  files.flatMap((file) =>
    [
      ...new Set([...readFileSync(file, 'utf8').matchAll(exported)].map(([, name = '']) => name)),
    ].map((name) => ({ name, file })),
  ),
  ({ name }) => name,
);

const doubled = [...homes].filter(([, found]) => found.length > 1);

describe('one name for one thing', () => {
  it('reads the whole source', () => {
    expect(homes.size).toBeGreaterThan(1_000);
  });

  it('no other name is exported by two files', () => {
    const accidental = doubled
      .filter(([name]) => parallel[name] === undefined)
      .map(([name, found]) => `${name}: ${found.map(({ file }) => file).join(', ')}`);
    expect(accidental).toEqual([]);
  });

  it('no file hands on what another one exports', () => {
    const found = files.filter((file) => readFileSync(file, 'utf8').match(handedOn));
    expect(found).toEqual([]);
  });

  it('no permitted name is exported once only', () => {
    const names = doubled.map(([name]) => name);
    expect(Object.keys(parallel).filter((name) => !names.includes(name))).toEqual([]);
  });
});

import { basename } from 'node:path';
import { z } from 'zod';
import type { Unfit } from '../../config/program/program-doubles.ts';
import { readYaml } from '../../config/program/yaml-file.ts';
import { languages } from '../../domain/people/people.ts';
import {
  audiences,
  deeds,
  liveNames,
  type Playbook,
  type PlaybookPage,
  sectionsOf,
} from './domain/playbook.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const what = 'The playbook file';

/** Nothing that a card would draw as Markdown, and no link: what is written is what is read. */
const text = (most: number) =>
  z
    .string()
    .min(1, 'a text')
    .max(most, `at most ${most} characters`)
    .refine((one) => !/https?:|www\.|[*_`#~|\\[\]<>]/i.test(one), 'plain text, without Markdown');
const inEach = <One extends z.ZodType>(one: One) => z.strictObject({ en: one, de: one, es: one });
const texts = (most: number) => inEach(text(most));
/** A list, or a text with one in each line: a list of thousands takes YAML ten times as long to read. */
const inLines = <One extends z.ZodType>(one: One) => z.preprocess(parted('\n'), z.array(one));
/** A list, or a text with commas between them. */
const words = z.preprocess(parted(','), z.array(text(80)));
const link = z.url({ protocol: /^https$/, error: 'an address with https' }).nullable();

const section = z.strictObject({
  id,
  title: texts(80),
  heading: z.strictObject({ de: text(120), es: text(120).optional() }),
  audience: z.array(z.enum(audiences)).min(1, 'at least one'),
  keywords: inEach(z.array(text(80))),
  answer: texts(400),
  points: inEach(z.array(text(200)).max(12, 'at most 12')),
  live: z.array(z.enum(liveNames)).default([]),
  do: z.array(z.enum(deeds)).default([]),
  see: z.array(z.string()).default([]),
  held: z.boolean('true or false').default(true),
  link: link.default(null),
});

const pageShape = (today: string) =>
  z.strictObject({
    id,
    title: texts(80),
    source: z.strictObject({
      page: text(160),
      asOf: z.iso.date('a date').refine((one) => one <= today, 'a date that is not in the future'),
      url: link,
    }),
    sections: z.array(section).min(1, 'at least one'),
  });

const synonymsShape = z.strictObject({
  synonyms: inLines(words.refine((row) => row.length > 1, 'two or more')),
  elsewhere: inLines(words).default([]),
});

/** Wordings of a section that is not there wait for it: a section can be taken out by itself. */
const wordingsShape = z.strictObject({
  language: z.enum(languages),
  asked: z.record(z.string(), inLines(text(200))),
  elsewhere: inLines(text(200)).default([]),
});

/** The files of the folder that are no pages: of synonyms, and of how people ask. */
const synonymsFile = 'synonyms.yaml';
const wordingsFile = /^wordings\..*yaml$/;

/** One file a page, one of synonyms, and one of wordings a language. `today`: no page is of a later day. */
export function readPlaybook(files: readonly string[], today: string): Playbook {
  const isSynonyms = (file: string): boolean => basename(file) === synonymsFile;
  const isWordings = (file: string): boolean => wordingsFile.test(basename(file));
  const shape = pageShape(today);
  const read = files
    .filter((file) => !isSynonyms(file) && !isWordings(file))
    .map((file) => readYaml<PlaybookPage>(file, what, shape));
  const pages = read.map((one) => one.read);
  const said = files.filter(isSynonyms).map((file) => readYaml(file, what, synonymsShape).read);
  const wordings = files.filter(isWordings).map((file) => readYaml(file, what, wordingsShape).read);
  const playbook: Playbook = {
    pages,
    synonyms: said.flatMap(({ synonyms }) => synonyms),
    elsewhere: said.flatMap(({ elsewhere }) => elsewhere.flat()),
    wordings: Object.fromEntries(wordings.map(({ language, ...said }) => [language, said])),
  };
  const refs = new Set(sectionsOf(playbook).map(({ ref }) => ref));
  for (const [at, { read: page, refuse }] of read.entries()) {
    const isTaken = pages.findIndex(({ id }) => id === page.id) < at;
    const taken: Unfit[] = [{ path: ['id'], mistake: `another page has the id ${page.id}` }];
    refuse([...(isTaken ? taken : []), ...unfitIn(page), ...missingIn(page, refs)]);
  }
  return playbook;
}

/** Where the files are. */
export const programFolder = { folder: 'playbook', read: readPlaybook };

/** What is between these marks of a text; anything else stays as it is, to be checked. */
function parted(mark: string): (value: unknown) => unknown {
  return (value) =>
    typeof value === 'string' ? value.split(mark).map((part) => part.trim()) : value;
}

/** What is there twice on a page, or not in each language alike. */
const unfitIn = ({ sections }: PlaybookPage): Unfit[] =>
  sections.flatMap(({ id, points }, at): Unfit[] => [
    ...(sections.findIndex((one) => one.id === id) < at
      ? [{ path: ['sections', at, 'id'], mistake: `another section has the id ${id}` }]
      : []),
    ...(languages.some((language) => points[language].length !== points.en.length)
      ? [{ path: ['sections', at, 'points'], mistake: 'wanted as many points in each language' }]
      : []),
  ]);

const missingIn = ({ sections }: PlaybookPage, refs: ReadonlySet<string>): Unfit[] =>
  sections.flatMap(({ see }, at) =>
    see.flatMap((ref, place) =>
      refs.has(ref)
        ? []
        : [{ path: ['sections', at, 'see', place], mistake: `there is no section ${ref}` }],
    ),
  );

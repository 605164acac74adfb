import type { Language, Reader } from '../../src/domain/people/people.ts';
import { nameOf, type Program, type Region, workloadOf } from '../../src/domain/program/program.ts';
import { type Format, formatFor } from '../../src/i18n/format.ts';
import { type Translate, translator } from '../../src/i18n/i18n.ts';
import { cut, line, paragraphs } from './text.ts';

/** How much of long texts a card shows; `render` takes less where a card would become too big. */
export interface Limits {
  /** Most characters of one text. */
  readonly text: number;
  /** Most characters of what was said in one entry of the history. */
  readonly said: number;
  /** Most events of the history. */
  readonly events: number;
  /** Most earlier requests on a like topic. */
  readonly repeats: number;
  /** Only what is wanted now: long texts that were typed and refused leave no room for the rest. */
  readonly lean: boolean;
}

/** All that it takes to put something into one reader's words. */
export interface CardContext {
  readonly t: Translate;
  readonly format: Format;
  readonly language: Language;
  readonly reader: Reader;
  readonly program: Program;
  readonly limits: Limits;
}

/** Words for a reader; times are in their zone, else in that of the region's calendar, else UTC. */
export function cardContextFor(
  reader: Reader,
  program: Program,
  limits: Limits,
  region: Region | null = null,
): CardContext {
  const zone = reader.timeZone || (region ? program.calendars[region].timeZone : 'UTC');
  const { language } = reader;
  const t = translator(language);
  return { t, format: formatFor(language, zone), language, reader, program, limits };
}

/** A long text in paragraphs, shortened where the card has no room. */
export const longText = ({ t, limits }: CardContext, text: string): string =>
  cut(paragraphs(text), limits.text, (short) => t('text.shortened', { text: short }));

/** What a person typed, on one line, shorter where the card has no room. */
export const shortLine = ({ limits }: CardContext, text: string, most = 120): string =>
  line(text, Math.min(most, limits.text));

export const nameFor = ({ program }: CardContext, mail: string): string =>
  line(nameOf(program, mail));

/** Name and code, as people say either. */
export function workloadName({ program }: CardContext, id: string): string {
  const workload = workloadOf(program, id);
  if (!workload) return line(id);
  const { name, code } = workload;
  return name.toUpperCase().includes(code.toUpperCase()) ? name : `${name} (${code})`;
}

import type { Language, Reader } from '../../src/domain/people/people.ts';
import { nameOf, type Program, type Region, workloadOf } from '../../src/domain/program/program.ts';
import { type Format, formatFor } from '../../src/i18n/format.ts';
import { type Translate, translator } from '../../src/i18n/i18n.ts';
import { cut, line, paragraphs } from './text.ts';

/** How much a card shows. `render` takes smaller limits if a card is too big. */
export interface Limits {
  /** Most characters of one text. */
  readonly text: number;
  /** Most characters of a text in one entry of the history. */
  readonly said: number;
  /** Most events of the history. */
  readonly events: number;
  /** Most earlier requests on a similar topic. */
  readonly repeats: number;
  /** Most characters over its limit with which a typed text is shown again to be shortened. */
  readonly overlong: number;
  /** Only the current task: long refused inputs leave no room for the rest. */
  readonly lean: boolean;
}

/** Everything that is needed to write for one reader. */
export interface CardContext {
  readonly t: Translate;
  readonly format: Format;
  readonly language: Language;
  readonly reader: Reader;
  readonly program: Program;
  readonly limits: Limits;
}

/** The context of a reader. Times are in the reader's zone, or that of the region, or in UTC. */
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

/** Typed text in paragraphs, within the card's limits. */
export const longText = ({ t, limits }: CardContext, text: string): string =>
  cut(paragraphs(text), limits.text, (short) => t('text.shortened', { text: short }));

/** Typed text on one line, within the card's limits. */
export const shortLine = ({ limits }: CardContext, text: string, most = 120): string =>
  line(text, Math.min(most, limits.text));

export const nameFor = ({ program }: CardContext, mail: string): string =>
  line(nameOf(program, mail));

/** The workload's name and code, because people use both. */
export function workloadName({ program }: CardContext, id: string): string {
  const workload = workloadOf(program, id);
  if (!workload) return line(id);
  const { name, code } = workload;
  return name.toUpperCase().includes(code.toUpperCase()) ? name : `${name} (${code})`;
}

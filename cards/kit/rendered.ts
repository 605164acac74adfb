import type { CardPage } from '../../src/domain/card-view.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { AdaptiveCard } from './template.ts';

export interface Rendered {
  readonly card: AdaptiveCard;
  /** The text of the toast: plain text on one line. */
  readonly summary: string;
  /** The message is this text and no card, so that it can be copied as a whole. */
  readonly text?: string;
  /** The two lines by which it is chosen of what a search has found, as plain text; left out: the summary. */
  readonly preview?: { readonly title: string; readonly text: string };
}

export type RenderPage = (page: CardPage, reader: Reader, program: Program) => Rendered;

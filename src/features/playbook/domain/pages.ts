import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { Mail } from '../../../domain/people/people.ts';
import type { SectionOnPage } from './playbook.ts';
import type { Around } from './views.ts';
import type { Worked } from './worked.ts';

/** Where a question goes that the playbook does not answer. */
export interface AskPart {
  /** The reader's FPM, or who stands in for them today; null: the reader asks nobody here. */
  readonly fpm: Mail | null;
  /** Nobody gives the reader a role: they may ask for access, where that can be done here. */
  readonly access: 'form' | null;
  readonly sentTo: Mail | null;
}

interface Typed extends Required<Around> {
  readonly ask: AskPart;
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

export interface PlaybookAnswerPage extends Typed {
  readonly kind: 'playbook-answer';
  readonly found: SectionOnPage;
  /** The page is so old that it may be wrong. */
  readonly isOld: boolean;
  readonly worked: Worked;
  readonly see: readonly SectionOnPage[];
  readonly others: readonly SectionOnPage[];
  readonly open: 'see' | 'others' | null;
  readonly rows: number;
  readonly thanked: boolean;
  /** The reader's lists, where what was typed was no command; else none. */
  readonly roles: readonly string[];
  /** The reader can begin a request. */
  readonly canBegin: boolean;
}

export interface PlaybookContentsPage extends Typed {
  readonly kind: 'playbook';
  readonly nothing: boolean;
  readonly gone: boolean;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly SectionOnPage[];
  readonly all: boolean;
  /** There is more than what is for the reader's roles. */
  readonly hasMore: boolean;
  /** The section that names the phases. */
  readonly phases: SectionOnPage | null;
}

export type PlaybookFeaturePage = PlaybookAnswerPage | PlaybookContentsPage;

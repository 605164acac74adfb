import type { Reader } from '../domain/people/people.ts';
import type { Deed } from '../domain/tab/contract.ts';
import type { AppContext } from './context.ts';
import type { Sayable } from './tab-part.ts';

/** A verb that shows all that there is to something, and with what. */
export type Opening = Pick<Deed, 'verb'> & { readonly data: object };

/** Something to be read. */
export interface TopicSection {
  readonly title: string;
  readonly open: Opening;
}

export interface Topic {
  readonly title: string;
  readonly sections: readonly TopicSection[];
}

/** What answers a question, with where it comes from. */
export interface FoundAnswer extends TopicSection {
  readonly text: string;
  readonly points: readonly string[];
  /** A sentence; where it says `date`, that is the day from which the source is (ISO). */
  readonly source: { readonly key: string; readonly values: Readonly<Record<string, string>> };
  /** What else there is to know of the source; null: nothing. */
  readonly caution: Sayable | null;
}

/** What a feature knows beside the work, to be asked in the tab. */
export interface GuidancePart {
  /** All that there is to read; empty: nothing. */
  topics(app: AppContext, reader: Reader): readonly Topic[];
  /** Best first; empty: nothing answers that. */
  answers(app: AppContext, reader: Reader, question: string): Promise<readonly FoundAnswer[]>;
  /** What is shown, and counted, where nothing answers. */
  unanswered(question: string): Opening;
}

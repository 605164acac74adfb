import type { Page } from '../../../src/features/views.ts';
import type { petra } from '../given/sample.ts';

/** A card worth looking at: who reads which page. */
export interface Case {
  readonly name: string;
  readonly who: typeof petra;
  readonly page: Page;
}

/** A card that is one sentence. */
export const sentence = (
  name: string,
  who: Case['who'],
  say: Extract<Page, { kind: 'sentence' }>['say'],
): Case => ({ name: `sentence-${name}`, who, page: { kind: 'sentence', say } });

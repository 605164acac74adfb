import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Language, languages } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Playbook, playbookOf } from '../domain/playbook.ts';
import { indexing, type PlaybookIndex } from '../domain/search/index-of.ts';
import { inPieces, type OnDemand, type Wanting } from './in-pieces.ts';

type Index = OnDemand<PlaybookIndex>;

const indexes = new WeakMap<Playbook, Readonly<Record<Language, Index>>>();

/** What was made last, and of what. */
const latest = new Map<Language, { readonly of: unknown; readonly index: Index }>();

/** The playbook's index in a language. It is made in pieces; a question asked before it is ready waits. */
export function indexesOf(playbook: Playbook) {
  const found = indexes.get(playbook) ?? {
    en: indexIn(playbook, 'en'),
    de: indexIn(playbook, 'de'),
    es: indexIn(playbook, 'es'),
  };
  indexes.set(playbook, found);
  return (language: Language, wanting?: Wanting): Promise<PlaybookIndex> =>
    found[language](wanting);
}

/** Every change of the program reads the playbook anew: where it says the same in a language, what was learnt stays. */
function indexIn(playbook: Playbook, language: Language): Index {
  const of = { ...playbook, wordings: playbook.wordings?.[language] };
  const before = latest.get(language);
  if (before && isDeepStrictEqual(of, before.of)) return before.index;
  const index = inPieces(() => indexing(playbook, language));
  latest.set(language, { of, index });
  return index;
}

/** A piece takes one or two milliseconds: the other nine belong to clicks. */
const tenMs = (signal: AbortSignal) => setTimeout(10, undefined, { signal, ref: false });

/** Makes the indexes of the playbook in force, one after the other and in some ten seconds, so that nobody who asks waits for them. */
export async function makeIndexes(
  app: AppContext,
  signal: AbortSignal,
  pause: Wanting['pause'] = tenMs,
): Promise<void> {
  const playbook = playbookOf(app.program());
  for (const language of languages) {
    // Of one that is not in force any more nothing will be asked.
    if (playbook.pages.length === 0 || playbookOf(app.program()) !== playbook) return;
    await indexesOf(playbook)(language, { signal, pause });
  }
}

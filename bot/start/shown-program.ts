import type { Program } from '../../src/domain/program/program.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { withKnownNames } from '../../src/engine/directory/program-names.ts';

/** The program as its file has it, and as everybody sees it: with whom the directory and the features know besides. */
export function shownProgram(
  first: Program,
  { store, features }: Pick<AppContext, 'store' | 'features'>,
) {
  let written = first;
  let shown = first;
  let latest: Promise<void> = Promise.resolve();

  const joined = async (named: Program): Promise<Program> => {
    let all = await withKnownNames(store.db, named);
    for (const feature of features.features) all = (await feature.joins?.(store.db, all)) ?? all;
    return all;
  };

  return {
    written: () => written,
    shown: () => shown,
    /** Its file says something else now; it is shown once people have been looked at. */
    rewrite: (changed: Program): void => {
      written = changed;
    },
    /**
     * The directory has other names, or the store other people. One look after the other: what was asked for
     * earlier may be answered later, and must not take the place of what is newer.
     */
    peopleChanged: (): Promise<void> => {
      latest = latest
        .catch(() => undefined)
        .then(async () => {
          shown = await joined(written);
        });
      return latest;
    },
  };
}

export type ShownProgram = ReturnType<typeof shownProgram>;

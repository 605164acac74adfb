import type { Identity } from '../../../domain/people/erase.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { KeptWords } from '../../../store/privacy/kept-words.ts';
import { names, textsOf } from '../../../store/privacy/named-in.ts';
import { withCounts } from './counts.ts';

/** Words that found nothing are kept without who typed them, but may name somebody: then they go. */
async function naming(db: Db, who: Identity) {
  const rows = await withCounts(db)
    .selectFrom('playbook_count')
    .selectAll()
    .where('kind', '=', 'unanswered')
    .execute();
  const isNamed = names([...textsOf(who), ...who.mails]);
  return rows.filter(({ what }) => isNamed(what));
}

export const wordsKept: KeptWords = {
  shown: async (db, who) => ({ playbookWords: await naming(db, who) }),
  erase: async (db, who) => {
    const rows = await naming(db, who);
    for (const { day, kind, what } of rows)
      await withCounts(db)
        .deleteFrom('playbook_count')
        .where('day', '=', day)
        .where('kind', '=', kind)
        .where('what', '=', what)
        .execute();
    return { playbookWords: rows.length };
  },
};

import type { AppContext } from '../../../engine/context.ts';
import { playbookOf, sectionAt } from '../domain/playbook.ts';
import type { PlaybookAnswerView, PlaybookView } from '../domain/views.ts';
import { type CountKind, countOnce } from '../store/counts.ts';

/** Counts without the person what is shown, or that there was nothing to show. */
export async function withCount<View extends PlaybookAnswerView | PlaybookView>(
  app: AppContext,
  view: View,
): Promise<View> {
  if (view.kind === 'playbook-answer') {
    // What a client sends names a section only if there is one.
    if (sectionAt(playbookOf(app.program()), view.ref)) await countFor(app, 'shown', view.ref);
  } else if (view.nothing && view.asked) {
    app.count.unanswered();
    await countFor(app, 'unanswered', view.asked.toLowerCase());
  }
  return view;
}

export const countFor = (app: AppContext, kind: CountKind, what: string): Promise<void> =>
  app.store.transaction((db) => countOnce(db, kind, what, app.clock()));

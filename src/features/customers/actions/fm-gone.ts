import { streamNumber } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { loadStream, streamsAfter } from '../../../store/streams/streams.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import { isFm } from '../domain/keys.ts';
import { engagement as engagements } from '../engagement-kind.ts';

const atOnce = 100;

/**
 * The program has other people: whose FM is gone waits for another one, and who can hand it over is asked
 * to. Nothing is lost meanwhile, and nobody leaves for them. May be interrupted and repeated.
 */
export async function tellWhoseFmIsGone(app: AppContext): Promise<void> {
  const { db } = app.store;
  for (let after = 0; ; ) {
    const some = await streamsAfter<Engagement>(db, engagements, {
      ...{ states: engagements.openStates, after, most: atOnce },
    });
    for (const { id } of some) await tellOf(app, id);
    const last = some.at(-1);
    if (!last) return;
    after = streamNumber(last.id);
  }
}

async function tellOf(app: AppContext, id: Engagement['id']): Promise<void> {
  await app.store.transaction(async (db) => {
    const before = await loadStream<Engagement>(db, id);
    if (!before || isFm(app.program(), before.fm) || before.gone === before.fm) return;
    const event = { kind: 'fm-gone', fm: before.fm } as const;
    await recordEvent(db, app, engagements, { click: null, event, as: null, before });
  });
}

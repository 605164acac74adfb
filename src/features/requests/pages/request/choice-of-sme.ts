import type { AppContext } from '../../../../engine/context.ts';
import { together } from '../../../../store/database/together.ts';
import { freshPresences } from '../../actions/presence.ts';
import { candidates, formerSmes } from '../../domain/matching/matching.ts';
import type { RequestPage } from '../../domain/pages/request.ts';
import { smeOf } from '../../domain/roles.ts';
import { openAssignments } from '../../store/requests.ts';
import { canChooseSme } from '../look-for-page.ts';
import type { Seen } from './seen.ts';

/** The SMEs that who assigns may choose from, and who of them can be asked now. */
export async function choiceOfSme(
  app: AppContext,
  { request, history, actions }: Seen,
): Promise<Pick<RequestPage, 'candidates' | 'presence'>> {
  if (!canChooseSme(actions)) return { candidates: [] };
  const [open, presence] = await together([openAssignments(app.store.db), freshPresences(app)]);
  const all = candidates(app.program(), request.form, open, formerSmes(history));
  return {
    candidates: all.filter(({ mail }) => mail !== smeOf(request)),
    ...(presence && { presence }),
  };
}

import type { Reader } from '../../src/domain/people/people.ts';
import type { NoRole } from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { isLookupPending } from '../../src/engine/directory/directory.ts';
import { HttpRefusal } from '../http/refused.ts';
import { sayTo } from './say.ts';

/** What somebody reads whom the program gives no role; null: it does. */
export async function noRole(app: AppContext, reader: Reader): Promise<NoRole | null> {
  const program = app.program();
  if (app.features.rolesOf(program, reader.mail).length > 0) return null;
  const { say } = sayTo(reader);
  if (await isLookupPending(app, reader.id))
    return { title: say({ key: 'tab.looking-up' }), hint: say({ key: 'tab.looking-up-hint' }) };
  const { mailbox } = program.assignmentTeam;
  return {
    title: say({ key: 'tab.no-role' }),
    hint: say({ key: 'tab.no-role-hint', values: { mailbox } }),
  };
}

/** Does the work; what is not there for its reader is refused in a sentence that says what to do. */
export async function orSaysWhy<T>(
  app: AppContext,
  reader: Reader,
  work: () => Promise<T> | T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HttpRefusal) || error.status !== 404 || error.message) throw error;
    const none = await noRole(app, reader);
    const why = none
      ? `${none.title} ${none.hint}`
      : sayTo(reader).say({ key: 'tab.error.not-found' });
    throw new HttpRefusal(404, error.code, why);
  }
}

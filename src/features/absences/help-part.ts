import type { Reader } from '../../domain/people/people.ts';
import { fpmMails, rolesOf } from '../../domain/program/program.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Answer } from '../../engine/execute/click.ts';
import { delegationOf } from '../../store/people/delegations.ts';
import type { AwayForm } from './domain/views.ts';

/** On an FPM's help page: the form of an absence. */
export async function awayPart(app: AppContext, { mail }: Reader, answer: Answer) {
  if (!rolesOf(app.program(), mail).includes('fpm')) return { away: null };
  const set = mail ? await delegationOf(app.store.db, mail) : undefined;
  const standing = set && set.to > app.clock() ? set : undefined;
  const away: AwayForm = {
    fpms: fpmMails(app.program()).filter((one) => one !== mail),
    delegate: answer.typed.delegate ?? standing?.delegate ?? null,
    standing: standing !== undefined,
    startDate: answer.typed.startDate ?? standing?.startDate ?? '',
    endDate: answer.typed.endDate ?? standing?.endDate ?? '',
    errors: answer.refusal?.code === 'invalid' ? answer.refusal.errors : [],
  };
  return { away };
}

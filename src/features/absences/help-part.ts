import type { Reader } from '../../domain/people/people.ts';
import { fpmMails, rolesOf } from '../../domain/program/program.ts';
import { dayAt, isoDate } from '../../domain/time/local-days.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Answer } from '../../engine/execute/click.ts';
import { delegationOf } from '../../store/people/delegations.ts';
import type { AwayForm } from './domain/views.ts';
import { isOutOfOffice } from './out-of-office.ts';
import { zoneOf } from './set-absence.ts';

/** On an FPM's help page: the form of an absence. */
export async function awayPart(app: AppContext, reader: Reader, answer: Answer) {
  const { mail } = reader;
  if (!rolesOf(app.program(), mail).includes('fpm')) return { away: null };
  const set = mail ? await delegationOf(app.store.db, mail) : undefined;
  const standing = set && set.to > app.clock() ? set : undefined;
  const suggested = !standing && (await isOutOfOffice(app, reader));
  const today = isoDate(dayAt(reader.timeZone ?? zoneOf(app, mail ?? ''), app.clock()));
  const away: AwayForm = {
    suggested,
    fpms: fpmMails(app.program()).filter((one) => one !== mail),
    delegate: answer.typed.delegate ?? standing?.delegate ?? null,
    standing: standing !== undefined,
    startDate: answer.typed.startDate ?? standing?.startDate ?? (suggested ? today : ''),
    endDate: answer.typed.endDate ?? standing?.endDate ?? '',
    errors: answer.refusal?.code === 'invalid' ? answer.refusal.errors : [],
  };
  return { away };
}

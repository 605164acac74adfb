import type { Reader } from '../../domain/people/people.ts';
import { dayAt, isoDate } from '../../domain/time/local-days.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Answer } from '../../engine/execute/click.ts';
import { delegationOf } from '../../store/people/delegations.ts';
import { presenceOf } from '../../store/people/presences.ts';
import type { AwayForm } from './domain/views.ts';
import { zoneOf } from './set-absence.ts';
import { isFpmAway, standInsFor } from './stand-ins.ts';

/** On an FPM's help page: the form of an absence. */
export async function awayPart(app: AppContext, reader: Reader, answer: Answer) {
  const { mail } = reader;
  const standIns = standInsFor(app, mail);
  if (!mail || !standIns) return { away: null };
  const set = await delegationOf(app.store.db, mail);
  const standing = set && set.to > app.clock() ? set : undefined;
  const suggested = !standing && (await isOutOfOffice(app, reader));
  const today = isoDate(dayAt(reader.timeZone ?? zoneOf(app, mail), app.clock()));
  const away: AwayForm = {
    suggested,
    of: isFpmAway(app, mail) ? 'fpm' : 'fm',
    fpms: standIns,
    delegate: answer.typed.delegate ?? standing?.delegate ?? null,
    standing: standing !== undefined,
    startDate: answer.typed.startDate ?? standing?.startDate ?? (suggested ? today : ''),
    endDate: answer.typed.endDate ?? standing?.endDate ?? '',
    errors: answer.refusal?.code === 'invalid' ? answer.refusal.errors : [],
  };
  return { away };
}

/** Older than this it is not known: as long as a decision waits for an FPM it is asked every quarter of an hour. */
const freshMs = 30 * 60_000;

/** Whether Teams has lately said that this person is out of office. */
async function isOutOfOffice(app: AppContext, { id }: Pick<Reader, 'id'>): Promise<boolean> {
  const told = await presenceOf(app.store.db, id);
  return told?.availability === 'out-of-office' && told.at > app.clock() - freshMs;
}

import type { CardView, SentenceView } from '../../domain/card-view.ts';
import { period } from '../../domain/forms/day-parsers.ts';
import type { FieldError } from '../../domain/forms/field-error.ts';
import { errorsOf, parseAll } from '../../domain/forms/parse.ts';
import type { Mail } from '../../domain/people/people.ts';
import { periodBetween } from '../../domain/time/period.ts';
import type { AppContext } from '../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../engine/execute/click.ts';
import { moveDigest } from '../../engine/outbox/reminders/digest.ts';
import { bindView } from '../../store/cards/shown-cards.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  absencesInTurn,
  type Delegation,
  delegationOf,
  endDelegation,
} from '../../store/people/delegations.ts';
import { withPicks } from '../requests/domain/form/fields/picks.ts';
import { begin } from './begin-absence.ts';
import type { AbsenceSentence } from './domain/views.ts';
import { isFpmAway, standInsFor } from './stand-ins.ts';

/** The inputs of its form. */
export type AbsenceInputs = Readonly<Partial<Record<'delegate' | 'startDate' | 'endDate', string>>>;

const help: CardView = { kind: 'help' };

/**
 * An FPM who is away names a delegate with dates; approvals go to the delegate, those waiting now
 * included, and the FPM keeps sight (process, section 5). An FM does the same: reminders go to the
 * delegate (process, section 8).
 */
export async function setAbsence(
  app: AppContext,
  click: Click,
  given: AbsenceInputs,
): Promise<Outcome> {
  const { mail } = click.actor;
  if (!mail || !standInsFor(app, mail)) return says({ code: 'not-yours' });
  const words = withPicks(given, app.program());
  const away = absenceOf(app, click, mail, words);
  if ('errors' in away) return refuses(help, { code: 'invalid', errors: away.errors }, words);
  const { delegate, startDate, endDate } = away;
  const of = isFpmAway(app, mail) ? 'fpm' : 'fm';
  const view = said({ code: 'away-set', of, delegate, startDate, endDate });
  const errors = await app.store.transaction(async (db) => {
    await absencesInTurn(db);
    const found = await delegateIsAway(db, away);
    if (found.length === 0) {
      await begin(db, app, away);
      await moveDigest(db, app, click.actor.id);
      if (click.message) await bindView(db, click.message, click.actor.id, view);
    }
    return found;
  });
  if (errors.length > 0) return refuses(help, { code: 'invalid', errors }, words);
  app.wake();
  return shows(view);
}

/** The FPM is back, or stays after all: requests come to them again. */
export async function endAbsence(app: AppContext, click: Click): Promise<Outcome> {
  const { mail } = click.actor;
  if (!mail || !standInsFor(app, mail)) return says({ code: 'not-yours' });
  const view = said({ code: 'away-ended', of: isFpmAway(app, mail) ? 'fpm' : 'fm' });
  await app.store.transaction(async (db) => {
    await endDelegation(db, mail);
    await moveDigest(db, app, click.actor.id);
    if (click.message) await bindView(db, click.message, click.actor.id, view);
  });
  return shows(view);
}

const said = (say: AbsenceSentence): SentenceView<AbsenceSentence> => ({ kind: 'sentence', say });

/** The absence that the inputs mean, or all that is wrong with them but what the store knows. */
function absenceOf(
  app: AppContext,
  { actor }: Click,
  fpm: Mail,
  words: AbsenceInputs,
): Delegation | { readonly errors: readonly FieldError[] } {
  const delegate = words.delegate?.toLowerCase() ?? '';
  const days = parseAll(period, words);
  const errors = [...wrongDelegate(app, fpm, delegate), ...errorsOf(days)];
  if ('errors' in days || errors.length > 0) return { errors };
  const { startDate, endDate } = days.value;
  const times = periodBetween(startDate, endDate, actor.timeZone ?? zoneOf(app, fpm));
  if (times.to <= app.clock()) return { errors: [{ field: 'endDate', code: 'already-over' }] };
  return { fpm, delegate, startDate, endDate, ...times };
}

function wrongDelegate(app: AppContext, fpm: Mail, delegate: Mail): FieldError[] {
  if (!delegate) return [{ field: 'delegate', code: 'required' }];
  const known = standInsFor(app, fpm)?.includes(delegate);
  return known ? [] : [{ field: 'delegate', code: 'not-in-list' }];
}

/** Two absences share a moment: then nobody would decide. */
export async function delegateIsAway(db: Db, away: Delegation): Promise<FieldError[]> {
  const theirs = await delegationOf(db, away.delegate);
  if (!theirs || theirs.to <= away.from || theirs.from >= away.to) return [];
  const { startDate, endDate } = theirs;
  return [{ field: 'delegate', code: 'delegate-away', days: { startDate, endDate } }];
}

/** An FPM who has not been seen yet is taken to be where the first of their regions is. */
export function zoneOf(app: AppContext, mail: Mail): string {
  const { fpms, calendars } = app.program();
  const region = fpms.find((fpm) => fpm.mail === mail)?.regions[0] ?? 'emea';
  return calendars[region].timeZone;
}

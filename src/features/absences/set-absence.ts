import { z } from 'zod';
import type { CardView, SentenceView } from '../../domain/card-view.ts';
import type { FieldError } from '../../domain/forms/field-error.ts';
import type { Mail } from '../../domain/people/people.ts';
import { fpmMails, rolesOf } from '../../domain/program/program.ts';
import { periodBetween } from '../../domain/time/period.ts';
import type { AppContext } from '../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../engine/execute/click.ts';
import { defineJob, newJob } from '../../engine/queue/job.ts';
import { bindView } from '../../store/cards/shown-cards.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  type Delegation,
  delegationOf,
  endDelegation,
  saveDelegation,
} from '../../store/people/delegations.ts';
import { readerByMail } from '../../store/people/people.ts';
import { enqueueOnce } from '../../store/queue/enqueue.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { errorsOf, parseAll, period } from '../requests/domain/moves/parse-inputs.ts';
import type { AbsenceSentence } from './domain/views.ts';

/** The inputs of its form. */
export type AbsenceInputs = Readonly<Partial<Record<'delegate' | 'startDate' | 'endDate', string>>>;

/**
 * An FPM who is away names a delegate with dates; approvals go to the delegate, those waiting now
 * included, and the FPM keeps sight (process, section 5). No delegate: the FPM is back.
 */
export async function setAbsence(
  app: AppContext,
  click: Click,
  words: AbsenceInputs,
): Promise<Outcome> {
  const { mail } = click.actor;
  if (!mail || !rolesOf(app.program(), mail).includes('fpm')) return says({ code: 'not-yours' });
  const help: CardView = { kind: 'help' };
  const delegate = words.delegate?.toLowerCase() ?? null;
  const { startDate = '', endDate = '' } = words;
  const errors = delegate ? wrongAbsence(app, mail, delegate, startDate, endDate) : [];
  if (errors.length > 0) return refuses(help, { code: 'invalid', errors }, words);
  const view = delegate ? away({ code: 'away-set', delegate, startDate, endDate }) : help;
  await app.store.transaction(async (db) => {
    if (delegate) {
      const zone = click.actor.timeZone ?? zoneOf(app, mail);
      const named = { fpm: mail, delegate, startDate, endDate };
      await begin(db, app, { ...named, ...periodBetween(startDate, endDate, zone) });
    } else await endDelegation(db, mail);
    if (click.message) await bindView(db, click.message, click.actor.id, view);
  });
  app.wake();
  return shows(view);
}

const away = (say: AbsenceSentence): SentenceView<AbsenceSentence> => ({ kind: 'sentence', say });

function wrongAbsence(
  app: AppContext,
  mail: Mail,
  delegate: Mail,
  startDate: string,
  endDate: string,
): FieldError[] {
  const known = delegate !== mail && fpmMails(app.program()).includes(delegate);
  return [
    ...(known ? [] : [{ field: 'delegate', code: 'not-in-list' } as const]),
    ...errorsOf(parseAll(period, { startDate, endDate })),
  ];
}

/** An FPM who has not been seen yet is taken to be where the first of their regions is. */
function zoneOf(app: AppContext, mail: Mail): string {
  const { fpms, calendars } = app.program();
  const region = fpms.find((fpm) => fpm.mail === mail)?.regions[0] ?? 'emea';
  return calendars[region].timeZone;
}

async function begin(db: Db, app: AppContext, away: Delegation): Promise<void> {
  await saveDelegation(db, away);
  const now = app.clock();
  if (away.from <= now) return handOn(db, app, away);
  const { fpm, delegate, from } = away;
  await enqueueOnce(db, [newJob(absenceJob, { fpm, delegate, from }, { now, dueAt: from })]);
}

/** By this job an absence begins. */
export const absenceJob = defineJob({
  kind: 'absence',
  // Only the key needs the delegate: version 0.1.0 stored none.
  schema: z.object({ fpm: z.string(), from: z.number(), delegate: z.string().optional() }),
  key: ({ fpm, delegate, from }) => `absence:${fpm}:${delegate}:${from}`,
  route: ({ fpm }) => fpm,
  handle: (app: AppContext, payload, job) => beginAbsence(app, payload, job),
  timed: true,
  disposable: true,
});

/** The day has come: unless it was changed since, the delegate gets what is waiting. */
async function beginAbsence(
  app: AppContext,
  { fpm, from }: Pick<Delegation, 'fpm' | 'from'>,
  job: Job,
): Promise<void> {
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' }))) return;
    const away = await delegationOf(db, fpm);
    if (away?.from === from) await handOn(db, app, away);
  });
  app.wake();
}

async function handOn(db: Db, app: AppContext, { fpm, delegate, to }: Delegation): Promise<void> {
  if (to <= app.clock()) return;
  const recipient = (await readerByMail(db, delegate))?.id ?? delegate;
  for (const feature of app.features.features) await feature.handOver?.(db, app, fpm, recipient);
}

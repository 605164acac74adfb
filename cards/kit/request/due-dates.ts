import type { Language, Mail, Role } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { Deadline, Request } from '../../../src/features/requests/domain/request.ts';

import { type CardContext, nameFor } from '../card-context.ts';
import { line } from '../text.ts';
import { eventParams, fpmOf } from './event-text.ts';
import { waitHeadline } from './wait-headline.ts';
import { whenDue } from './when-due.ts';

type Awaited = {
  readonly of: Deadline;
  /** After the approval, the decision deadline is the deadline to assign an SME (process, section 5). */
  readonly what: Deadline | 'assign';
  readonly at: Instant;
  readonly late: boolean;
};

/** A request, and today's delegate of its FPM. */
type Standing = { readonly request: Request; readonly delegate: Mail | null };

/** The open deadlines, the earlier one first. A deadline is late only after it has passed. */
export function awaited({ request, due, history }: RequestPage): Awaited[] {
  const all = [
    { of: 'triage', at: due.triage },
    { of: 'decision', at: due.decision },
  ] as const;
  const dues = all.flatMap(({ of, at }) => (at === null ? [] : [{ of, at }]));
  const soonest = Math.min(...dues.map(({ at }) => at));
  const fired = (of: Deadline, at: Instant): boolean =>
    history.some((event) => event.kind === 'overdue' && event.of === of && event.due === at);
  return dues
    .sort((one, other) => one.at - other.at)
    .map(({ of, at }) => ({
      of,
      what: of === 'decision' && request.state === 'approved' ? 'assign' : of,
      at,
      late: due.late && (at === soonest || fired(of, at)),
    }));
}

/** What the reader has to do something for, else what the partner waits for, or what is first. */
export function dueNext(page: RequestPage): Awaited | null {
  const all = awaited(page);
  const mine = all.find(({ what }) => page.actions.includes(doing[what]));
  const others = page.as.includes('partner') ? all.at(-1) : all[0];
  return mine ?? others ?? null;
}

/** The other deadlines, for the details. */
export function dueDetails(context: CardContext, page: RequestPage): Labelled[] {
  const next = dueNext(page);
  return awaited(page)
    .filter(({ what }) => what !== next?.what)
    .map(({ what, at }) => ({
      label: context.t(`due.label.${what}`),
      value: whenDue(context, at),
    }));
}

type Labelled = { readonly label: string; readonly value: string };

/** The reader's deadline in their time zone, or a line that the clock is stopped. */
export function dueLines(context: CardContext, page: RequestPage): { readonly text: string }[] {
  const { t } = context;
  const { request, due } = page;
  if (due.stopped) {
    const yours = page.as.includes('partner');
    const requester = line(request.requester.name);
    return [{ text: yours ? t('due.stopped-you') : t('due.stopped', { requester }) }];
  }
  const next = dueNext(page);
  if (!next) return [];
  const { what, at, late } = next;
  return [{ text: t(late ? `due.${what}-late` : `due.${what}`, { at: whenDue(context, at) }) }];
}

type Durations = { readonly triage: string; readonly decision: string };

/** Kept for each program and language: making a plural costs more than the rest of a headline. */
const known = new WeakMap<Program, Map<Language, Durations>>();

/** How long triage and decision take, as the program promises. */
export function durations(context: CardContext, program: Program): Durations {
  const of = known.get(program) ?? new Map<Language, Durations>();
  known.set(program, of);
  const said = of.get(context.language) ?? durationsIn(context, program);
  of.set(context.language, said);
  return said;
}

function durationsIn({ t }: CardContext, { deadlines }: Program): Durations {
  const { triage, decision } = deadlines;
  return {
    triage: t('duration.business-days', { count: triage.businessDays }),
    decision:
      'days' in decision
        ? t('duration.days', { count: decision.days })
        : t('duration.business-days', { count: decision.businessDays }),
  };
}

/** Whom to contact: the FPM or today's delegate and the team's mailbox, or the mailbox alone. */
export function turnTo(context: CardContext, { delegate, request }: Standing): string {
  const { mailbox } = context.program.assignmentTeam;
  return request.fpm
    ? context.t('turn-to.fpm', {
        fpm: delegate ? nameFor(context, delegate) : fpmOf(context, request),
        mailbox,
      })
    : context.t('turn-to.team', { mailbox });
}

/** Who did not get the confirmation turns to somebody; everybody else turns to them (process, section 5). */
export const aboutDelivery = (
  context: CardContext,
  page: Standing & { readonly as: readonly Role[] },
): string =>
  page.as.includes('partner')
    ? turnTo(context, page)
    : context.t('turn-to.requester', {
        requester: line(page.request.requester.name),
        mail: page.request.requester.mail,
      });

const doing = {
  triage: 'request.triage',
  decision: 'request.approve',
  assign: 'request.assign',
} as const;

const toldKeys = {
  reminded: 'news.reminded',
  overdue: 'event.overdue',
  waited: 'news.waited',
} as const;

/** The headline that a replaced reminder had when it was sent. */
function toldOf(context: CardContext, { request, told }: RequestPage): string | undefined {
  if (!told || !(told.kind in toldKeys)) return undefined;
  const key = toldKeys[told.kind as keyof typeof toldKeys];
  return context.t(key, { ...eventParams(context, told), id: request.id });
}

/** The headline of a reminder; undefined if nobody has to do anything any more. */
export function reminderOf(context: CardContext, page: RequestPage): string | undefined {
  if (page.superseded) return toldOf(context, page);
  const waits = waitHeadline(context, page);
  if (waits) return waits;
  const { actions, history, request } = page;
  const dues = awaited(page);
  const last = history.findLast((event) => event.kind === 'reminded' || event.kind === 'overdue');
  const told = dues.find(({ of, at }) => last?.of === of && last.due === at);
  const due = told ?? dues[0];
  if (!due) return undefined;
  const { what, at, late } = due;
  const mine = actions.includes(doing[what]);
  if (!mine && !late) return undefined;
  const key = late ? (mine ? 'headline.late' : 'headline.late-other') : 'headline.remind';
  return context.t(`${key}.${what}`, {
    at: whenDue(context, at),
    fpm: fpmOf(context, request),
    id: request.id,
  });
}

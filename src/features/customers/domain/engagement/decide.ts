import type { Decision } from '../../../../domain/decision.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import { isAtWork } from '../../../requests/domain/states.ts';
import { keysOf } from '../keys.ts';
import { services } from '../workloads.ts';
import {
  type ClosingCommand,
  type ClosingCommandOf,
  type ClosingVerb,
  type ParsedClosingCommand,
  readFollowUp,
} from './commands.ts';
import {
  type Engagement,
  type EngagementEvent,
  hasRefused,
  type Service,
  serviceOf,
} from './engagement.ts';
import { isReached } from './milestone.ts';
import { lastTalk, nextActionAfter } from './parking.ts';
import { type ClosingFacts, type ClosingRole, rolesIn } from './roles.ts';
import { onlyForRfa, rows, serviceFrom } from './transitions.ts';

type Answer = { readonly event: EngagementEvent } | { readonly refusal: Refusal };

/** Whether a command is allowed (process, section 8), and what then has happened. Pure. */
export function decide(
  command: ParsedClosingCommand,
  engagement: Engagement,
  actor: Person,
  facts: ClosingFacts,
): Decision<EngagementEvent, ClosingRole> {
  const right = rightTo(command.verb, engagement, actor, facts);
  if ('refusal' in right) return right;
  if (onlyForRfa.includes(command.verb) && engagement.motion !== 'rfa')
    return because('not-rfa', { motion: engagement.motion });
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  const answer = answerTo(command, engagement, facts);
  return 'refusal' in answer ? answer : { ...answer, as: right.as };
}

type Right = { readonly as: ClosingRole } | { readonly refusal: Refusal };

/** In which role this person may do it now, as far as the state of the engagement goes. */
export function rightTo(
  verb: ClosingVerb,
  engagement: Engagement,
  person: Person,
  facts: ClosingFacts,
): Right {
  const held = rolesIn(engagement, person, facts);
  const row = rows.find((one) => one.verb === verb);
  const as = row?.by.find((role) => held.includes(role));
  // A delegate leads the engagement on; nobody leaves in another's place.
  const inPlace = verb === 'closing.leave' && engagement.fm !== person.mail;
  if (!row || !as || inPlace) return { refusal: { code: 'not-yours' } };
  if (row.from.includes(engagement.state)) return { as };
  if (verb === 'closing.leave' && ['active', 'queue-asked'].includes(engagement.state))
    return because('not-in-queue', { customer: facts.customer.name, queue: queueOf(facts) ?? '' });
  return because('closing-state', { closingState: engagement.state });
}

/** The queue by the tenant's region; null: the region is not known. */
export function queueOf({ program, customer }: ClosingFacts): string | null {
  const { region } = customer;
  return region && keysOf(program).fastTrack.inactiveQueues[region];
}

function answerTo(command: ClosingCommand, engagement: Engagement, facts: ClosingFacts): Answer {
  switch (command.verb) {
    case 'closing.setOut': {
      const { motion, phase } = command;
      return { event: { kind: 'set-out', motion, phase } };
    }
    case 'closing.addService':
      return serviceOf(engagement, command.service)
        ? invalid({ field: 'service', code: 'already-there' })
        : { event: { kind: 'service-added', service: command.service } };
    case 'closing.askQueue':
      return queueAsked(command, engagement, facts);
    case 'closing.queued':
      return { event: { kind: 'queued' } };
    case 'closing.notQueued':
      return { event: { kind: 'not-queued', comment: command.comment } };
    case 'closing.unask':
      return { event: { kind: 'unasked', comment: command.comment } };
    case 'closing.resume':
      return { event: { kind: 'resumed', comment: command.comment } };
    case 'closing.abandon':
      return { event: { kind: 'abandoned', comment: command.comment } };
    case 'closing.leave':
      return leaving(command, facts);
    case 'closing.nextDone':
      return { event: { kind: 'next-done', comment: command.comment } };
    case 'closing.nextMove': {
      const { date, comment } = command;
      return { event: { kind: 'next-moved', date, comment } };
    }
    default: {
      const service = serviceOf(engagement, command.service);
      if (!service) return invalid({ field: 'service', code: 'not-in-list' });
      const from = serviceFrom[command.verb] ?? [];
      if (!from.includes(service.state))
        return because('service-state', { serviceState: service.state });
      return serviceAnswer(command, service, engagement, facts);
    }
  }
}

type ServiceCommand = Exclude<
  ClosingCommandOf<keyof typeof serviceFrom>,
  { verb: 'closing.setOut' | 'closing.addService' }
>;

function serviceAnswer(
  command: ServiceCommand,
  service: Service,
  engagement: Engagement,
  facts: ClosingFacts,
): Answer {
  const { code } = service;
  switch (command.verb) {
    case 'closing.begin':
      return { event: { kind: 'service-begun', service: code } };
    case 'closing.usage':
      return used(command, service, facts);
    case 'closing.prepare':
      return { event: { kind: 'prepared', service: code, preparation: command.preparation } };
    case 'closing.talk':
      return talked(command, service, engagement);
    case 'closing.finish': {
      const read = readFollowUp(command, (service.talk?.nextWorkloads.length ?? 0) > 0);
      return 'errors' in read
        ? invalid(...read.errors)
        : { event: { kind: 'finished', service: code, followUp: read.value } };
    }
    case 'closing.sendMail':
    case 'closing.sentMail':
      return mailed(command, service);
    case 'closing.reopen':
      return { event: { kind: 'reopened', service: code, comment: command.comment } };
    case 'closing.drop':
      return { event: { kind: 'dropped', service: code, comment: command.comment } };
    default:
      throw new Error(`${command.verb} is not about a service`);
  }
}

/** A mail to the customer tells of the talk; what the bot has sent it does not send again. */
function mailed(
  command: ClosingCommandOf<'closing.sendMail'> | ClosingCommandOf<'closing.sentMail'>,
  service: Service,
): Answer {
  const { mailing, language, to, today } = command;
  if (mailing === 'customer' && !service.talk)
    return because('service-state', { serviceState: service.state });
  const before = service.mails?.[mailing];
  if (before?.byBot && before.refused.length === 0) return because('already-mailed');
  const byBot = command.verb === 'closing.sendMail';
  const on = command.verb === 'closing.sentMail' ? command.on : today;
  return { event: { kind: 'mailed', service: service.code, mailing, language, to, on, byBot } };
}

/** The milestone is reached with the task's tick; falling below it again needs a reason. */
function used(
  { usage, comment }: ClosingCommandOf<'closing.usage'>,
  service: Service,
  { program }: ClosingFacts,
): Answer {
  if (!usage) return because('no-figures');
  const reaches = isReached(usage, keysOf(program).fastTrack.milestone);
  const event = { kind: 'used', service: service.code, usage, comment } as const;
  if (service.state === 'reached') {
    const older = service.usage !== null && usage.asOf < service.usage.asOf;
    if (!reaches && !older && !comment)
      return invalid({ field: 'comment', code: 'comment-required' });
    return { event: { ...event, to: reaches || older ? 'reached' : 'onboarding' } };
  }
  if (!reaches) return { event: { ...event, to: 'onboarding' } };
  return usage.enablementTaskDone
    ? { event: { ...event, to: 'reached' } }
    : invalid({ field: 'enablementTaskDone', code: 'required' });
}

/** A talk before the milestone does not close the engagement. */
function talked(
  { talk }: ClosingCommandOf<'closing.talk'>,
  service: Service,
  engagement: Engagement,
): Answer {
  const errors: FieldError[] = [];
  const { reachedOn } = service;
  if (reachedOn !== null && talk.heldOn < reachedOn)
    errors.push({
      field: 'heldOn',
      code: 'before-milestone',
      days: { startDate: reachedOn, endDate: reachedOn },
    });
  if (talk.nextWorkloads.some((code) => serviceOf(engagement, code)))
    errors.push({ field: 'nextWorkloads', code: 'already-there' });
  return errors.length > 0
    ? invalid(...errors)
    : { event: { kind: 'talked', service: service.code, talk } };
}

/** Only after the last service, and one of them must have been completed. */
function queueAsked(
  { today }: ClosingCommandOf<'closing.askQueue'>,
  engagement: Engagement,
  facts: ClosingFacts,
): Answer {
  const open = engagement.services.find(({ state }) => state !== 'done' && state !== 'dropped');
  if (open) return because('service-open', { service: services[open.code] ?? open.code });
  const bounced = engagement.services.find((one) => one.state === 'done' && hasRefused(one));
  if (bounced) return because('mail-open', { service: services[bounced.code] ?? bounced.code });
  const talkedOn = lastTalk(engagement);
  if (!talkedOn) return because('nothing-done');
  const queue = queueOf(facts);
  if (!queue) return because('no-region');
  const nextActionDate = nextActionAfter(talkedOn);
  return { event: { kind: 'queue-asked', queue, nextActionDate, on: today } };
}

/** The shortest reason for leaving while an SME is at work. */
const shortest = 10;

function leaving(
  { comment }: ClosingCommandOf<'closing.leave'>,
  { requests }: ClosingFacts,
): Answer {
  if (requests.some(isAtWork) && (comment?.length ?? 0) < shortest)
    return invalid({ field: 'comment', code: 'too-short', most: shortest });
  return { event: { kind: 'left', comment } };
}

function because(why: string, values: Readonly<Record<string, string>> = {}) {
  return { refusal: { code: 'because', because: why, values } as const };
}

const invalid = (...errors: readonly FieldError[]) => ({
  refusal: { code: 'invalid', errors } as const,
});

import { because, invalid } from '../../../../../domain/decision/refused.ts';
import type { FieldError } from '../../../../../domain/forms/field-error.ts';
import { keysOf } from '../../keys.ts';
import type { ServiceCode } from '../../workloads.ts';
import type { ClosingAnswer } from '../answer.ts';
import { type Engagement, type Service, serviceOf } from '../engagement.ts';
import { isReached } from '../milestone.ts';
import type { ClosingFacts } from '../roles.ts';
import { type ClosingCommand, type ClosingCommandOf, readFollowUp } from './commands.ts';
import { serviceFrom } from './service-transitions.ts';

/** What is done to one service that the engagement has. */
export type ServiceCommand = Exclude<
  Extract<ClosingCommand, { readonly service: ServiceCode }>,
  { readonly verb: 'closing.addService' }
>;

/** One step of one service: the service itself, and the engagement around it, decide. */
export function serviceAnswer(
  command: ServiceCommand,
  engagement: Engagement,
  facts: ClosingFacts,
): ClosingAnswer {
  const service = serviceOf(engagement, command.service);
  if (!service) return invalid({ field: 'service', code: 'not-in-list' });
  const from = serviceFrom[command.verb] ?? [];
  if (!from.includes(service.state))
    return because('service-state', { serviceState: service.state });
  return stepAnswer(command, service, engagement, facts);
}

function stepAnswer(
  command: ServiceCommand,
  service: Service,
  engagement: Engagement,
  facts: ClosingFacts,
): ClosingAnswer {
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
  }
}

/** A mail to the customer tells of the talk; what the bot has sent it does not send again. */
function mailed(
  command: ClosingCommandOf<'closing.sendMail'> | ClosingCommandOf<'closing.sentMail'>,
  service: Service,
): ClosingAnswer {
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
): ClosingAnswer {
  if (!usage) return because('no-figures');
  const reaches = usage.noBlocker || isReached(usage, keysOf(program).fastTrack.milestone);
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
): ClosingAnswer {
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

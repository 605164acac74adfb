import type { FieldError } from '../../../domain/forms/field-error.ts';
import { fpmMails, type Program } from '../../../domain/program/program.ts';
import type { Command } from './commands.ts';
import { longestComment } from './form/fields.ts';
import { denyReasons, type Plan, type Request, releaseOutcomes } from './request.ts';

type Text = string | null;

/** What is wrong in the inputs of an allowed command, one error a field; all of them at once. */
export function commandErrors(command: Command, request: Request, program: Program): FieldError[] {
  switch (command.verb) {
    case 'request.deny': {
      const known = denyReasons.some((reason) => reason === command.reason);
      const needed = command.reason === 'other' && !command.comment;
      return [
        ...when(!known, 'denyReason', 'required'),
        ...when(needed, 'comment', 'comment-required'),
        ...tooLong('comment', command.comment),
      ];
    }
    case 'request.return':
      return required('questions', command.questions);
    case 'request.assign':
      if (!command.sme) return [{ field: 'sme', code: 'required' }];
      return when(!program.smes.some((sme) => sme.mail === command.sme), 'sme', 'not-in-list');
    case 'assignment.decline':
    case 'proposal.decline':
      return commentRequired(command.comment);
    case 'request.release': {
      const known = releaseOutcomes.some((outcome) => outcome === command.outcome);
      return [...when(!known, 'outcome', 'required'), ...commentRequired(command.comment)];
    }
    case 'request.handOver':
      if (!command.fpm) return [{ field: 'fpm', code: 'required' }];
      if (command.fpm === request.fpm) return [{ field: 'fpm', code: 'same-fpm' }];
      return when(!fpmMails(program).includes(command.fpm), 'fpm', 'not-in-list');
    case 'plan.save':
      return planErrors(command.plan);
    case 'engagement.complete':
      return required('summary', command.summary);
    case 'feedback.send':
      return [
        ...when(!/^[1-5]$/.test(command.rating ?? ''), 'rating', 'required'),
        ...tooLong('comment', command.comment),
      ];
    case 'fpm.ask':
      return required('question', command.question);
    case 'fpm.answer':
      return required('answer', command.answer);
    case 'form.submit':
    case 'plan.confirm':
      return [];
    default:
      return tooLong('comment', command.comment);
  }
}

/** Whether an ISO date exists in the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Period and words of a plan (process, section 7); every field is agreed at the start. */
export function planErrors(plan: Readonly<Record<keyof Plan, Text>>): FieldError[] {
  const { startDate, endDate } = plan;
  const texts = [
    'expectations',
    'outcomes',
    'exitCriteria',
    'learners',
    'releaseCriteria',
  ] as const;
  return [
    ...texts.flatMap((field) => required(field, plan[field])),
    ...periodErrors(startDate, endDate),
  ];
}

export function periodErrors(startDate: Text, endDate: Text): FieldError[] {
  const errors = [...wrongDate('startDate', startDate), ...wrongDate('endDate', endDate)];
  if (errors.length > 0) return errors;
  return when((endDate ?? '') < (startDate ?? ''), 'endDate', 'end-before-start');
}

function wrongDate(field: 'startDate' | 'endDate', value: Text): FieldError[] {
  if (!value) return [{ field, code: 'required' }];
  return when(!isDate(value), field, 'not-a-date');
}

const when = (
  applies: boolean,
  field: FieldError['field'],
  code: FieldError['code'],
): FieldError[] => (applies ? [{ field, code }] : []);

const required = (field: FieldError['field'], text: Text): FieldError[] =>
  text ? tooLong(field, text) : [{ field, code: 'required' }];

const commentRequired = (text: Text): FieldError[] =>
  text ? tooLong('comment', text) : [{ field: 'comment', code: 'comment-required' }];

const tooLong = (field: FieldError['field'], text: Text): FieldError[] =>
  (text?.length ?? 0) > longestComment ? [{ field, code: 'too-long', most: longestComment }] : [];

import type { Mail } from '../../../domain/people/people.ts';
import type { Inputs, RequestForm } from './form/fields.ts';
import type { Plan } from './request.ts';

type Text = string | null;

/** What somebody wants done. Text is already trimmed; what was left empty is null. */
export type Command =
  | { readonly verb: 'request.triage'; readonly comment: Text }
  | { readonly verb: 'request.approve'; readonly comment: Text }
  | { readonly verb: 'request.withdraw'; readonly comment: Text }
  | { readonly verb: 'request.deny'; readonly reason: Text; readonly comment: Text }
  | { readonly verb: 'request.return'; readonly questions: Text }
  | { readonly verb: 'request.assign'; readonly sme: Mail | null }
  | { readonly verb: 'assignment.accept'; readonly comment: Text }
  | { readonly verb: 'assignment.decline'; readonly comment: Text }
  | { readonly verb: 'form.submit'; readonly form: RequestForm; readonly answers: Text }
  | { readonly verb: 'plan.save'; readonly plan: Readonly<Record<keyof Plan, Text>> }
  | { readonly verb: 'plan.confirm' }
  | { readonly verb: 'engagement.complete'; readonly summary: Text; readonly ftopUpdated: boolean }
  | { readonly verb: 'feedback.send'; readonly rating: Text; readonly comment: Text }
  | { readonly verb: 'request.release'; readonly comment: Text; readonly outcome: Text }
  | { readonly verb: 'request.close'; readonly comment: Text }
  | { readonly verb: 'request.handOver'; readonly fpm: Mail | null }
  | { readonly verb: 'fpm.ask'; readonly question: Text }
  | { readonly verb: 'fpm.answer'; readonly answer: Text }
  | { readonly verb: 'proposal.accept'; readonly comment: Text }
  | { readonly verb: 'proposal.decline'; readonly comment: Text };

export type CommandVerb = Command['verb'];

/** The command that each verb means, from the inputs of its card. */
export const commandFrom: {
  readonly [Verb in Exclude<CommandVerb, 'form.submit'>]: (
    words: Inputs,
  ) => Extract<Command, { verb: Verb }>;
} = {
  'request.triage': (words) => ({ verb: 'request.triage', comment: words.comment ?? null }),
  'request.approve': (words) => ({ verb: 'request.approve', comment: words.comment ?? null }),
  'request.withdraw': (words) => ({ verb: 'request.withdraw', comment: words.comment ?? null }),
  'request.deny': (words) => ({
    verb: 'request.deny',
    reason: words.denyReason ?? null,
    comment: words.comment ?? null,
  }),
  'request.return': (words) => ({ verb: 'request.return', questions: words.questions ?? null }),
  'request.assign': (words) => ({ verb: 'request.assign', sme: words.sme?.toLowerCase() ?? null }),
  'assignment.accept': (words) => ({ verb: 'assignment.accept', comment: words.comment ?? null }),
  'assignment.decline': (words) => ({ verb: 'assignment.decline', comment: words.comment ?? null }),
  'plan.save': (words) => ({
    verb: 'plan.save',
    plan: {
      expectations: words.expectations ?? null,
      outcomes: words.outcomes ?? null,
      exitCriteria: words.exitCriteria ?? null,
      startDate: words.startDate ?? null,
      endDate: words.endDate ?? null,
      learners: words.learners ?? null,
      releaseCriteria: words.releaseCriteria ?? null,
    },
  }),
  'plan.confirm': () => ({ verb: 'plan.confirm' }),
  'engagement.complete': (words) => ({
    verb: 'engagement.complete',
    summary: words.summary ?? null,
    ftopUpdated: words.ftopUpdated === 'true',
  }),
  'feedback.send': (words) => ({
    verb: 'feedback.send',
    rating: words.rating ?? null,
    comment: words.comment ?? null,
  }),
  'request.release': (words) => ({
    verb: 'request.release',
    comment: words.comment ?? null,
    outcome: words.outcome ?? null,
  }),
  'request.close': (words) => ({ verb: 'request.close', comment: words.comment ?? null }),
  'request.handOver': (words) => ({
    verb: 'request.handOver',
    fpm: words.fpm?.toLowerCase() ?? null,
  }),
  'fpm.ask': (words) => ({ verb: 'fpm.ask', question: words.question ?? null }),
  'proposal.accept': (words) => ({ verb: 'proposal.accept', comment: words.comment ?? null }),
  'proposal.decline': (words) => ({ verb: 'proposal.decline', comment: words.comment ?? null }),
  'fpm.answer': (words) => ({ verb: 'fpm.answer', answer: words.answer ?? null }),
};

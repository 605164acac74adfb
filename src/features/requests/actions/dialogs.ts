import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { InDialog, MessageCommand } from '../../../engine/chat-part.ts';
import { says } from '../../../engine/execute/click.ts';
import { stepOf } from '../domain/form/validate-form.ts';
import type { RequestPage } from '../domain/pages/request.ts';
import { openForm } from './form/open-form.ts';

/** The form goes on, and what a button asks for; a request ends them, with why not where that is so. */
export const requestDialogs: Readonly<Record<'form' | 'panel' | 'request', InDialog>> = {
  form: () => ({ goesOn: true }),
  panel: () => ({ goesOn: true, mark: { panel: true } }),
  request: ({ request }: RequestPage, { verb, outcome }) => {
    if (outcome.refusal) return { endsWith: says(outcome.refusal).view };
    if (verb !== 'form.submit') return undefined;
    return { ends: { key: 'dialog.submitted', values: { id: request.id } } };
  },
};

/** A request that begins with a message, which becomes the justification; the title says in which step it is. */
export const requestFromMessage: MessageCommand = async (app, click, message) => {
  const outcome = await openForm(app, click, message);
  const taken = message !== '' && !isLeft(outcome.refusal);
  const step = { key: `step.${stepOf({ field: 'justification', code: 'required' })}` };
  return {
    outcome,
    verb: 'form.open',
    ...(taken && {
      titled: (title: string) => ({ key: 'dialog.from-message', values: { title, step } }),
    }),
  };
};

/** Whether the message was too long to be taken along. */
const isLeft = (refusal: Refusal | null): boolean =>
  refusal?.code === 'invalid' && refusal.errors.some(({ code }) => code === 'far-too-long');

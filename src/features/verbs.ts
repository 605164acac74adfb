import type { AppContext } from '../engine/context.ts';
import {
  draftIn,
  fieldsIn,
  isShared,
  listIn,
  requestIn,
  wordsIn,
} from '../engine/execute/card-inputs.ts';
import type { Click, Outcome } from '../engine/execute/click.ts';
import { says } from '../engine/execute/click.ts';
import { execute } from '../engine/execute/execute.ts';
import { logDenial } from '../engine/execute/log-denial.ts';
import { setAbsence } from './absences/set-absence.ts';
import { openForm, reviseForm, type StepVerb, stepForm } from './requests/actions/form-steps.ts';
import { openProposal, sendProposal } from './requests/actions/send-proposal.ts';
import { openShared, showShared } from './requests/actions/share.ts';
import { refresh, showOnCard, showRequest, unknownAction } from './requests/actions/show.ts';
import { commandFrom } from './requests/domain/commands.ts';

type Handler = (app: AppContext, click: Click, data: unknown) => Promise<Outcome>;

const moves =
  (verb: keyof typeof commandFrom): Handler =>
  async (app, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const words = wordsIn(data);
    return execute(app, click, target, commandFrom[verb](words), words);
  };

const steps =
  (verb: StepVerb): Handler =>
  async (app, click, data) => {
    const target = draftIn(data);
    return target ? stepForm(app, click, target, verb, fieldsIn(data)) : says({ code: 'old-form' });
  };

/** Every verb of the contract, section 6, and what handles it. */
export const routes: Readonly<Record<string, Handler>> = {
  'form.open': (app, click) => openForm(app, click),
  'form.next': steps('form.next'),
  'form.back': steps('form.back'),
  'form.submit': steps('form.submit'),
  'form.discard': steps('form.discard'),
  'form.takeGuide': steps('form.takeGuide'),
  'request.show': async (app, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const show = isShared(data) ? openShared : showRequest;
    return show(app, click, target.requestId);
  },
  'request.list': (app, click, data) => showOnCard(app, click, { kind: 'list', ...listIn(data) }),
  'card.refresh': (app, click, data) => {
    const requestId = requestIn(data)?.requestId;
    if (requestId && isShared(data)) return showShared(app, click, requestId);
    return refresh(app, click, { requestId, draftId: draftIn(data)?.draftId });
  },
  'request.revise': async (app, click, data) => {
    const target = requestIn(data);
    return target ? reviseForm(app, click, target) : says({ code: 'unknown-action' });
  },
  'proposal.open': (app, click) => openProposal(app, click),
  'proposal.send': (app, click, data) => sendProposal(app, click, wordsIn(data)),
  'away.set': (app, click, data) => setAbsence(app, click, wordsIn(data)),
  ...Object.fromEntries(
    (Object.keys(commandFrom) as (keyof typeof commandFrom)[]).map((verb) => [verb, moves(verb)]),
  ),
};

/** The outcome of a click; a verb that is not in the table changes nothing. */
export async function handle(
  app: AppContext,
  click: Click,
  verb: string,
  data: unknown,
): Promise<Outcome> {
  const handler = Object.hasOwn(routes, verb) ? routes[verb] : undefined;
  if (!handler) return unknownAction(app, click, requestIn(data)?.requestId);
  const outcome = await handler(app, click, data);
  logDenial(app, click.actor, verb, outcome);
  return outcome;
}

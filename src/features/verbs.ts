import type { Click, Desk, Outcome } from '../engine/context.ts';
import { says } from '../engine/context.ts';
import {
  draftIn,
  fieldsIn,
  isShared,
  listIn,
  requestIn,
  wordsIn,
} from '../engine/execute/card-inputs.ts';
import { execute } from '../engine/execute/execute.ts';
import { noteDenial } from '../engine/execute/log-denial.ts';
import { setAway } from './absences/set-absence.ts';
import { openForm, reviseForm, type StepVerb, stepForm } from './requests/actions/form-steps.ts';
import { openProposal, sendProposal } from './requests/actions/send-proposal.ts';
import { openShared, showShared } from './requests/actions/share.ts';
import { onCard, refresh, showRequest, unknownAction } from './requests/actions/show.ts';
import { commandFrom } from './requests/domain/commands.ts';

type Handler = (desk: Desk, click: Click, data: unknown) => Promise<Outcome>;

const moves =
  (verb: keyof typeof commandFrom): Handler =>
  async (desk, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const words = wordsIn(data);
    return execute(desk, click, target, commandFrom[verb](words), words);
  };

const steps =
  (verb: StepVerb): Handler =>
  async (desk, click, data) => {
    const target = draftIn(data);
    return target
      ? stepForm(desk, click, target, verb, fieldsIn(data))
      : says({ code: 'old-form' });
  };

/** Every verb of the contract, section 6, and what handles it. */
export const routes: Readonly<Record<string, Handler>> = {
  'form.open': (desk, click) => openForm(desk, click),
  'form.next': steps('form.next'),
  'form.back': steps('form.back'),
  'form.submit': steps('form.submit'),
  'form.discard': steps('form.discard'),
  'form.takeGuide': steps('form.takeGuide'),
  'request.show': async (desk, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const show = isShared(data) ? openShared : showRequest;
    return show(desk, click, target.requestId);
  },
  'request.list': (desk, click, data) => onCard(desk, click, { kind: 'list', ...listIn(data) }),
  'card.refresh': (desk, click, data) => {
    const requestId = requestIn(data)?.requestId;
    if (requestId && isShared(data)) return showShared(desk, click, requestId);
    return refresh(desk, click, { requestId, draftId: draftIn(data)?.draftId });
  },
  'request.revise': async (desk, click, data) => {
    const target = requestIn(data);
    return target ? reviseForm(desk, click, target) : says({ code: 'unknown-action' });
  },
  'proposal.open': (desk, click) => openProposal(desk, click),
  'proposal.send': (desk, click, data) => sendProposal(desk, click, wordsIn(data)),
  'away.set': (desk, click, data) => setAway(desk, click, wordsIn(data)),
  ...Object.fromEntries(
    (Object.keys(commandFrom) as (keyof typeof commandFrom)[]).map((verb) => [verb, moves(verb)]),
  ),
};

/** The outcome of a click; a verb that is not in the table changes nothing. */
export async function handle(
  desk: Desk,
  click: Click,
  verb: string,
  data: unknown,
): Promise<Outcome> {
  const handler = Object.hasOwn(routes, verb) ? routes[verb] : undefined;
  if (!handler) return unknownAction(desk, click, requestIn(data)?.requestId);
  const outcome = await handler(desk, click, data);
  noteDenial(desk, click.actor, verb, outcome);
  return outcome;
}

import { z } from 'zod';
import { asDialog } from '../../cards/kit/dialog.ts';
import { act } from '../../src/engine/execute/act.ts';
import { type Click, type Outcome, shows } from '../../src/engine/execute/click.ts';
import { loadPage } from '../../src/engine/execute/show/page.ts';
import type { DialogPart } from '../../src/engine/feature.ts';
import { chainCard } from '../../src/engine/outbox/card/tag-card.ts';
import { sayerIn } from '../say.ts';
import type { InvokeRequest } from './invoke.ts';

const named = z.object({ data: z.looseObject({ verb: z.string() }) });

/** `task/fetch`: a button of a card opens the form in a dialog. */
export const fetchDialog = (asked: InvokeRequest): Promise<unknown> => take(asked, 'opens');

/** `task/submit`: the same steps as in the chat, on the same draft, by the same handlers. */
export const submitDialog = (asked: InvokeRequest): Promise<unknown> => take(asked, 'goes-on');

async function take(asked: InvokeRequest, part: DialogPart): Promise<unknown> {
  const named = namedIn(asked.value);
  if (!named || asked.app.features.dialogPart(named.verb) !== part)
    return sayInDialog(asked.t('refusal.unknown-action'));
  const outcome = await act(asked.app, clickOf(asked), named.verb, named.data);
  return inDialog(asked, outcome, named.verb);
}

/** The verb is in the data: a dialog's buttons have none of their own. */
function namedIn(value: unknown) {
  const parsed = named.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed.data;
  return { verb: data.verb, data };
}

/** A dialog belongs to no message: what happens in it takes no card over. */
export const clickOf = ({ actor, deliveryKey }: InvokeRequest): Click => ({
  actor,
  deliveryKey,
  message: null,
});

/** The dialog goes on with the page, or ends with one sentence, as the page's feature says; without its word with the page's line. */
export async function inDialog(
  asked: InvokeRequest,
  outcome: Outcome,
  verb: string,
  titled: (title: string) => string = (title) => title,
): Promise<unknown> {
  const { app, render, actor } = asked;
  const page = await loadPage(app, outcome.view, actor, outcome);
  const step = app.features.inDialog(page.kind)?.(page as never, { verb, outcome });
  if (step && 'ends' in step) return sayInDialog(sayerIn(actor.language)(step.ends));
  if (step && 'endsWith' in step) return inDialog(asked, shows(step.endsWith), verb);
  const { card: drawn, summary } = render(page, actor, app.program());
  if (!step) return sayInDialog(summary);
  const card = await chainCard(app, { ...drawn }, outcome.view);
  return showInDialog(titled(summary), asDialog(card, step.mark));
}

const showInDialog = (title: string, content: unknown) => ({
  task: {
    type: 'continue',
    value: {
      title,
      height: 'large',
      width: 'medium',
      card: { contentType: 'application/vnd.microsoft.card.adaptive', content },
    },
  },
});

/** Closes the dialog with one sentence. */
export const sayInDialog = (value: string) => ({ task: { type: 'message', value } });

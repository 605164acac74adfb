import { z } from 'zod';
import { asDialog } from '../../cards/kit/dialog.ts';
import { act } from '../../src/engine/execute/act.ts';
import { type Click, type Outcome, says } from '../../src/engine/execute/click.ts';
import { loadPage } from '../../src/engine/execute/page.ts';
import type { DialogPart } from '../../src/engine/feature.ts';
import { chainCard } from '../../src/engine/outbox/card/tag-card.ts';
import type { Page } from '../../src/features/views.ts';
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

/** The form goes on in the dialog; everything else ends it with one sentence. */
export async function inDialog(
  asked: InvokeRequest,
  outcome: Outcome,
  verb: string,
  titled: (title: string) => string = (title) => title,
): Promise<unknown> {
  const { app, render, actor, t } = asked;
  const page = (await loadPage(app, outcome.view, actor, outcome)) as Page;
  const { card: drawn, summary } = render(page, actor, app.program());
  const card = await chainCard(app, { ...drawn }, outcome.view);
  if (page.kind === 'form') return showInDialog(titled(summary), asDialog(card));
  if (page.kind === 'panel') return showInDialog(summary, asDialog(card, { panel: true }));
  if (page.kind === 'new-note' || (page.kind === 'note' && page.note.state === 'draft'))
    return showInDialog(summary, asDialog(card));
  if (page.kind === 'note' && verb === 'note.publish' && !outcome.refusal)
    return sayInDialog(t('note.dialog-published', { id: page.note.id }));
  if (page.kind === 'playbook' || page.kind === 'playbook-answer')
    return showInDialog(summary, asDialog(card));
  if (outcome.refusal && page.kind === 'request')
    return inDialog(asked, says(outcome.refusal), verb, titled);
  const submitted = page.kind === 'request' && verb === 'form.submit' && !outcome.refusal;
  return sayInDialog(submitted ? t('dialog.submitted', { id: page.request.id }) : summary);
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

import { type Outcome, refuses, says } from '../../../engine/execute/click.ts';
import { showStream } from '../../../engine/execute/show/show.ts';
import type { Handler, Verb } from '../../../engine/feature.ts';
import { isFromPanel, panelIn, requestIn, wordsIn } from '../card-inputs.ts';
import type { PanelAction } from '../domain/actions.ts';
import type { PanelView } from '../domain/views.ts';

/**
 * A button that asks for something opens its panel; what was typed on the card already goes along. Who may
 * not see the request reads what they read anywhere. Moves nothing.
 */
export const openPanel: Handler = async (app, click, data) => {
  const [target, action] = [requestIn(data), panelIn(data)];
  if (!target) return says({ code: 'unknown-action' });
  const shown = await showStream(app, { ...click, message: null }, target.id);
  if (!action || shown.view.kind !== 'request') return shown;
  const view: PanelView = { kind: 'panel', streamId: target.id, action };
  const outcome: Outcome = { view, refusal: null, typed: wordsIn(data) };
  return outcome;
};

/** What a panel sends: where it is refused in a dialog, that asks again, with all that was typed. */
export const sentBy = (action: PanelAction, handle: Handler): Verb => ({
  inDialog: 'goes-on',
  handle: async (app, click, data) => {
    const outcome = await handle(app, click, data);
    const { refusal, typed } = outcome;
    const target = requestIn(data);
    if (!refusal || !target || !isFromPanel(data)) return outcome;
    const view: PanelView = { kind: 'panel', streamId: target.id, action };
    return refuses(view, refusal, typed);
  },
});

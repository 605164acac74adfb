import { draftIn, isShared } from '../../engine/execute/card-inputs.ts';
import { says, shows } from '../../engine/execute/click.ts';
import { execute } from '../../engine/execute/execute.ts';
import { onlyOfThis } from '../../engine/execute/show/only-of-this.ts';
import { showOnCard, showStream } from '../../engine/execute/show/show.ts';
import type { Feature, Handler, Verb } from '../../engine/feature.ts';
import { type StepVerb, stepForm } from './actions/form/form-steps.ts';
import { againForm, openForm, reviseForm } from './actions/form/open-form.ts';
import { giveTo } from './actions/give-to.ts';
import { showReminders } from './actions/lists/back-to-reminders.ts';
import { decideInList } from './actions/lists/decide-in-list.ts';
import { setDigest, showDigest } from './actions/lists/digest.ts';
import { openPanel, sentBy } from './actions/panels.ts';
import { openProposal, sendProposal } from './actions/send-proposal.ts';
import { openShared, showShared } from './actions/share.ts';
import {
  formInputIn,
  isFromPanel,
  listIn,
  partnerIdIn,
  requestIn,
  sheetIn,
  wordsIn,
} from './card-inputs.ts';
import { type PanelAction, panelActions } from './domain/actions.ts';
import { withPicks } from './domain/form/fields/picks.ts';
import { type CardVerb, cardVerbs, parseCommand } from './domain/moves/commands.ts';
import type { ListView, PartnerView } from './domain/views.ts';
import { showTexts } from './pages/texts-page.ts';
import { loadDraft } from './store/drafts.ts';

const moves =
  (verb: CardVerb): Handler =>
  async (app, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const typed = withPicks(wordsIn(data), app.program());
    const aside = isFromPanel(data) ? undefined : asides[verb];
    const command = parseCommand(verb, typed);
    return execute(app, click, { target, command, typed, ...(aside && { aside }) });
  };

/** A question is answered beside what is to be decided, which may be half typed. */
const asides: Readonly<Partial<Record<CardVerb, readonly string[]>>> = {
  'fpm.answer': ['answer'],
};

const steps = (verb: StepVerb): Verb => ({
  inDialog: 'goes-on',
  handle: async (app, click, data) => {
    const target = draftIn(data);
    return target
      ? stepForm(app, click, { target, verb, entered: formInputIn(data) })
      : says({ code: 'old-form' });
  },
});

/** A plan of which something is missing is kept as far as it is written. */
const savesPlan: Handler = (app, click, data) => {
  const whole = parseCommand('plan.save', withPicks(wordsIn(data), app.program()));
  return moves('errors' in whole ? 'plan.draft' : 'plan.save')(app, click, data);
};

/** What has a panel can be sent from there as well. */
function sent(verb: CardVerb | PanelAction, handle: Handler): Verb {
  const action = panelActions.find((one) => one === verb);
  return action ? sentBy(action, handle) : handle;
}

/** The verbs of a request, its form and its lists: contract, section 6. */
export const verbs: Readonly<Record<string, Verb>> = {
  'form.open': { inDialog: 'opens', handle: (app, click) => openForm(app, click) },
  'form.next': steps('form.next'),
  'form.back': steps('form.back'),
  'form.submit': steps('form.submit'),
  'form.discard': steps('form.discard'),
  'form.askFpm': steps('form.askFpm'),
  'form.takeGuide': steps('form.takeGuide'),
  'request.show': onlyOfThis(async (app, click, data) => {
    const target = requestIn(data);
    if (!target) return says({ code: 'unknown-action' });
    const show = isShared(data) ? openShared : showStream;
    return show(app, click, target.id);
  }),
  'request.texts': onlyOfThis(showTexts),
  'request.list': (app, click, data) =>
    showOnCard<ListView>(app, click, { kind: 'list', ...listIn(data) }),
  'list.decide': decideInList,
  'partner.show': (app, click, data) =>
    showOnCard<PartnerView>(app, click, {
      ...{ kind: 'partner', partnerId: partnerIdIn(data), page: sheetIn(data) },
    }),
  'reminders.show': (app, click, data) => showReminders(app, click, listIn(data).page),
  'digest.show': showDigest,
  'digest.set': setDigest,
  'request.revise': {
    inDialog: 'opens',
    handle: onlyOfThis(async (app, click, data) => {
      const target = requestIn(data);
      return target ? reviseForm(app, click, target.id) : says({ code: 'unknown-action' });
    }),
  },
  'form.again': onlyOfThis(async (app, click, data) => {
    const target = requestIn(data);
    return target ? againForm(app, click, target.id) : says({ code: 'unknown-action' });
  }),
  'proposal.open': (app, click) => openProposal(app, click),
  'proposal.send': (app, click, data) =>
    sendProposal(app, click, withPicks(wordsIn(data), app.program())),
  'panel.open': { inDialog: 'opens', handle: onlyOfThis(openPanel) },
  ...Object.fromEntries(cardVerbs.map((verb) => [verb, sent(verb, moves(verb))])),
  'plan.save': sent('plan.save', savesPlan),
  'request.giveTo': sent('request.giveTo', async (app, click, data) => {
    const target = requestIn(data);
    return target
      ? giveTo(app, click, target, withPicks(wordsIn(data), app.program()))
      : says({ code: 'unknown-action' });
  }),
};

/** A card that somebody put into a chat, and a form in a dialog. */
export const refreshOwn: NonNullable<Feature['refresh']> = async (app, click, data) => {
  const target = requestIn(data);
  if (target && isShared(data)) return showShared(app, click, target.id);
  const draft = await loadDraft(app.store.db, draftIn(data)?.draftId ?? '');
  return draft?.owner === click.actor.id ? shows({ kind: 'form', draftId: draft.id }) : undefined;
};

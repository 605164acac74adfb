import { draftIn } from '../../engine/execute/card-inputs.ts';
import type { Feature, Occurrence } from '../../engine/feature.ts';
import { clearUnconfirmed, sayUnconfirmed } from './actions/confirmation.ts';
import { requestDialogs, requestFromMessage } from './actions/dialogs.ts';
import { lookAtDraft } from './actions/form/look-at-draft.ts';
import { decideInPlaceOf } from './actions/hand-over.ts';
import { askWhetherThere, outOfOfficeJob } from './actions/out-of-office.ts';
import { passOn, passOnFrom } from './actions/pass-on.ts';
import { showPlanInForce } from './actions/plan-in-force.ts';
import { askWhoIsThere, presenceJob } from './actions/presence.ts';
import { readdress } from './actions/readdress.ts';
import { commands } from './commands.ts';
import type { Request } from './domain/request.ts';
import type { RequestEvent } from './domain/request-events.ts';
import { request } from './kind.ts';
import { formPage } from './pages/form-page.ts';
import { helpPart } from './pages/help-part.ts';
import { requestsInsights } from './pages/insights/insights.ts';
import { digestPage } from './pages/lists/digest-page.ts';
import { requestLists } from './pages/lists/entries.ts';
import { requestsNamed, searchRequests } from './pages/lists/find-requests.ts';
import { listPage } from './pages/lists/list-page.ts';
import { remindersPage } from './pages/lists/reminders-page.ts';
import { panelPage } from './pages/panel-page.ts';
import { partnerPage } from './pages/partner-page.ts';
import { proposalPage } from './pages/proposal-page.ts';
import { requestPage } from './pages/request/request-page.ts';
import { sharedPage } from './pages/shared-page.ts';
import { ruleTrial } from './pages/tab/rule-trial.ts';
import { requestsTab } from './pages/tab/tab.ts';
import { textsPage } from './pages/texts-page.ts';
import { refreshOwn, verbs } from './verbs.ts';

/** Partners ask for an expert; the FPM decides, the assignment team assigns (process). */
export const requests: Feature = {
  name: 'requests',
  kinds: [request],
  verbs,
  ahead: {
    'form.submit': async (db, app, who, data) => {
      const target = draftIn(data);
      return target && lookAtDraft(db, app, who, target.draftId, 'form.submit');
    },
  },
  commands,
  pages: {
    form: formPage,
    request: requestPage,
    panel: panelPage,
    news: requestPage,
    list: listPage,
    reminders: remindersPage,
    digest: digestPage,
    proposal: proposalPage,
    shared: sharedPage,
    partner: partnerPage,
    texts: textsPage,
  },
  lists: ['list', 'reminders', 'digest'],
  dialogs: requestDialogs,
  searches: { searchRequests },
  messageCommands: { createRequest: requestFromMessage },
  named: requestsNamed,
  entries: requestLists,
  jobs: [presenceJob, outOfOfficeJob],
  reactions: {
    request: async (db, app, what: Occurrence<Request, RequestEvent>) => {
      await sayUnconfirmed(db, what);
      await showPlanInForce(db, what);
      await askWhoIsThere(db, app, what);
      await askWhetherThere(db, app, what);
      await passOnFrom(db, app, what);
    },
  },
  readdress,
  takeOver: passOn,
  onDelivered: clearUnconfirmed,
  handOver: decideInPlaceOf,
  refresh: refreshOwn,
  tab: [requestsTab],
  insights: requestsInsights,
  ruleTrial,
  helpPart,
};

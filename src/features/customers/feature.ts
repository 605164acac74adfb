import type { Feature } from '../../engine/feature.ts';
import { tellWhoseFmIsGone } from './actions/fm-gone.ts';
import { onCustomer, onEngagement, onRequest } from './actions/reactions.ts';
import { readdressCustomers } from './actions/readdress.ts';
import { commands } from './commands.ts';
import { customer } from './customer-kind.ts';
import { fmMails, isAdoptionSme, isFm, isLeadership, rmOf } from './domain/keys.ts';
import { engagement } from './engagement-kind.ts';
import { customerPage } from './pages/customer-page.ts';
import { customersPage } from './pages/customers-page.ts';
import { engagementPage, pastePage } from './pages/engagement-page.ts';
import { fmLists } from './pages/entries.ts';
import { milestonesInsights } from './pages/milestones.ts';
import { remarksOn } from './pages/remarks.ts';
import { hasCustomers } from './pages/sight.ts';
import { customersTab } from './pages/tab/customers.ts';
import { engagementsTab } from './pages/tab/engagements.ts';
import { programKeys } from './program-keys.ts';
import { migrations } from './store/migrations.ts';
import { verbs } from './verbs.ts';

/** FMs take care of customers, from the first engagement to its completion (process, section 8). */
export const customers: Feature = {
  name: 'customers',
  kinds: [customer, engagement],
  verbs,
  commands,
  pages: {
    customer: customerPage,
    engagement: engagementPage,
    customers: customersPage,
    paste: pastePage,
  },
  lists: ['customers'],
  entries: fmLists,
  roles: {
    fm: isFm,
    rm: (program, mail) => rmOf(program, mail) !== undefined,
    leadership: isLeadership,
    adoption: isAdoptionSme,
  },
  programKeys,
  migrations,
  reactions: { request: onRequest, customer: onCustomer, engagement: onEngagement },
  readdress: readdressCustomers,
  remarks: remarksOn,
  insights: milestonesInsights,
  takeOver: tellWhoseFmIsGone,
  tab: [customersTab, engagementsTab],
  standIns: (program, mail) => (isFm(program, mail) ? fmMails(program) : null),
  helpPart: async (app, reader) => ({ customers: hasCustomers(app, reader) }),
};

import type { Feature, Occurrence } from '../../engine/feature.ts';
import { chooseLanguage } from '../../store/people/people.ts';
import { access } from './access-kind.ts';
import { instead } from './actions/instead.ts';
import { askForInvitation } from './actions/letters.ts';
import { takeOver } from './actions/take-over.ts';
import { commands } from './commands.ts';
import type { AccessEvent, Registration } from './domain/registration.ts';
import { accessPage } from './pages/access-page.ts';
import { accessListPage, doorPage, myAccessPage } from './pages/other-pages.ts';
import { accessTab } from './pages/tab.ts';
import { programKeys } from './program-keys.ts';
import { notifyAddress, withContacts } from './store/load.ts';
import { migrations } from './store/migrations.ts';
import { verbs } from './verbs.ts';

/** How somebody whom the program does not name becomes a partner's contact (process, section 2). */
export const accessFeature: Feature = {
  name: 'access',
  kinds: [access],
  verbs,
  commands,
  pages: {
    access: accessPage,
    'access-door': doorPage,
    'my-access': myAccessPage,
    'access-list': accessListPage,
  },
  migrations,
  programKeys,
  reactions: {
    access: async (db, app, { event, state }: Occurrence<Registration, AccessEvent>) => {
      await askForInvitation(db, app, event);
      // From now on everything comes in the language that the form asks for.
      if (event.kind === 'submitted')
        await chooseLanguage(db, state.applicant.id, event.form.language);
    },
  },
  instead,
  joins: withContacts,
  notifyAddress,
  tab: [accessTab],
  takeOver,
  helpPart: async (app, { mail }) => ({
    mayRegister: app.features.rolesOf(app.program(), mail).length === 0,
  }),
};

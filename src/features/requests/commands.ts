import type { Reader } from '../../domain/people/people.ts';
import { rolesOf } from '../../domain/program/program.ts';
import type { TypedWord } from '../../engine/chat-part.ts';
import type { AppContext } from '../../engine/context.ts';
import { openForm } from './actions/form/open-form.ts';
import { waitingDigest } from './actions/lists/digest.ts';
import { requestsCommand } from './pages/lists/requests-command.ts';
import { partnersCommand } from './pages/partner-page.ts';
import { requestCommandWords as words } from './words/commands.ts';

const has =
  (role: 'partner' | 'fpm') =>
  (app: AppContext, { mail }: Reader): boolean =>
    rolesOf(app.program(), mail).includes(role);

/** Only a partner can begin a request, and an FPM has partners. */
export const commands = {
  new: {
    ...words.new,
    handle: async (app, click) => (await openForm(app, click)).view,
    offered: has('partner'),
  },
  requests: { ...words.requests, handle: requestsCommand },
  partners: {
    ...words.partners,
    handle: (app, { actor }, typed) => partnersCommand(app, actor, typed),
    offered: has('fpm'),
  },
  digest: { ...words.digest, handle: async () => waitingDigest },
} satisfies Readonly<Record<string, TypedWord>>;

import type { Logger } from 'pino';
import type { Request } from 'restify';
import type { Environment } from '../../src/config/environment.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { readerByMail } from '../../src/store/people/people.ts';
import { personTokenCheck, teamsClients, type Visitor } from '../auth/person-token.ts';
import { createSigningKeys } from '../auth/signing-keys.ts';
import { NotAuthentic } from '../auth/token.ts';
import { tenantAllowed } from '../http/allow-lists.ts';

/** Who asks. Throws NotAuthentic, or KeysUnavailable where that cannot be found out. */
export type SignIn = (req: Request) => Promise<Visitor>;

/** By the token that Teams gives the tab; there is no cookie and nothing is kept of a visit. */
export function createSignIn(
  app: Pick<AppContext, 'store'>,
  environment: Environment,
  options: {
    readonly now: () => number;
    readonly log: Logger;
    /** Whose tokens are taken; without it those that Teams gives the tab. */
    readonly clients?: readonly string[];
  },
): SignIn {
  if (environment.auth === 'none') return (req) => namedVisitor(app, req);
  const login = loginOf(environment);
  const check = personTokenCheck({
    appId: environment.app.id,
    publicHost: environment.tab.publicHost,
    login,
    tenantAllowed: tenantAllowed(environment),
    clients: options.clients ?? teamsClients,
    keys: createSigningKeys({
      ...options,
      metadataUrl:
        environment.tab.metadataUrl ?? `${login}/common/v2.0/.well-known/openid-configuration`,
    }),
    now: options.now,
  });
  return (req) => check(String(req.headers.authorization ?? ''));
}

/** Where people sign in, by the bot's own cloud. */
const loginOf = ({ cloud }: Environment): string =>
  cloud.ChannelService ? 'https://login.microsoftonline.us' : 'https://login.microsoftonline.com';

/** On this machine alone, without tokens: somebody of the program by their address. */
async function namedVisitor({ store }: Pick<AppContext, 'store'>, req: Request): Promise<Visitor> {
  const mail = String(req.headers['x-demo-person'] ?? '');
  const reader = mail === '' ? undefined : await readerByMail(store.db, mail.toLowerCase());
  if (!reader) throw new NotAuthentic('nobody is named');
  return { id: reader.id, name: reader.name };
}

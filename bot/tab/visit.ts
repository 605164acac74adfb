import type { Request } from 'restify';
import type { Reader } from '../../src/domain/people/people.ts';
import { isZone } from '../../src/domain/time/zone.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { rememberSender } from '../../src/engine/execute/remember-sender.ts';
import { loadReader } from '../../src/store/people/people.ts';
import type { Visitor } from '../auth/person-token.ts';

/** Who reads: a look that changes nothing of what is known of them. */
export async function readerOf(app: AppContext, visitor: Visitor, req: Request): Promise<Reader> {
  return (await loadReader(app.store.db, visitor.id)) ?? arrived(app, visitor, req);
}

/**
 * Somebody opens the tab, or acts in it. Language and zone of their chat are left as they are; who has
 * never written there gets those of the browser.
 */
export async function arrived(app: AppContext, visitor: Visitor, req: Request): Promise<Reader> {
  const known = await loadReader(app.store.db, visitor.id);
  const seen = {
    name: visitor.name,
    locale: known?.locale ? null : localeIn(req.headers['x-locale']),
    timeZone: known?.timeZone ? null : zoneIn(req.headers['x-time-zone']),
  };
  return rememberSender(app, visitor.id, seen, null);
}

const localeIn = (header: unknown): string | null =>
  typeof header === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(header) ? header : null;

const zoneIn = (header: unknown): string | null =>
  typeof header === 'string' && header.length <= 60 && isZone(header) ? header : null;

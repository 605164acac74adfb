import type { Mail } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { addressesOf } from '../../../../store/people/directory/known-people.ts';
import { contactNobodyKnows } from '../../domain/form/mail-addresses.ts';
import type { Request } from '../../domain/request.ts';
import { type Standing, smeOf } from '../../domain/roles.ts';
import { isAtWork, openStates } from '../../domain/states.ts';

/**
 * The other one's address, while partner and SME work together (process, section 7); the partner's, as
 * long as an FPM waits for an answer that may have reached nobody.
 */
export function chatWith(request: Request, as: readonly Standing[]): Mail | null {
  if (request.state === 'returned' && as.includes('fpm')) return request.requester.mail;
  if (!isAtWork(request)) return null;
  if (as.includes('partner')) return smeOf(request);
  return as.includes('sme') ? request.requester.mail : null;
}

/** A person to whom the desk itself tells nothing that was typed: the FPM may write to them. */
export async function unknownContact(app: AppContext, request: Request): Promise<Mail | null> {
  if (!openStates.includes(request.state)) return null;
  const { requester } = request;
  const own = await addressesOf(app.store.db, requester.id);
  return contactNobodyKnows(request, requester, { program: app.program(), own });
}

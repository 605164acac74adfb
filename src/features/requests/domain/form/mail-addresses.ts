import { isAddress } from '../../../../domain/people/address.ts';
import type { Mail, Reader } from '../../../../domain/people/people.ts';
import type { Request } from '../request.ts';

/**
 * Where an e-mail about the request may reach this reader, best first. A requester whose user name
 * has no mailbox has given another address in the form (process, sections 2 and 3), so that one
 * comes before the directory's. Empty: there is none.
 */
export function mailAddresses(request: Request, { id, mail }: Pick<Reader, 'id' | 'mail'>): Mail[] {
  const asked = id === request.requester.id && request.proactive === null;
  const given = asked ? [request.form.partnerEmail.toLowerCase()] : [];
  return [...new Set([...given, ...(mail ? [mail] : [])])].filter(isAddress);
}

import { isAddress } from '../../../../domain/people/address.ts';
import type { KnownAddresses } from '../../../../domain/people/known-addresses.ts';
import type { Mail, Reader } from '../../../../domain/people/people.ts';
import type { Request } from '../request.ts';

type Who = Pick<Reader, 'id' | 'mail'>;

/** The address that a requester has given in the form, where they are the reader. */
function given(request: Request, { id }: Who): Mail | null {
  const asked = id === request.requester.id && request.proactive === null;
  const mail = request.form.partnerEmail.toLowerCase();
  return asked && isAddress(mail) ? mail : null;
}

function isKnown(mail: Mail, request: Request, reader: Who, { program, own }: KnownAddresses) {
  const company = program.partners.find(({ id }) => id === request.partner.id);
  return mail === reader.mail || own.includes(mail) || company?.contacts.includes(mail) === true;
}

/**
 * Where an e-mail about the request may reach this reader, best first. A requester whose user name
 * has no mailbox has given another address in the form (process, sections 2 and 3), so that one
 * comes before the directory's, where directory or program know it as theirs: anybody else's
 * mailbox gets nothing that was typed. Empty: there is none.
 */
export function mailAddresses(request: Request, reader: Who, known: KnownAddresses): Mail[] {
  const typed = given(request, reader);
  const first = typed && isKnown(typed, request, reader, known) ? [typed] : [];
  return [...new Set([...first, ...(reader.mail ? [reader.mail] : [])])].filter(isAddress);
}

/** The point of contact whom a requester has named, where neither directory nor program know them. */
export function contactNobodyKnows(
  request: Request,
  reader: Who,
  known: KnownAddresses,
): Mail | null {
  const typed = given(request, reader);
  return typed === null || isKnown(typed, request, reader, known) ? null : typed;
}

/** The same, as long as it may hear that the request was returned, no more. */
export const unknownAddress = (
  request: Request,
  reader: Who,
  known: KnownAddresses,
): Mail | null =>
  request.state === 'returned' ? contactNobodyKnows(request, reader, known) : null;

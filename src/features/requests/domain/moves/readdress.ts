import type { Mail, NewAddress } from '../../../../domain/people/people.ts';
import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { Proactive, Request, Requester } from '../request.ts';

/**
 * The request with today's addresses of these people in all its parts: each is
 * the same person as before. All at once, since one may have got the address of another.
 */
export function readdressed(request: Request, people: readonly NewAddress[]): Request {
  const now = partsOf(request, people);
  if (!request.undo) return now;
  const before = partsOf(request.undo.before as Request, people);
  return { ...now, undo: { ...request.undo, before } };
}

function partsOf(request: Request, people: readonly NewAddress[]): Request {
  const today = todaysMail(people);
  const of = (one: Requester): Requester => {
    return { ...one, mail: people.find(({ id }) => id === one.id)?.mail ?? one.mail };
  };
  const { requester, formerly, form, proactive } = request;
  const parts = {
    requester: of(requester),
    ...(formerly && { formerly: formerly.map(of) }),
    fpm: today(request.fpm),
    proactive: proactive && expertBy(proactive, today),
    form: { ...form, fpm: today(form.fpm), partnerEmail: today(form.partnerEmail) },
  };
  switch (request.state) {
    case 'offered':
    case 'proposed':
      return { ...request, ...parts, proactive: expertBy(request.proactive, today) };
    case 'refused':
      return {
        ...request,
        ...parts,
        proactive: request.proactive && expertBy(request.proactive, today),
      };
    case 'withdrawn': {
      const { offeredTo, proactive } = request;
      const offer = proactive && expertBy(proactive, today);
      return {
        ...request,
        ...parts,
        proactive: offer,
        ...(offeredTo && { offeredTo: today(offeredTo) }),
      };
    }
    case 'approved': {
      const { declined } = request;
      const last = declined && { ...declined, sme: today(declined.sme) };
      return { ...request, ...parts, declined: last };
    }
    case 'closed': {
      const { ended, released } = request;
      const work = ended && { ...ended, sme: today(ended.sme) };
      return { ...request, ...parts, ended: work, released: today(released) };
    }
    case 'assigned':
    case 'onboarding':
    case 'engaged':
    case 'completed':
      return { ...request, ...parts, sme: today(request.sme) };
    default:
      return { ...request, ...parts };
  }
}

const expertBy = (proactive: Proactive, today: (mail: Mail) => Mail): Proactive => ({
  ...proactive,
  expert: today(proactive.expert),
});

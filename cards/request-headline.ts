import type { Request } from '../src/domain/request.ts';
import type { RequestPage } from '../src/domain/view.ts';
import type { MessageKey } from '../src/i18n/i18n.ts';
import { fpmOf } from './sentences.ts';
import { line } from './text.ts';
import { nameFor, type Words } from './words.ts';

/** What the card wants from this reader, else how the request stands; for a TextRun. */
export function headlineOf(words: Words, page: RequestPage): string {
  const { request } = page;
  const key = headlineKey(page);
  return words.t(key, {
    by: line(key === 'headline.assign-again' ? declinedBy(request) : lastBy(request)),
    fpm: fpmOf(words, request),
    partner: line(request.partner.name),
    reader: line(words.reader.name),
    reason: request.state === 'denied' ? words.t(`deny-reason.${request.decision.reason}`) : '',
    requester: line(request.requester.name),
    sme: 'sme' in request ? nameFor(words, request.sme) : '',
  });
}

function headlineKey({ request, purpose, actions, as }: RequestPage): MessageKey {
  const { state } = request;
  if (actions.includes('request.approve')) return 'headline.decide';
  if (actions.includes('request.assign'))
    return state === 'approved' && request.declined ? 'headline.assign-again' : 'headline.assign';
  if (actions.includes('assignment.accept')) return 'headline.answer';
  if (actions.includes('request.triage')) return 'headline.triage';
  if (actions.includes('request.revise')) return 'headline.revise';
  if (purpose === 'confirmation' && state === 'submitted') return 'headline.confirmation';
  if (state === 'onboarding' && as.includes('partner')) return 'headline.yours';
  return `headline.state.${state}`;
}

const declinedBy = (request: Request): string =>
  request.state === 'approved' ? (request.declined?.by ?? '') : '';

/** Whose words or deed the headline of the state tells of. */
function lastBy(request: Request): string {
  switch (request.state) {
    case 'submitted':
      return request.requester.name;
    case 'triaged':
      return request.triage.by;
    case 'returned':
      return request.questions.by;
    case 'approved':
      return request.decision.by;
    case 'assigned':
      return request.assigned.by;
    case 'onboarding':
      return request.accepted.by;
    case 'denied':
      return request.decision.by;
    case 'withdrawn':
      return request.withdrawn.by;
  }
}

import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { rmsFor } from '../../../customers/domain/keys.ts';
import { type CustomerAround, isOpenRequest } from '../note/roles.ts';
import type { RiskView } from '../views.ts';
import type { RecordedRiskEvent, Risk } from './risk.ts';

/**
 * Who gets a message of their own about an event (process, section 9); all else is an edit. Nobody
 * hears of what they did themselves.
 */
export function noticesOf(risk: Risk, event: RecordedRiskEvent, facts: CustomerAround): Notice[] {
  const view: RiskView = {
    ...{ kind: 'risk', streamId: risk.id, purpose: 'told', event: event.version },
  };
  return toldOf(event, facts)
    .filter((mail) => mail !== event.actor?.mail)
    .map((recipient) => ({ recipient, purpose: 'told', view }));
}

function toldOf(event: RecordedRiskEvent, facts: CustomerAround): readonly Mail[] {
  const { program, customer, requests } = facts;
  const fm = customer.fm === null ? [] : [customer.fm];
  const rms = rmsFor(program, customer.fm, customer.region);
  switch (event.kind) {
    case 'risk-opened':
      return [
        ...rms,
        ...fm,
        ...requests.filter(isOpenRequest).flatMap((request) => request.fpm ?? []),
      ];
    case 'risk-closed':
      return [...rms, ...fm];
    case 'risk-quiet':
      return fm;
    case 'risk-noted':
    case 'readdressed':
      return [];
  }
}

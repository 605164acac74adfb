import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { RecordedRiskEvent, Risk, RiskId } from './risk.ts';

/** The risk after an event; undefined: nobody has opened it. */
export function evolve(risk: Risk | undefined, event: RecordedRiskEvent): Risk {
  const { streamId, version, at } = event;
  const by = event.actor?.mail ?? null;
  if (event.kind === 'risk-opened') {
    const { customer, region, text, riskKind, note } = event;
    return {
      ...{ id: streamId as RiskId, version, state: 'open', customer, region, text, riskKind, note },
      ...{ openedBy: by, openedAt: at, quietSince: at, reminded: false, closed: null },
    };
  }
  if (!risk) throw new Error(`${event.kind} before risk-opened in ${streamId}`);
  switch (event.kind) {
    case 'risk-closed':
      return { ...risk, version, state: 'closed', closed: { by, at, how: event.how } };
    case 'risk-noted':
      return { ...risk, version, quietSince: at, reminded: false };
    case 'risk-quiet':
      return { ...risk, version, reminded: true };
    case 'readdressed': {
      const today = todaysMail(event.people);
      const { openedBy, closed } = risk;
      const ended = closed && { ...closed, by: today(closed.by) };
      return { ...risk, version, openedBy: today(openedBy), closed: ended };
    }
  }
}

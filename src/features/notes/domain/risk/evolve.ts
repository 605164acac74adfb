import { targetsOf } from '../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { RecordedRiskEvent, Risk, RiskId } from './risk.ts';
import { type RiskMove, riskMoves } from './transitions.ts';

type Beginning = Extract<RecordedRiskEvent, { kind: 'risk-opened' }>;
type Later = Exclude<RecordedRiskEvent, Beginning>;

/** The risk after an event; undefined: nobody has opened it. */
export function evolve(risk: Risk | undefined, event: RecordedRiskEvent): Risk {
  if (event.kind === 'risk-opened') return opened(event);
  const { kind, streamId, version } = event;
  if (!risk) throw new Error(`${kind} before risk-opened in ${streamId}`);
  const to = leadsTo(risk, event);
  const state = to === 'same' ? risk.state : to;
  return { ...risk, ...changesBy(risk, event), state, version };
}

function opened({ streamId, version, at, actor, ...event }: Beginning): Risk {
  const { customer, region, text, riskKind, note } = event;
  return {
    ...{ id: streamId as RiskId, version, state: 'open', customer, region, text, riskKind, note },
    ...{ openedBy: actor?.mail ?? null, openedAt: at, quietSince: at },
    ...{ reminded: false, closed: null },
  };
}

const leadsTo = targetsOf<RiskMove, Risk, Later>(riskMoves, {});

/** What an event changes, the state aside. */
function changesBy({ openedBy, closed }: Risk, event: Later): Partial<Omit<Risk, 'state'>> {
  const { at, actor } = event;
  switch (event.kind) {
    case 'risk-closed':
      return { closed: { by: actor?.mail ?? null, at, how: event.how } };
    case 'risk-noted':
      return { quietSince: at, reminded: false };
    case 'risk-quiet':
      return { reminded: true };
    case 'readdressed': {
      const today = todaysMail(event.people);
      return { openedBy: today(openedBy), closed: closed && { ...closed, by: today(closed.by) } };
    }
  }
}

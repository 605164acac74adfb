import { targetsOf } from '../../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../../domain/people/readdressed.ts';
import type { ExecSummary, RecordedSummaryEvent, SummaryId } from '../summary.ts';
import { type SummaryMove, summaryMoves } from './transitions.ts';

type Beginning = Extract<RecordedSummaryEvent, { kind: 'begun' }>;
type Later = Exclude<RecordedSummaryEvent, Beginning>;

/** The summary after an event; undefined: it has not been begun. */
export function evolve(summary: ExecSummary | undefined, event: RecordedSummaryEvent): ExecSummary {
  if (event.kind === 'begun') return begun(event);
  const { kind, streamId, version } = event;
  if (!summary) throw new Error(`${kind} before begun in ${streamId}`);
  const to = leadsTo(summary, event);
  const state = to === 'same' ? summary.state : to;
  return { ...summary, ...changesBy(summary, event), state, version };
}

const begun = ({ streamId, version, customer, last, typed }: Beginning): ExecSummary => ({
  ...{ id: streamId as SummaryId, version, state: 'draft', customer, last, typed },
  ...{ step: 'about', published: null },
});

const leadsTo = targetsOf<SummaryMove, ExecSummary, Later>(summaryMoves, {});

/** What an event changes, the state aside. */
function changesBy({ published }: ExecSummary, event: Later): Partial<Omit<ExecSummary, 'state'>> {
  switch (event.kind) {
    case 'drafted':
      return { step: event.step, typed: event.typed };
    case 'published': {
      const { customerName, language, labels, fields, risks, at, actor } = event;
      const by = { name: actor?.name ?? '', mail: actor?.mail ?? null };
      return { typed: {}, published: { at, by, customerName, language, labels, fields, risks } };
    }
    case 'discarded':
      return { typed: {} };
    case 'readdressed': {
      if (!published) return {};
      const by = { ...published.by, mail: todaysMail(event.people)(published.by.mail) };
      return { published: { ...published, by } };
    }
  }
}

import { todaysMail } from '../../../../../domain/people/readdressed.ts';
import type { ExecSummary, RecordedSummaryEvent, SummaryId } from '../summary.ts';

/** The summary after an event; undefined: it has not been begun. */
export function evolve(summary: ExecSummary | undefined, event: RecordedSummaryEvent): ExecSummary {
  const { streamId, version } = event;
  if (event.kind === 'begun') {
    const { customer, last, typed } = event;
    return {
      ...{ id: streamId as SummaryId, version, state: 'draft', customer, last, typed },
      ...{ step: 'about', published: null },
    };
  }
  if (!summary) throw new Error(`${event.kind} before begun in ${streamId}`);
  return { ...after(summary, event), version };
}

function after(
  summary: ExecSummary,
  event: Exclude<RecordedSummaryEvent, { kind: 'begun' }>,
): ExecSummary {
  switch (event.kind) {
    case 'drafted':
      return { ...summary, step: event.step, typed: event.typed };
    case 'published': {
      const { customerName, language, labels, fields, risks, at, actor } = event;
      const by = { name: actor?.name ?? '', mail: actor?.mail ?? null };
      const published = { at, by, customerName, language, labels, fields, risks };
      return { ...summary, state: 'published', typed: {}, published };
    }
    case 'discarded':
      return { ...summary, state: 'discarded', typed: {} };
    case 'readdressed': {
      const { published } = summary;
      if (!published) return summary;
      const by = { ...published.by, mail: todaysMail(event.people)(published.by.mail) };
      return { ...summary, published: { ...published, by } };
    }
  }
}

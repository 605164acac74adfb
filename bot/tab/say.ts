import { isoDay } from '../../src/domain/insights/spans.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import { utcDay } from '../../src/domain/sums.ts';
import type { ListInfo, Row } from '../../src/domain/tab/contract.ts';
import type { Sayable, TabRow } from '../../src/engine/tab-part.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sayerIn } from '../say.ts';

/** What a feature hands in becomes what a reader reads: in their language and zone. */
export function sayTo({ language, timeZone }: Reader) {
  const format = formatFor(language, timeZone ?? 'UTC');
  const say = sayerIn(language);
  const labelled = ({ value, label }: { readonly value: string; readonly label: Sayable }) => ({
    value,
    label: say(label),
  });
  const filtered = ({ id, label, choices, ...more }: ListInfo<Sayable>['filters'][number]) => ({
    ...more,
    id,
    label: say(label),
    choices: choices?.map(labelled) ?? null,
  });
  return {
    say,
    /** Days of a chart, which have no zone: `2 March 2026`, or the first and the last. */
    span: ({ from, to }: { readonly from: number; readonly to: number }) => {
      const [first, last] = [isoDay(utcDay(from)), isoDay(utcDay(to) - 1)];
      const label =
        first === last ? format.day(first) : `${format.day(first)} – ${format.day(last)}`;
      return { label, short: format.shortDay(first) };
    },
    format,
    filtered,
    row: ({ due, title, state, facts, ...rest }: TabRow): Row => ({
      ...rest,
      title: say(title),
      state: { id: state.id, label: say(state.label) },
      facts: facts.map(say),
      due: due === null ? null : { at: due, text: format.dateTime(due) },
    }),
    info: (info: ListInfo<Sayable>): ListInfo => ({
      ...(info.alone && { alone: true }),
      name: info.name,
      title: say(info.title),
      sorts: info.sorts.map(labelled),
      filters: info.filters.map(filtered),
      begin: info.begin ? { verb: info.begin.verb, title: say(info.begin.title) } : null,
      together: (info.together ?? []).map(({ verb, title, input }) => ({
        verb,
        title: say(title),
        input: input && {
          id: input.id,
          label: say(input.label),
          choices: input.choices.map(labelled),
        },
      })),
    }),
  };
}

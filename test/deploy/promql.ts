import { parser } from '@prometheus-io/lezer-promql';

/** What an expression asks for. */
export interface Selected {
  readonly metric: string;
  /** Labels that it names beside the metric, with the values that must be there exactly. */
  readonly labels: readonly (readonly [name: string, value: string | null])[];
}

/** What stands in place of Grafana's own variables. */
const asInPrometheus = (text: string): string =>
  text.replaceAll('$__rate_interval', '5m').replaceAll('$__range', '1h');

/** Every metric that the expression reads; throws where it is no PromQL. */
export function selectedBy(expression: string): Selected[] {
  const text = asInPrometheus(expression);
  const found: { metric: string; labels: [string, string | null][] }[] = [];
  parser.parse(text).iterate({
    enter: ({ name, type, from, to, node }) => {
      if (type.isError)
        throw new Error(`no PromQL at "${text.slice(Math.max(0, from - 20), to + 20)}"`);
      if (name === 'VectorSelector') {
        const metric = node.getChild('Identifier');
        if (!metric) throw new Error(`a selector without a metric: ${text.slice(from, to)}`);
        found.push({ metric: text.slice(metric.from, metric.to), labels: [] });
      }
      if (name === 'UnquotedLabelMatcher') {
        const [, label = '', operator = '', value = ''] =
          /^\s*(\w+)\s*(=~|!~|!=|=)\s*"(.*)"\s*$/.exec(text.slice(from, to)) ?? [];
        found.at(-1)?.labels.push([label, operator === '=' ? value : null]);
      }
    },
  });
  if (found.length === 0) throw new Error(`reads no metric: ${text}`);
  return found;
}

import type { Rendered } from '../../render.ts';
import type { AdaptiveCard } from '../template.ts';
import { searchMark } from './choices.ts';

/** The inputs whose entries may be too many for a card; a client asks for them by these names. */
export const searched = ['delegate', 'fpm', 'partnerName', 'sme', 'workload'] as const;
export type Searched = (typeof searched)[number];

/**
 * The card for clients that look for entries while somebody types (`Data.Query`): what others type and
 * send to be narrowed. A client that cannot draw it falls back to that.
 */
export const withTypeahead =
  <Args extends unknown[]>(render: (...args: Args) => Rendered) =>
  (...args: Args): Rendered => {
    const drawn = render(...args);
    return { ...drawn, card: searching(drawn.card) as AdaptiveCard };
  };

type Node = Readonly<Record<string, unknown>>;

function searching(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(searching);
  if (typeof node !== 'object' || node === null) return node;
  const is = node as Node;
  if (searched.some((id) => id === is.id)) {
    if (is.type === 'Input.Text') return asSearch(is, []);
    if (is.type === 'Input.ChoiceSet' && entriesOf(is).some(isSearch))
      return asSearch(
        is,
        entriesOf(is).filter((one) => !isSearch(one)),
      );
  }
  return Object.fromEntries(Object.entries(is).map(([key, value]) => [key, searching(value)]));
}

const entriesOf = ({ choices }: Node): readonly Node[] =>
  Array.isArray(choices) ? (choices as Node[]) : [];

/** The entry by which a client without it goes back to typing. */
const isSearch = ({ value }: Node): boolean => value === searchMark;

/** What was typed is no entry: a client would refuse it as a value. */
const asSearch = (input: Node, choices: readonly Node[]): Node => ({
  type: 'Input.ChoiceSet',
  id: input.id,
  label: input.label,
  style: 'filtered',
  value: choices.some(({ value }) => value === input.value) ? input.value : '',
  choices,
  'choices.data': { type: 'Data.Query', dataset: input.id },
  fallback: input,
});

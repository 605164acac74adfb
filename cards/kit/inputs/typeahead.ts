import type { CardPage } from '../../../src/domain/card-view.ts';
import { searchMark } from '../../../src/domain/forms/pick.ts';
import { withChanged } from '../../../src/domain/with-changed.ts';
import type { Page } from '../../../src/features/views.ts';
import type { Rendered } from '../rendered.ts';
import type { AdaptiveCard } from '../template.ts';

/** The inputs whose entries may be too many for a card; a client asks for them by these names. */
const searched: readonly unknown[] = [
  ...['contact', 'delegate', 'fm', 'fpm', 'partnerName', 'sme', 'workload'],
];

/** Whose entries are others for each request. */
const searchedByRequest: readonly unknown[] = ['contact'];

/**
 * The card for clients that look for entries while somebody types (`Data.Query`): what others type and
 * send to be narrowed. A client that cannot draw it falls back to that.
 */
export const withTypeahead =
  <Rest extends unknown[]>(render: (page: CardPage, ...rest: Rest) => Rendered) =>
  (page: CardPage, ...rest: Rest): Rendered => {
    const drawn = render(page, ...rest);
    return { ...drawn, card: searching(drawn.card, requestOn(page as Page)) as AdaptiveCard };
  };

const requestOn = (page: Page): string => {
  if (page.kind === 'panel') return page.on.request.id;
  return page.kind === 'request' ? page.request.id : '';
};

type Node = Readonly<Record<string, unknown>>;

const searching = (card: AdaptiveCard, request: string): unknown =>
  withChanged(card, (node) => {
    if (!searched.includes(node.id)) return undefined;
    const dataset = searchedByRequest.includes(node.id) ? `${node.id}/${request}` : `${node.id}`;
    if (node.type === 'Input.Text') return asSearch(node, dataset, []);
    if (node.type !== 'Input.ChoiceSet' || !entriesOf(node).some(isSearch)) return undefined;
    const entries = entriesOf(node).filter((one) => !isSearch(one));
    return asSearch(node, dataset, entries);
  });

const entriesOf = ({ choices }: Node): readonly Node[] =>
  Array.isArray(choices) ? (choices as Node[]) : [];

/** The entry by which a client without it goes back to typing. */
const isSearch = ({ value }: Node): boolean => value === searchMark;

/** What was typed is no entry: a client would refuse it as a value. */
const asSearch = (input: Node, dataset: string, choices: readonly Node[]): Node => ({
  type: 'Input.ChoiceSet',
  id: input.id,
  label: input.label,
  style: 'filtered',
  value: choices.some(({ value }) => value === input.value) ? input.value : '',
  choices,
  'choices.data': { type: 'Data.Query', dataset },
  fallback: input,
});

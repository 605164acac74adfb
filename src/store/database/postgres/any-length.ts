import {
  type BinaryOperationNode,
  type CompiledQuery,
  type InsertQueryNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  RawNode,
  ValueNode,
} from 'kysely';
import type { Db } from '../tables.ts';
import { type Item, OfAll } from '../template.ts';

/**
 * The same query, which was built for a list of one item, for a list of any length: its text is the same
 * whatever the length is, so that the server knows its plan. What is inserted comes as JSON, which the table's own type
 * reads; `in (…)` becomes `= any(…)`. Undefined where an item is used in another way.
 */
export function forAnyLength<Row>(
  db: Db,
  { query, queryId }: CompiledQuery<Row>,
  [one]: readonly Item[],
): CompiledQuery<Row> | undefined {
  const names = new Set<unknown>(Object.values(one ?? {}));
  const node = new AnyLength(names).transformNode(query, queryId);
  const made = db.getExecutor().compileQuery<Row>(node, queryId);
  return made.parameters.some((value) => names.has(value)) ? undefined : made;
}

class AnyLength extends OperationNodeTransformer {
  readonly #names: ReadonlySet<unknown>;

  constructor(names: ReadonlySet<unknown>) {
    super();
    this.#names = names;
  }

  protected override transformInsertQuery(
    ...[node, id]: Parameters<OperationNodeTransformer['transformInsertQuery']>
  ): InsertQueryNode {
    const made = super.transformInsertQuery(node, id);
    const [row, ...more] = onlyValues(node.values);
    const { columns, into } = node;
    if (!row?.some((value) => this.#names.has(value)) || more.length > 0) return made;
    if (!columns || !into) return made;
    const named = columns.map(({ column }) => column.name);
    const wanted = Object.fromEntries(named.map((name, at) => [name, row[at]]));
    const rows = ValueNode.create(new OfAll(wanted, inJson));
    const read = named.map((name) => `"${name}"`).join(', ');
    const texts = [`select ${read} from json_populate_recordset(null::`, ', ', ')'];
    return { ...made, values: RawNode.create(texts, [into, rows]) };
  }

  protected override transformBinaryOperation(
    ...[node, id]: Parameters<OperationNodeTransformer['transformBinaryOperation']>
  ): BinaryOperationNode {
    const made = super.transformBinaryOperation(node, id);
    const operator = OperatorNode.is(node.operator) && quantified[node.operator.operator];
    const [value, ...more] = listed(node.rightOperand) ?? [];
    if (!operator || more.length > 0 || !this.#names.has(value)) return made;
    const all = ValueNode.create(new OfAll({ value }, (items) => items.map((item) => item.value)));
    return {
      ...made,
      operator: OperatorNode.create(operator.is),
      rightOperand: RawNode.create([`${operator.of}(`, ')'], [all]),
    };
  }
}

const quantified: Partial<Record<string, { is: '=' | '<>'; of: 'any' | 'all' }>> = {
  in: { is: '=', of: 'any' },
  'not in': { is: '<>', of: 'all' },
};

/** A text that is cut in the middle of a sign is sent to the server by itself as this makes it. */
const inJson = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify(rows, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));

type WithValues = { readonly values: readonly unknown[] };

const listed = (node: OperationNode | undefined): readonly unknown[] | undefined =>
  node?.kind === 'PrimitiveValueListNode' ? (node as unknown as WithValues).values : undefined;

/** The rows of `values (…)`, where nothing in them is worked out by the server. */
const onlyValues = (node: OperationNode | undefined): readonly (readonly unknown[])[] =>
  node?.kind === 'ValuesNode'
    ? (node as unknown as WithValues).values.flatMap((row) => {
        const values = listed(row as OperationNode);
        return values ? [values] : [];
      })
    : [];

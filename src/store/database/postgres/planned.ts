import { type LimitNode, PostgresDialect, PostgresQueryCompiler, ValueNode } from 'kysely';

/**
 * A dialect whose statements say in their text how many rows they want. The server plans them before it knows
 * their values (`plan_cache_mode` in `postgres.ts`), and expects a tenth of all rows to be wanted of a limit that
 * is a value: it then sorts or joins all of them where the first one of an index would do.
 */
export class PlannedDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new LimitInText();
  }
}

class LimitInText extends PostgresQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (ValueNode.is(limit) && typeof limit.value === 'number')
      super.visitLimit({ ...node, limit: ValueNode.createImmediate(limit.value) });
    else super.visitLimit(node);
  }
}

import pg from 'pg';

/** What this process sends to PostgreSQL from now on, until it is stopped. */
export function sentToPostgres(): { readonly texts: string[]; readonly stop: () => void } {
  const texts: string[] = [];
  const original = pg.Client.prototype.query;
  const noting = function (this: pg.Client, ...args: unknown[]) {
    const [config] = args as [string | { text: string }];
    texts.push(typeof config === 'string' ? config : config.text);
    return Reflect.apply(original, this, args);
  };
  pg.Client.prototype.query = noting as typeof original;
  return {
    texts,
    stop: () => {
      pg.Client.prototype.query = original;
    },
  };
}

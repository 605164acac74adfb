import pg from 'pg';

/**
 * From now on this process is not told of what PostgreSQL's answers are made, so that each statement goes by itself. Returns what
 * ends that.
 */
export function oneByOne(): () => void {
  const original = pg.Client.prototype.query;
  const untold = function (this: pg.Client, ...args: unknown[]) {
    const sent = Reflect.apply(original, this, args);
    if (!(sent instanceof Promise)) return sent;
    return sent.then((result: pg.QueryResult) => ({ ...result, fields: undefined }));
  };
  pg.Client.prototype.query = untold as typeof original;
  return () => {
    pg.Client.prototype.query = original;
  };
}

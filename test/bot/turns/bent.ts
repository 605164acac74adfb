/** The activity with one part of it replaced, or taken away. */
export function bent(activity: unknown, path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(activity)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) {
    if (typeof at[key] !== 'object' || at[key] === null) at[key] = {};
    at = at[key] as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

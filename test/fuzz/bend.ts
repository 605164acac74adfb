type Holder = Record<string | number, unknown>;

/** Every place of an activity that can be broken, nested ones too. */
function places(
  value: unknown,
  found: [Holder, string | number][] = [],
): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Holder;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([holder, key]);
    places(holder[key], found);
  }
  return found;
}

export interface Bend {
  readonly at: number;
  readonly how: string;
  readonly value: unknown;
}

/** A copy of the activity with one part replaced, taken away, put into a list or doubled. */
export function bend(activity: unknown, bends: readonly Bend[]): unknown {
  const copy = structuredClone(activity);
  for (const { at, how, value } of bends) {
    const all = places(copy);
    const [holder, key] = all[at % Math.max(1, all.length)] ?? [];
    if (!holder || key === undefined) continue;
    const now = holder[key];
    if (how === 'delete') delete holder[key];
    else if (how === 'wrap') holder[key] = [now, { value: now }];
    else if (how === 'repeat') holder[key] = typeof now === 'string' ? now.repeat(50) : [now, now];
    // A copy: the same one put in twice could come to hold itself, and what it is would not stay.
    else holder[key] = structuredClone(value);
  }
  return copy;
}

import type { z } from 'zod';
import { program } from './program-shape.ts';

/** Keys of the program file besides the product's own, by the feature that reads them. */
export type ExtraKeys = Readonly<Record<string, z.ZodRawShape>>;

/** The program's own keys and those of features; what the latter hold is in `extra`, by feature. */
export function withExtra(extra: ExtraKeys) {
  const features = Object.entries(extra);
  if (features.length === 0) return program;
  const names = features.flatMap(([, shape]) => Object.keys(shape));
  const taken = names.find((name, at) => name in program.shape || names.indexOf(name) !== at);
  if (taken !== undefined) throw new Error(`The program's key "${taken}" is handed in twice.`);
  const shapes = features.map(([, shape]) => shape);
  return program.extend(Object.assign({}, ...shapes)).transform((read) => {
    const all: Readonly<Record<string, unknown>> = read;
    const valuesOf = (shape: z.ZodRawShape) =>
      Object.fromEntries(Object.keys(shape).map((key) => [key, all[key]]));
    const own = Object.entries(all).filter(([key]) => !names.includes(key));
    return {
      ...(Object.fromEntries(own) as z.infer<typeof program>),
      extra: Object.fromEntries(features.map(([feature, shape]) => [feature, valuesOf(shape)])),
    };
  });
}

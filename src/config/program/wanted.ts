import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'keys with values',
  string: 'a text',
};

/** In plain words what is wanted, where the rule itself does not say it. */
export function wantedOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `no key ${issue.keys.join(', ')}`;
  if (issue.code !== 'invalid_type') return undefined;
  const kind = kinds[issue.expected] ?? issue.expected;
  return issue.input === undefined ? `${kind}, but this key is missing` : kind;
}

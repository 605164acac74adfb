import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import {
  customerVerbs,
  parseCommand as parseCustomer,
} from '../../src/features/customers/domain/customer/commands.ts';
import {
  closingVerbs,
  parseCommand as parseClosing,
} from '../../src/features/customers/domain/engagement/moves/commands.ts';
import { cases } from './cases/cases.ts';
import { program, readerOf } from './given/sample.ts';
import { nodesOf } from './kit/walk.ts';

const today = '2026-03-03';

/** By verb: what the forms ask that send it. */
const asked = new Map<string, Set<string>>();
for (const { page, who } of cases)
  for (const form of nodesOf(render(page, readerOf(who, 'en'), program).card)) {
    if (form.type !== 'Container' || form.style !== 'emphasis') continue;
    const ids = nodesOf(form).flatMap(({ type, id }) =>
      String(type).startsWith('Input.') ? [String(id)] : [],
    );
    for (const { verb } of nodesOf(form))
      if (verb) asked.set(String(verb), new Set([...(asked.get(String(verb)) ?? []), ...ids]));
  }

const verbs = [...customerVerbs, ...closingVerbs].filter((verb) => asked.has(verb));

function errorsOf(verb: (typeof verbs)[number], value: string): string[] {
  const ids = [...(asked.get(verb) ?? [])];
  // What the button itself sends along is right.
  const sent = { service: 'EXO', mailing: 'team', language: 'en' };
  const inputs = { ...sent, ...Object.fromEntries(ids.map((id) => [id, value])) };
  const command = closingVerbs.some((one) => one === verb)
    ? parseClosing(verb as (typeof closingVerbs)[number], inputs, { today, program })
    : parseCustomer(verb as (typeof customerVerbs)[number], inputs, today);
  return 'errors' in command ? command.errors.map(({ field }) => field) : [];
}

describe('what is wrong in a form', () => {
  it.each(verbs)('is said beside an input that the form has: %s', (verb) => {
    for (const value of ['', '☠', '2026-02-30', 'ß'.repeat(5000)])
      for (const field of errorsOf(verb, value))
        expect([...(asked.get(verb) ?? [])]).toContain(field);
  });

  it('is looked at for the forms of customers and engagements', () => {
    expect(verbs.length).toBeGreaterThan(15);
  });
});

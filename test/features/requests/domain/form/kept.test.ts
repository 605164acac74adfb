import { describe, expect, it } from '@jest/globals';
import type { FormInput } from '../../../../../src/features/requests/domain/form/fields/fields.ts';
import { kept } from '../../../../../src/features/requests/domain/form/kept.ts';
import { program } from '../../../../support/samples/program.ts';

const own = {
  ...program,
  workloads: program.workloads.map((workload, at) => ({
    ...workload,
    details: at === 0 ? [detail('mailboxes')] : [],
  })),
};

function detail(id: string) {
  const label = { en: id, de: id, es: id };
  return { id, kind: 'text' as const, label, required: false, choices: [] };
}

describe('of what a client sends as a form', () => {
  it('only fields that are asked are kept, and details that a workload has', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, at) => [`detail-x${at}`, 'x'.repeat(80)]),
    );
    const typed: FormInput = { topic: 'A topic', 'detail-mailboxes': '1200' };
    expect(kept({ ...many, ...typed, ...{ state: 'approved' } }, own)).toEqual({
      typed,
      errors: [],
    });
  });

  it('a text that is somewhat too long is kept to be made shorter, one that nobody typed is not', () => {
    const long = { topic: 'x'.repeat(600), tenantId: 'x'.repeat(1270) };
    expect(kept(long, own)).toEqual({ typed: long, errors: [] });
    const far = { topic: 'x'.repeat(601), 'detail-mailboxes': 'x'.repeat(240_000) };
    expect(kept(far, own)).toEqual({
      typed: {},
      errors: [
        { field: 'topic', code: 'far-too-long', most: 120, over: 481 },
        { field: 'detail-mailboxes', code: 'far-too-long', most: 200, over: 239_800 },
      ],
    });
  });
});

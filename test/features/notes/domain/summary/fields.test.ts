import { describe, expect, it } from '@jest/globals';
import {
  asSummaryInputs,
  parseSummary,
} from '../../../../../src/features/notes/domain/summary/fields.ts';
import { samples } from './samples.ts';

const { fields } = samples.de;
const typed = asSummaryInputs(fields);
const errorsOf = (inputs: Readonly<Record<string, string>>) => {
  const parsed = parseSummary(inputs);
  return 'errors' in parsed ? parsed.errors : [];
};

describe('the fields of an executive summary', () => {
  it('are read as they were typed, and opened with the same values', () => {
    expect(parseSummary(typed)).toEqual({ value: fields });
  });

  it('are all needed but the request for support', () => {
    expect(errorsOf({})).toEqual(
      ['description', 'engagementStatus', 'deployment', 'relations', 'workloads'].map((field) => ({
        ...{ field, code: 'required' },
      })),
    );
  });

  it('want a line for each workload that was chosen', () => {
    expect(errorsOf({ ...typed, workloads: 'EXO,TEAMS' })).toEqual([
      { field: 'workload-TEAMS', code: 'required' },
    ]);
  });

  it('know the same code twice once, and no workload of the request form', () => {
    expect(errorsOf({ ...typed, workloads: 'EXO,EXO' })).toEqual([]);
    expect(errorsOf({ ...typed, workloads: 'aadp-p1' })).toEqual([
      { field: 'workloads', code: 'not-in-list' },
    ]);
  });

  it.each([
    ['description', 500],
    ['relations', 1000],
    ['support', 500],
    ['workload-EXO', 300],
  ])('hold as much as the limit of %s, and not one character more', (field, most) => {
    expect(errorsOf({ ...typed, [field]: 'x'.repeat(most) })).toEqual([]);
    expect(errorsOf({ ...typed, [field]: 'x'.repeat(most + 1) })).toEqual([
      { field, code: 'too-long', most, over: 1 },
    ]);
  });

  it('take a status from its list only', () => {
    expect(errorsOf({ ...typed, engagementStatus: 'Angehalten', deployment: 'all' })).toEqual([
      { field: 'engagementStatus', code: 'not-in-list' },
      { field: 'deployment', code: 'not-in-list' },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { milestoneCommand } from '../../src/cli/milestone.ts';
import { summaryCommand } from '../../src/cli/summary.ts';
import { samples } from '../features/notes/domain/summary/samples.ts';
import { runCommand } from '../support/app/command.ts';

const summary = (input: unknown, ...more: string[]) =>
  runCommand(summaryCommand, [JSON.stringify(input), ...more], {});

describe('the text of a summary from the command line', () => {
  it.each(['de', 'en', 'es'] as const)('is the sample from its fields (%s)', async (language) => {
    const { fields, text } = samples[language];
    expect(await summary({ language, ...fields })).toEqual({ code: 0, out: text, err: '' });
  });

  it('is English where no language is named', async () => {
    const { out } = await summary({ ...samples.en.fields });
    expect(out).toBe(samples.en.text);
  });

  it('has the risks, and the heading in bold type where that is asked for', async () => {
    const { out } = await summary({ ...samples.en.fields, risks: ['One'] }, '--markdown');
    expect(out.startsWith('**EXEC SUMMARY**\n')).toBe(true);
    expect(out.endsWith('\n- RISKS (ESCALATIONS AND PROBLEMS):\n\n   -  One\n')).toBe(true);
  });

  it('has no workload without a status', async () => {
    const { out } = await summary({ ...samples.en.fields, workloads: { EXO: ' ', OLM: 'b' } });
    expect(out).not.toContain('EXO');
  });

  it.each([
    ['no JSON', 'nonsense', 'wanted one JSON object'],
    ['another language', '{"language":"fr"}', 'language: one of en, de, es'],
    ['nothing', '{}', 'description: required; engagementStatus: required'],
    ['a workload of the request form', '{"workloads":{"aadp-p1":"x"}}', 'not known here: aadp-p1'],
    ['a slip of the pen', '{"descripton":"x"}', 'not known here: descripton'],
    ['risks that are no list', '{"risks":"x"}', 'risks: a list of texts'],
  ])('is refused for %s in one line', async (_, input, sentence) => {
    const { code, out, err } = await runCommand(summaryCommand, [input], {});
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('the milestone from the command line', () => {
  it.each([
    ['1', '1\n'],
    ['991', '100\n'],
    ['25000', '100\n'],
  ])('of %s licences is by the program', async (licences, out) => {
    expect(await runCommand(milestoneCommand, [licences], {})).toEqual({ code: 0, out, err: '' });
  });

  it.each([[[]], [['0']], [['1.5']], [['ten']], [['1', '2']]])('refuses %j', async (args) => {
    const { code, out } = await runCommand(milestoneCommand, args, {});
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says where the program file is wrong', async () => {
    const { code, err } = await runCommand(milestoneCommand, ['1'], { PROGRAM_FILE: 'none.yaml' });
    expect(code).toBe(2);
    expect(err).toContain('none.yaml');
  });
});

import { describe, expect, it } from '@jest/globals';
import { serviceCodes } from '../../../../../src/features/customers/domain/workloads.ts';
import {
  asSummaryInputs,
  lineId,
} from '../../../../../src/features/notes/domain/summary/fields.ts';
import { summaryVerbs } from '../../../../../src/features/notes/domain/summary/moves/commands.ts';
import { transitions } from '../../../../../src/features/notes/domain/summary/moves/transitions.ts';
import { petra, sam } from '../../../../support/samples/program.ts';
import { felipe, lena, nordlicht, program, rita } from '../../../customers/domain/given.ts';
import { drafted, firewall, summaryFacts } from './given.ts';
import { samples } from './samples.ts';

const all = asSummaryInputs(samples.en.fields);
const about = Object.fromEntries(Object.entries(all).filter(([id]) => !id.startsWith('workload-')));
const lines = Object.fromEntries(Object.entries(all).filter(([id]) => id.startsWith('workload-')));
const everyCode = { workloads: serviceCodes.join(',') };

describe('a draft of an executive summary', () => {
  it('goes from step to step, and is kept after each', () => {
    const second = drafted().does('summary.next', about);
    expect(second.summary).toMatchObject({ step: 'lines', typed: about });
    const preview = second.does('summary.next', lines);
    expect(preview.summary).toMatchObject({ step: 'preview', typed: all });
    const { state, published, typed } = preview.does('summary.publish').summary;
    expect({ state, typed }).toEqual({ state: 'published', typed: {} });
    expect(published).toMatchObject({ fields: samples.en.fields, language: 'en', risks: [] });
  });

  it('asks the lines of more than eight workloads in two steps', () => {
    const eight = { ...about, workloads: serviceCodes.slice(0, 8).join(',') };
    const some = Object.fromEntries(serviceCodes.slice(0, 8).map((code) => [lineId(code), 'a']));
    const rest = Object.fromEntries(serviceCodes.slice(8).map((code) => [lineId(code), 'b']));
    expect(drafted().does('summary.next', eight).does('summary.next', some).summary.step).toBe(
      'preview',
    );
    const two = drafted().does('summary.next', { ...about, ...everyCode });
    const more = two.does('summary.next', some);
    expect(more.summary.step).toBe('more-lines');
    expect(more.does('summary.next', {}).errors()).toHaveLength(9);
    const preview = more.does('summary.next', rest);
    expect(preview.summary.step).toBe('preview');
    expect(preview.does('summary.back').summary.step).toBe('more-lines');
    expect(preview.does('summary.back').does('summary.back', rest).summary.step).toBe('lines');
  });

  it('tells in each step what is wrong there, and keeps nothing of it', () => {
    const wrong = drafted().does('summary.next', { ...about, description: '', workloads: '' });
    expect(wrong.errors()).toEqual(['description: required', 'workloads: required']);
    expect(wrong.summary).toMatchObject({ step: 'about', typed: {} });
  });

  it('goes back with whatever was typed', () => {
    const second = drafted().does('summary.next', about);
    const back = second.does('summary.back', { 'workload-EXO': 'x'.repeat(301) });
    expect(back.summary).toMatchObject({ step: 'about' });
    expect(back.summary.typed['workload-EXO']).toHaveLength(301);
  });

  it('asks for what is missing elsewhere before it is published', () => {
    const missing = drafted().does('summary.publish', about);
    expect(missing.refusal).toBeNull();
    expect(missing.summary).toMatchObject({ state: 'draft', step: 'lines', typed: about });
  });

  it.each(summaryVerbs)('records by %s only what its table has for it', (verb) => {
    const tried = [drafted(), drafted(about), drafted(all)].flatMap((draft) =>
      [{}, about, lines, all].map((sent) => draft.does(verb, sent).event?.kind),
    );
    const recorded = new Set(tried.filter((kind) => kind !== undefined));
    const rows = transitions.filter((row) => row.verb === verb && row.from === 'draft');
    expect([...recorded].toSorted()).toEqual(rows.map(({ event }) => event).toSorted());
  });

  it('forgets a value that was emptied', () => {
    const second = drafted(all).does('summary.next', { ...about, support: '' });
    expect(second.summary.typed).not.toHaveProperty('support');
  });

  it('shows the risks that are ticked, as far as they are open', () => {
    const ticked = { ...all, risks: `${firewall.id},RISK-1` };
    const published = drafted(ticked).does('summary.publish', ticked).summary.published;
    expect(published?.risks).toEqual([firewall]);
    const facts = { ...summaryFacts, risks: [] };
    const later = drafted(ticked).does('summary.publish', ticked, { facts }).summary.published;
    expect(later?.risks).toEqual([]);
  });

  it('says once published, or discarded, that it is', () => {
    const published = drafted(all).does('summary.publish', all);
    expect(published.does('summary.discard').refusal).toMatchObject({
      because: 'summary-published',
    });
    const discarded = drafted(all).does('summary.discard');
    expect(discarded.summary).toMatchObject({ state: 'discarded', typed: {} });
    expect(discarded.does('summary.publish', all).refusal).toMatchObject({
      because: 'summary-discarded',
    });
  });

  it.each([rita, lena, felipe, petra, sam])('is nothing to $name', (by) => {
    expect(drafted(all).does('summary.publish', all, { by }).refusal).toEqual({
      code: 'not-yours',
    });
  });

  it('is the new FM’s once the customer has another one', () => {
    const customer = { ...nordlicht, fm: 'felipe@fasttrack.example' };
    const facts = { program, customer, risks: [] };
    expect(drafted(all).does('summary.publish', all, { facts }).refusal).not.toBeNull();
    expect(
      drafted(all).does('summary.publish', all, { facts, by: felipe }).summary.published?.by.mail,
    ).toBe('felipe@fasttrack.example');
  });
});

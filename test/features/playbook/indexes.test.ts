import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import type { Playbook } from '../../../src/features/playbook/domain/playbook.ts';
import { exampleTexts } from '../../../src/features/playbook/domain/search/examples.ts';
import { indexing } from '../../../src/features/playbook/domain/search/index-of.ts';
import { searchPlaybook } from '../../../src/features/playbook/domain/search/search.ts';
import { clicksFirst, inPieces } from '../../../src/features/playbook/index/in-pieces.ts';
import { indexesOf, makeIndexes } from '../../../src/features/playbook/index/indexes.ts';
import { playbook, withPlaybook } from '../../support/samples/playbook.ts';

/** The notes alone, with how people ask for them: it is learnt quickly. */
const notes = (asked: readonly string[]): Playbook => ({
  ...{ pages: playbook.pages.filter(({ id }) => id === 'notes'), synonyms: [] },
  wordings: {
    en: { asked: { 'notes/kinds': asked }, elsewhere: ['the weather of today'] },
    de: {
      asked: { 'notes/kinds': ['welche Sorten gibt es'] },
      elsewhere: ['das Wetter von heute'],
    },
  },
});

const appWith = (program: () => Program) => ({ program }) as unknown as AppContext;
const inTurn = () => setImmediate();
const never = new AbortController().signal;

describe('the indexes of the playbook', () => {
  it.each(languages)('take a turn after each hundred texts at the most (%s)', async (language) => {
    let turns = 0;
    const turn = async (): Promise<void> => {
      turns += 1;
    };
    await inPieces(() => indexing(playbook, language), { ...clicksFirst, turn })();
    // Each text is looked at seven times: its words, what is meant by them, how often, as numbers, and in three rounds.
    const looks = 7 * exampleTexts(playbook, language).length;
    expect(clicksFirst.atOnce).toBe(100);
    expect(turns).toBeGreaterThan(looks / 100);
  });

  it('are learnt once for two who ask at once', async () => {
    const indexIn = indexesOf(notes(['which sorts are there']));
    const [one, other] = await Promise.all([indexIn('en'), indexIn('en')]);
    expect(one).toBe(other);
    expect(await indexIn('en')).toBe(one);
  });

  it('stay when the program is read anew and says the same', async () => {
    const one = await indexesOf(notes(['which sorts are there']))('en');
    expect(await indexesOf(structuredClone(notes(['which sorts are there'])))('en')).toBe(one);
  });

  it('are learnt anew in the language that has changed', async () => {
    const old = indexesOf(notes(['which sorts are there']));
    const [en, de] = [await old('en'), await old('de')];
    const changed = indexesOf(notes(['which sorts are there', 'how many quokkas']));
    expect(await changed('en')).not.toBe(en);
    expect(await changed('de')).toBe(de);
    const first = async (indexIn: typeof changed) =>
      (await searchPlaybook(indexIn, 'how many quokkas', { language: 'en' }))[0]?.found.ref;
    expect(await first(old)).toBeUndefined();
    expect(await first(changed)).toBe('notes/kinds');
  });

  it('are learnt anew in all languages where a section has changed', async () => {
    const one = await indexesOf(notes(['which sorts are there']))('de');
    const { pages, ...rest } = notes(['which sorts are there']);
    const changed = pages.map((page) => ({ ...page, sections: page.sections.slice(1) }));
    expect(await indexesOf({ pages: changed, ...rest })('de')).not.toBe(one);
  });
});

describe('getting ready', () => {
  it('makes the index of each language before somebody asks in it', async () => {
    const program = { ...withPlaybook, folders: { playbook: notes(['in what sorts']) } };
    await makeIndexes(
      appWith(() => program),
      never,
      inTurn,
    );
    for (const language of languages) {
      // Made already, it is there before others have a turn.
      let isThere = false;
      void indexesOf(program.folders.playbook)(language).then(() => {
        isThere = true;
      });
      await Promise.resolve().then(() => undefined);
      expect(isThere).toBe(true);
    }
  });

  it('ends with the process', async () => {
    const ending = new AbortController();
    const program = { ...withPlaybook, folders: { playbook: notes(['of which sorts']) } };
    const given = makeIndexes(
      appWith(() => program),
      ending.signal,
    );
    ending.abort();
    await expect(given).rejects.toThrow('aborted');
  });

  it('leaves a playbook that is not in force any more, and does nothing without one', async () => {
    const folders = [notes(['these sorts']), notes(['those sorts'])];
    let looks = 0;
    const program = () => ({
      ...withPlaybook,
      folders: { playbook: folders[Math.min(looks++, 1)] },
    });
    await makeIndexes(appWith(program), never, inTurn);
    expect(looks).toBe(2);
    await makeIndexes(
      appWith(() => ({ ...withPlaybook, folders: {} })),
      AbortSignal.abort(),
    );
  });
});

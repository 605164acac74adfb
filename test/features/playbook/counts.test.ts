import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { kinds, words } from '../../../src/features/index.ts';
import { commands } from '../../../src/features/playbook/commands.ts';
import {
  forgetCounts,
  mostOften,
  withCounts,
} from '../../../src/features/playbook/store/counts.ts';
import { verbs } from '../../../src/features/playbook/verbs.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { dataOf } from '../../../src/store/privacy/person-data.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { petra } from '../../support/samples/program.ts';

const reader = { ...petra, language: 'de', timeZone: null, locale: null } as const;
const click = { actor: reader, deliveryKey: null, message: null };
const day = 24 * 60 * 60_000;

describe.each(engines)('what the editors of the playbook learn (%s)', (engine) => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await anEngine(engine, withPlaybook);
  });
  afterAll(() => test.stop());

  const often = (kind: 'no' | 'shown' | 'unanswered' | 'yes', later = 0) =>
    mostOften(test.store.db, kind, test.desk.clock() + later);
  const does = async (verb: string, data: object) => {
    const known = verbs[verb];
    if (!known || typeof known === 'function') throw new Error(`no verb ${verb}`);
    return known.handle(test.desk, click, data);
  };

  it('is which words found nothing, how often, and not by whom; for 30 days', async () => {
    for (const words of ['Kantinenplan Donnerstag', 'kantinenplan donnerstag', 'Parkplatz'])
      await commands.playbook.handle(test.desk, click, words);
    expect(await often('unanswered')).toEqual([
      { what: 'kantinenplan donnerstag', times: 2 },
      { what: 'parkplatz', times: 1 },
    ]);
    expect(await often('unanswered', 31 * day)).toEqual([]);
  });

  it('is what was shown, and whether it was what somebody wanted', async () => {
    const section = 'sme-resources/denials';
    await commands.playbook.handle(test.desk, click, 'wann wird abgelehnt');
    await does('playbook.show', { section });
    await does('playbook.rate', { section, useful: 'yes' });
    await does('playbook.rate', { section, useful: 'no' });
    await does('playbook.rate', { section, useful: 'perhaps' });
    expect(await often('shown')).toEqual([{ what: section, times: 2 }]);
    expect(await often('yes')).toEqual([{ what: section, times: 1 }]);
    expect(await often('no')).toEqual([{ what: section, times: 1 }]);
  });

  it('is nothing of a section that is not there, whatever a client sends', async () => {
    for (const section of ['notes/nothing', 'x', 7, null])
      for (const verb of ['playbook.show', 'playbook.open', 'playbook.rate'])
        await does(verb, { section, useful: 'yes' });
    expect((await often('shown')).map(({ what }) => what)).toEqual(['sme-resources/denials']);
    expect(await often('yes')).toHaveLength(1);
  });

  it('shows and erases the words that name somebody, and no others', async () => {
    const { db } = test.store;
    for (const asked of ['Handynummer von PETRA  Partner', 'Mensa am Freitag'])
      await commands.playbook.handle(test.desk, click, asked);
    const [who] = await identitiesOf(db, petra.mail);
    if (!who) throw new Error('nobody');
    const shown = async () => (await dataOf(db, who, words)).playbookWords;
    expect(await shown()).toMatchObject([
      { kind: 'unanswered', what: expect.stringContaining('petra') },
    ]);
    const done = await erasePerson({ ...test.desk, kinds, words }, who, true);
    expect(done).toMatchObject({ rows: { playbookWords: 1 } });
    expect(await shown()).toBeUndefined();
    expect((await often('unanswered')).map(({ what }) => what)).toContain('mensa am freitag');
  });

  it('forgets after 30 days, although nobody asks any more', async () => {
    await commands.playbook.handle(test.desk, click, 'Mensa am Freitag');
    const rows = () => withCounts(test.store.db).selectFrom('playbook_count').selectAll().execute();
    await forgetCounts(test.store.db, test.desk.clock() + 30 * day);
    expect(await rows()).not.toEqual([]);
    await forgetCounts(test.store.db, test.desk.clock() + 31 * day);
    expect(await rows()).toEqual([]);
  });
});

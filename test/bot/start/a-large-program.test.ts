import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { readApart } from '../../../bot/start/read-apart.ts';
import { readProgram } from '../../../src/config/program/program-file.ts';
import type { ProgramPerson } from '../../../src/domain/program/program.ts';
import { roleChanges } from '../../../src/domain/program/role-changes.ts';
import { programFolders, programKeys } from '../../../src/features/index.ts';
import { programParts } from '../../../src/features/program-parts.ts';
import { syncPeople } from '../../../src/store/people/sync-people.ts';
import { monday, sample } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore } from '../../support/databases/stores.ts';

const directory = mkdtempSync(join(tmpdir(), 'sme-desk-large-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const thousand: readonly ProgramPerson[] = Array.from({ length: 1_000 }, (_, at) => ({
  mail: `contact${at}@contoso.example`,
  name: `Contact Number ${at}`,
  aadObjectId: `00000000-0000-4000-8000-${String(7_000 + at).padStart(12, '0')}`,
  tenantId: '00000000-0000-4000-8000-0000000be9c0',
}));
const large = { ...sample, people: [...sample.people, ...thousand] };

const toRead = (file: string) => ({ file, alone: true, now: monday });

it('a program that is read apart is the one that is read here, and clicks are answered meanwhile', async () => {
  const file = 'program/fasttrack.yaml';
  let turns = 0;
  const clicks = setInterval(() => {
    turns += 1;
  }, 1);
  const read = await readApart(toRead(file));
  clearInterval(clicks);
  expect(turns).toBeGreaterThan(1);
  const besides = { folders: programFolders, now: () => monday };
  expect(read).toEqual(readProgram(file, programKeys, true, besides));
});

it('a wrong program that is read apart is refused with its line', async () => {
  const file = join(directory, 'wrong.yaml');
  writeFileSync(file, 'people: []\nadmins: [nobody]\n');
  await expect(readApart(toRead(file))).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringMatching(
      /wrong\.yaml is not right:[\s\S]*line 2: admins\.0: wanted an e-mail/,
    ),
  });
});

it('what is read apart of the features is what they hand in', () => {
  expect(programParts.keys).toEqual(programKeys);
  expect(programParts.folders).toEqual(programFolders);
});

it('who has other roles is found a person at a time', () => {
  const steps = [
    ...roleChanges(large, { ...large, admins: [] }, (program, mail) =>
      mail !== null && program.admins.includes(mail) ? ['admin'] : [],
    ),
  ];
  expect(steps).toHaveLength(large.people.length);
  expect(steps.filter(Boolean)).toEqual([expect.objectContaining({ before: ['admin'], now: [] })]);
});

it.each(engines)(
  'of a thousand people only the one who changed is written (%s)',
  async (engine) => {
    const { store, stop } = await aStore(engine);
    const takes = async (program: typeof large): Promise<number> => {
      let statements = 0;
      await store.transaction((db) =>
        syncPeople(
          db.withPlugin({
            transformQuery: ({ node }) => {
              statements += 1;
              return node;
            },
            transformResult: async ({ result }) => result,
          }),
          program,
        ),
      );
      return statements;
    };
    await takes(large);
    expect(await takes(large)).toBe(1);
    const [first, ...others] = large.people;
    if (!first) throw new Error('nobody');
    expect(await takes({ ...large, people: [{ ...first, name: 'Another Name' }, ...others] })).toBe(
      2,
    );
    const names = store.db.selectFrom('person').select('name').where('name', '=', 'Another Name');
    expect(await names.execute()).toHaveLength(1);
    expect(await takes({ ...large, people: others })).toBe(2);
    await stop();
  },
);

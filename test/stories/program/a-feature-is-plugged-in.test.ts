import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { makeBackup } from '../../../src/backup/make.ts';
import { restoreBackup } from '../../../src/backup/restore/restore.ts';
import { readProgram } from '../../../src/config/program/program-file.ts';
import type { CommandWords } from '../../../src/domain/commands/command-words.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { featureTable } from '../../../src/engine/feature-table.ts';
import { migrations as ofProduct } from '../../../src/features/index.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { commands } from '../../features/invented/parcels/commands.ts';
import { features, render } from '../../features/invented/plugged-in.ts';
import { at, unpacked } from '../../manifest/zip.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { databaseFor, engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  eventsRecorded,
  headline,
  isApproved,
  reads,
} from '../../support/stories/story.ts';
import { cardTexts } from '../../support/teams/clients/cards.ts';
import { opensDialog } from '../../support/teams/clients/dialog.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { searches } from '../../support/teams/clients/search.ts';

jest.setTimeout(60_000);

const day = 24 * 3_600_000;
const { programKeys, kinds, migrations } = featureTable(features);

/** The sample program with two more keys, as an operator would write them. */
function programWith(lines: string): Program {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
  try {
    const file = join(directory, 'program.yaml');
    writeFileSync(file, `${readFileSync('program/fasttrack.yaml', 'utf8')}\n${lines}\n`);
    return readProgram(file, programKeys);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe.each(engines)('a feature that the product has never heard of (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    const program = programWith('packers: [sofia@fasttrack.example]\ndaysToPack: 2');
    desk = await startDesk({ engine, program, features, render });
  });
  afterEach(() => desk.stop());

  it('reacts to an approval, asks its own role, reminds it, and tells the partner', async () => {
    const { petra, frank, sofia } = cast(desk);
    expect(await isApproved(desk)).toBe('SME-1001');
    expect(headline(sofia)).toBe('PAR-1002 para SME-1001 está por empaquetar');
    const before = sofia.chat().length;
    await desk.passes(2 * day);
    expect(sofia.chat()).toHaveLength(before + 1);

    // The card from before the reminder still counts, and what is missing is told beside it.
    const first = sofia.chat()[before - 1];
    await sofia.presses('parcel.send', {}, { on: first?.id });
    expect(reads(sofia, first)).toContainEqual('Complete este campo.');
    await does(desk, sofia, 'parcel.send', { tracking: 'DHL 42' });
    expect(headline(petra)).toBe('PAR-1002 für SME-1001 ist unterwegs: DHL 42 (Nummer 1)');
    expect(headline(sofia, first)).toContain('DHL 42');

    // Nobody sends it twice, and for others it does not exist.
    const recorded = await eventsRecorded(desk);
    await sofia.clicks('parcel.send', { parcelId: 'PAR-1002', version: 2, tracking: 'again' });
    await frank.clicks('parcel.send', { parcelId: 'PAR-1002', version: 3, tracking: 'mine' });
    await desk.settled();
    expect(await eventsRecorded(desk)).toBe(recorded);
    await frank.says('status PAR-1002');
    await petra.says('status PAR-1002');
    await desk.settled();
    expect(reads(frank).join()).toContain('PAR-1002');
    expect(reads(frank).join()).not.toContain('DHL 42');
    expect(headline(petra)).toContain('DHL 42');
    await sofia.says('ayuda');
    await desk.settled();
    expect(reads(sofia).join()).toContain('ayuda');
  });

  it('is found from the compose box, packed in a dialog from a message, and spoken of', async () => {
    const { petra, frank, sofia } = cast(desk);
    await isApproved(desk);
    const finds = (person: Person, commandId: string, typed: string) =>
      searches(person, { commandId, typed });
    const found = [{ preview: { content: { title: 'PAR-1002 ‹ordered›', text: 'SME-1001' } } }];
    for (const command of ['findParcels', 'searchRequests'])
      expect(await finds(sofia, command, 'PAR-1002')).toMatchObject({
        type: 'result',
        attachments: found,
      });
    expect(await finds(frank, 'findParcels', 'PAR-1002')).toMatchObject({
      type: 'message',
      text: expect.stringMatching(/^No parcel is called "PAR-1002"\. No request/),
    });

    const messagePayload = { body: { contentType: 'html', content: '<b>PAR-1002</b>, please' } };
    const of = { from: 'extension', commandId: 'packParcel', messagePayload } as const;
    const dialog = await opensDialog(sofia, of);
    expect(dialog.title()).toBe('To be sent: PAR-1002 para SME-1001 está por empaquetar');
    await dialog.presses('parcel.send');
    expect(dialog.texts()).toContainEqual('Complete este campo.');
    await dialog.presses('parcel.send', { tracking: 'Schenker 42' });
    expect(dialog.closed()).toBe('PAR-1002 leaves today.');
    const sent = await opensDialog(sofia, of);
    expect(sent.closed()).toContain('está en camino');
    await desk.settled();

    const onItsWay = 'PAR-1002 für SME-1001 ist unterwegs: Schenker 42 (Nummer 1)';
    for (const words of ['status Schenker 42', 'what became of my parcel']) {
      await petra.says(words);
      await desk.settled();
      expect([words, headline(petra)]).toEqual([words, onItsWay]);
    }
    const group = desk.teams.group('groupChat');
    const before = petra.chat().length;
    await group.says(petra, 'what became of my parcel');
    await desk.settled();
    expect(group.messages().map((message) => cardTexts(message).join())).toEqual([
      expect.not.stringContaining('Schenker 42'),
    ]);
    expect(petra.chat()).toHaveLength(before + 1);
    expect(headline(petra)).toBe(onItsWay);
  });

  it('is asked by its own word, in three languages, and told of to those who may', async () => {
    const { petra, frank, sofia } = cast(desk);
    await isApproved(desk);
    for (const typed of [
      'parcel par-1002',
      '¡Paquete 1002!',
      'Päckchen PAR-1002',
      'paket',
      'What is to be packed?',
    ]) {
      await sofia.says(typed);
      await desk.settled();
      expect([typed, headline(sofia)]).toEqual([
        typed,
        'PAR-1002 para SME-1001 está por empaquetar',
      ]);
    }
    for (const person of [petra, frank]) {
      await person.says('parcel PAR-1002');
      await desk.settled();
      expect(reads(person)).toContainEqual(expect.stringMatching(/[„“]parcel PAR-1002[“”]/));
    }
    for (const person of [sofia, petra]) await person.says('help');
    await desk.settled();
    expect(reads(sofia)).toContain('paquete PAR-1002 – un paquete, por su número');
    expect(reads(petra).join()).not.toContain('paket');
  });

  it('is as well kept as everything else: a restart, and the audit trail', async () => {
    await isApproved(desk);
    await desk.restarts();
    await does(desk, desk.person('sofia'), 'parcel.send', { tracking: 'DHL 42' });
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    expect(await audit(store, kinds)).toMatchObject({ requests: 2, events: 4, faults: [] });
    await store.close();
  });

  it('has its tables in a backup, and a product without it cannot restore that', async () => {
    await isApproved(desk);
    const { databaseUrl, directory: dataDir } = desk;
    const at = new Date('2026-03-02T10:00:00Z');
    const file = join(dataDir, 'backup');
    const made = await makeBackup({ databaseUrl, dataDir, migrations }, file, at);
    expect(made.rows).toMatchObject({ request: 1, parcel: 1 });
    const target = {
      databaseUrl: await databaseFor(engine, 'with-parcels'),
      dataDir: join(dataDir, 'restored'),
      migrations,
    };
    const options = { replace: false, moved: true, at };
    const without = { ...target, migrations: ofProduct };
    await expect(restoreBackup(without, file, options)).rejects.toThrow(/parcels-001/);
    await restoreBackup(target, file, options);
    const store = await openStore(target);
    expect(await audit(store, kinds)).toMatchObject({ requests: 2, faults: [] });
    expect(await kinds.get('parcel')?.rowsIn(store.db, 0, 9_999)).toHaveLength(1);
    await store.close();
  });
});

it('its command is in the menu of the app package, in each language', async () => {
  const { json } = await unpacked({}, 'manifest', new Map(Object.entries(commands)));
  const [title, description] = ['title', 'description'].map(
    (text) => `bots[0].commandLists[0].commands[0].${text}`,
  ) as [string, string];
  const english = json('manifest.json');
  expect(at(english, title)).toBe('parcel');
  expect(at(english, description)).toBe('One parcel, such as parcel PAR-1002');
  expect(json('de.json')[title]).toBe('paket');
  expect(json('es.json')[description]).toBe('Un paquete, por ejemplo paquete PAR-1002');
});

it('its command does not compile without one of the languages', () => {
  const { en, de } = commands.parcel.word;
  // @ts-expect-error There is no Spanish.
  const incomplete: CommandWords['word'] = { en, de };
  expect(Object.keys(incomplete)).toEqual(['en', 'de']);
});

it('a key of a feature that is not there, or is wrong, is told with its line', () => {
  expect(() => programWith('packers: sofia\ndaysToPack: 2')).toThrow(
    /line \d+: packers: wanted a list/,
  );
  expect(() => programWith('colour: red')).toThrow(/no key colour/);
});

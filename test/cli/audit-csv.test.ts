import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../src/cli/audit.ts';
import { erasePerson } from '../../src/engine/privacy/erase-person.ts';
import { kinds, migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { identitiesOf } from '../../src/store/privacy/identity.ts';
import { runCommand } from '../support/app/command.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { does, petraAsks } from '../support/stories/story.ts';

jest.setTimeout(60_000);

type Row = Record<string, string>;

/** A CSV as RFC 4180 has it. */
function rowsOf(text: string): Row[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') lines.push([]);
  }
  const [names = [], ...rows] = lines.filter((line) => line.length > 0);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an outsider does by the words of src/store/audit/audit-chain.ts, and nothing else of ours. */
function wrongIn(rows: readonly Row[]): string[] {
  const now = new Map<string, string>();
  for (const row of rows.filter(({ request }) => request === 'audit'))
    for (const { request, version, to } of JSON.parse(row.body ?? '').rows)
      now.set(`${request} ${version}`, to);
  const last = new Map<string, string>();
  return rows.flatMap((row) => {
    const { request = '', version, event, at, body, salt, digest = '', previous, hash = '' } = row;
    const content = now.get(`${request} ${version}`) ?? digest;
    const before = last.get(request) ?? '';
    last.set(request, hash);
    const right =
      sha256(`${salt}:${body}`) === content &&
      previous === before &&
      sha256([before, request, version, event, at, digest].join('\n')) === hash;
    return right ? [] : [`${request} ${version}`];
  });
}

describe('the audit trail as CSV', () => {
  let desk: TestDesk;
  let file: string;
  beforeEach(async () => {
    desk = await startDesk();
    file = join(desk.directory, 'audit.csv');
    await petraAsks(desk, { topic: '=HYPERLINK("https://x.example")' });
    const comment = 'Nein,\n"so" nicht.';
    await does(desk, desk.person('frank'), 'request.deny', { denyReason: 'other', comment });
    await desk.app().stop();
    const store = await openStore({ migrations, dataDir: desk.directory });
    const [frank] = await identitiesOf(store.db, 'frank@fasttrack.example');
    if (frank) await erasePerson({ store, clock: desk.now, kinds }, frank, false);
    await store.close();
  });
  afterEach(() => desk.stop());
  const exported = () => runCommand(auditCommand, ['--csv', file], { DATA_DIR: desk.directory });

  it('can be checked by anybody with SHA-256 alone, erasures included', async () => {
    expect(await exported()).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(file, 'utf8');
    expect(
      text.startsWith('"request","version","event","at","actor","mail","as","body","salt",'),
    ).toBe(true);
    const rows = rowsOf(text);
    expect(rows.map(({ request, version, event }) => `${request} ${version} ${event}`)).toEqual([
      'SME-1001 1 submitted',
      'SME-1001 2 denied',
      'audit 1 erased',
    ]);
    expect(rows[0]).toMatchObject({
      ...{ actor: 'Petra Partner', mail: 'petra@contoso.example', as: 'partner' },
      at: '2026-03-02T09:00:00.000Z',
    });
    expect(wrongIn(rows)).toEqual([]);
    const forged = rows.map((row) => ({
      ...row,
      body: row.body?.replace('other', 'repeat') ?? '',
    }));
    expect(wrongIn(forged)).toEqual(['SME-1001 2']);
  });
  it('is for its owner’s eyes, and takes the place of no other file', async () => {
    await exported();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    const again = await exported();
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^audit: EEXIST: file already exists, open '.*audit\.csv'\n$/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  it('has no cell that a spreadsheet would take for a formula', async () => {
    await desk.restarts();
    const anna = desk.person('anna');
    await petraAsks(desk);
    await does(desk, anna, 'request.triage');
    await desk.app().stop();
    const store = await openStore({ migrations, dataDir: desk.directory });
    await store.db
      .updateTable('event')
      .set({ body: '{"actor":{"name":"=1+1","mail":"x;=1+1"}}' })
      .where('kind', '=', 'triaged')
      .execute();
    await store.close();
    expect(await exported()).toMatchObject({
      code: 1,
      err: 'audit: SME-1002, event 2 (triaged): its content was changed\n',
    });
    const rows = rowsOf(readFileSync(file, 'utf8'));
    expect(rows.filter(({ event }) => event === 'triaged')).toMatchObject([
      { actor: "'=1+1", mail: "x;'=1+1" },
    ]);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /(^|[;\t\r\n])\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  it('is what Excel reads where the comma is decimal, with --excel', async () => {
    const args = ['--csv', file, '--excel'];
    const env = { DATA_DIR: desk.directory };
    expect(await runCommand(auditCommand, args, env)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8').startsWith('\ufeff"request";"version";"event";')).toBe(true);
    expect(await runCommand(auditCommand, ['--excel'], env)).toMatchObject({ code: 2 });
  });
});
